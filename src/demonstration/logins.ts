import type { Trx } from '#src/platform/database/connect.ts'
import type { Passwords } from '#src/sign-in/passwords.ts'
import { castCustomers, castStaff, staff } from './cast/cast.ts'

/** Gives the cast their passwords; nobody else has a login until they register. */
export async function giveLogins(
  trx: Trx,
  { passwords, seed, now }: { passwords: Passwords; seed: string; now: Date },
): Promise<void> {
  for (const { signsInWith, password } of castCustomers(seed)) {
    const customer = await trx
      .selectFrom('customer')
      .where('customer_number', '=', signsInWith)
      .select(['id', 'email'])
      .executeTakeFirstOrThrow()
    await trx
      .insertInto('login')
      .values({
        customer_id: customer.id,
        email: customer.email ?? '',
        password_hash: await passwords.hash(password),
        password_changed_at: now,
        confirmed_at: now,
      })
      .onConflict((conflict) => conflict.column('customer_id').doNothing())
      .execute()
  }
}

export async function giveStaffLogins(
  trx: Trx,
  { passwords, seed }: { passwords: Passwords; seed: string },
): Promise<void> {
  const passwordOf = new Map(castStaff(seed).map((one) => [one.signsInWith, one.password]))
  for (const person of staff) {
    await trx
      .insertInto('staff_member')
      .values({
        ...person,
        password_hash: await passwords.hash(passwordOf.get(person.email) ?? ''),
      })
      .onConflict((conflict) => conflict.column('email').doNothing())
      .execute()
  }
}
