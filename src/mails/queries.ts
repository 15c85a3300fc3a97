import type { Selectable } from 'kysely'
import type { Db, Trx } from '#src/platform/database/connect.ts'
import type { Database } from '#src/platform/database/schema.ts'

export type Sender = Selectable<Database['utility']>

/** Whose mails these are: name, address and sender of the utility. */
export async function findSender(db: Db | Trx): Promise<Sender> {
  return db.selectFrom('utility').selectAll().executeTakeFirstOrThrow()
}
