import { sql } from 'kysely'
import { spellingsOf } from '#src/customers/customer-number.ts'
import { isStillServed } from '#src/customers/queries.ts'
import type { Db, Trx } from '#src/platform/database/connect.ts'
import type { Language, RegistrationProof } from '#src/platform/database/schema.ts'
import { customerName } from '#src/sign-in/queries.ts'

export interface Registrant {
  customerId: string
  customerNumber: string
  name: string
  lastName: string | null
  firstName: string | null
  company: string | null
  /** Where mails go: the login's address once it proved to be theirs, before that billing's. */
  email: string | null
  loginId: string | null
  loginEmail: string | null
  /** Nobody has come in yet, so that a mistyped address can still be corrected. */
  isUnconfirmed: boolean
  language: Language | null
}

export async function findRegistrationProof(db: Db | Trx): Promise<RegistrationProof> {
  const { registration_proof } = await db
    .selectFrom('utility')
    .select('registration_proof')
    .executeTakeFirstOrThrow()
  return registration_proof
}

/** The customer with this number; locked, so that two registrations take their turns. */
export async function findRegistrant(
  trx: Trx,
  customerNumber: string,
  today: string,
): Promise<Registrant | undefined> {
  const isConfirmed = sql<boolean>`
    (login.password_hash is not null or login.confirmed_at is not null)`
  return await trx
    .selectFrom('customer')
    .leftJoin('login', 'login.customer_id', 'customer.id')
    .where('customer.customer_number', 'in', spellingsOf(customerNumber))
    .where(isStillServed(today))
    .select([
      'customer.id as customerId',
      'customer.customer_number as customerNumber',
      customerName.as('name'),
      'customer.last_name as lastName',
      'customer.first_name as firstName',
      'customer.company',
      sql<string | null>`case when ${isConfirmed} then login.email else customer.email end`.as(
        'email',
      ),
      'login.id as loginId',
      'login.email as loginEmail',
      sql<boolean>`login.id is not null and not ${isConfirmed}`.as('isUnconfirmed'),
      'login.language',
    ])
    .orderBy(sql`customer.customer_number = ${customerNumber.trim()}`, 'desc')
    .limit(1)
    .forUpdate('customer')
    .executeTakeFirst()
}

/** The meters that supply this customer today, or will after moving in. */
export async function findMeterNumbers(
  db: Db | Trx,
  customerId: string,
  today: string,
): Promise<string[]> {
  const rows = await db
    .selectFrom('contract')
    .innerJoin('meter', 'meter.metering_point_id', 'contract.metering_point_id')
    .where('contract.customer_id', '=', customerId)
    .where((eb) => eb.or([eb('contract.ends_on', 'is', null), eb('contract.ends_on', '>=', today)]))
    .where((eb) => eb.or([eb('meter.removed_on', 'is', null), eb('meter.removed_on', '>', today)]))
    .select('meter.meter_number')
    .execute()
  return rows.map((row) => row.meter_number)
}

/** The login of a customer, made now if there is none. */
export async function keepLogin(
  trx: Trx,
  customerId: string,
  { email, language }: { email: string; language: Language },
): Promise<string> {
  const { id } = await trx
    .insertInto('login')
    .values({ customer_id: customerId, email, language })
    .onConflict((conflict) =>
      // an update that changes nothing, so that the id comes back
      conflict.column('customer_id').doUpdateSet({ customer_id: customerId }),
    )
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Nobody has come in yet: what was sent to the earlier address must not open anything. */
export async function moveUnconfirmedLogin(
  trx: Trx,
  loginId: string,
  email: string,
): Promise<void> {
  await trx.deleteFrom('start_password').where('login_id', '=', loginId).execute()
  await trx.deleteFrom('mail_link').where('login_id', '=', loginId).execute()
  await trx.updateTable('login').set({ email }).where('id', '=', loginId).execute()
}

/** Only the hash is kept; what was mailed before goes on working until it has run out. */
export async function keepStartPassword(
  trx: Trx,
  loginId: string,
  { secretHash, createdAt, expiresAt }: { secretHash: string; createdAt: Date; expiresAt: Date },
): Promise<void> {
  await trx
    .insertInto('start_password')
    .values({
      login_id: loginId,
      secret_hash: secretHash,
      created_at: createdAt,
      expires_at: expiresAt,
    })
    .execute()
}
