import type { Db, Trx } from '#src/platform/database/connect.ts'
import type { Reader } from '#src/sign-in/mails.ts'
import { customerName } from '#src/sign-in/queries.ts'

/**
 * Takes a login away, and with it its sessions, links, Startpassworter, second factor and wishes.
 * @returns whom to tell; undefined when somebody else has just done it
 */
export async function deleteLogin(trx: Trx, loginId: string): Promise<Reader | undefined> {
  return trx
    .deleteFrom('login')
    .using('customer')
    .whereRef('customer.id', '=', 'login.customer_id')
    .where('login.id', '=', loginId)
    .returning([
      'login.email as address',
      'login.language',
      'customer.customer_number as customerNumber',
      customerName.as('name'),
    ])
    .executeTakeFirst()
}

export async function hasLogin(db: Db, loginId: string): Promise<boolean> {
  const login = await db
    .selectFrom('login')
    .where('id', '=', loginId)
    .select('id')
    .executeTakeFirst()
  return login !== undefined
}

/** What was begun and never sent belongs to nobody any more. */
export async function deleteDrafts(trx: Trx, customerId: string): Promise<void> {
  for (const table of ['reading_draft', 'form_draft'] as const) {
    await trx.deleteFrom(table).where('customer_id', '=', customerId).execute()
  }
}
