import { sql } from 'kysely'
import type { Db } from '#src/platform/database/connect.ts'
import { anna } from '../cast/anna.ts'
import { utilityName } from '../utility-row.ts'

/** `unfinished`: a demonstration whose loading was interrupted; to load it again does no harm. */
export type WhoseData = 'nobodys' | 'demonstration' | 'unfinished' | 'somebodys'

/** Whether a database is free for the demonstration, already holds it, or holds real customers. */
export async function whoseData(db: Db): Promise<WhoseData> {
  const { rows } = await sql<{ isThere: boolean }>`
    select to_regclass('customer') is not null as "isThere"`.execute(db)
  if (!rows[0]?.isThere) return 'nobodys'
  const someone = await db.selectFrom('customer').select('id').limit(1).executeTakeFirst()
  if (!someone) return 'nobodys'
  const ours = await db
    .selectFrom('customer')
    .where('customer_number', '=', anna.customerNumber)
    .where('email', '=', anna.email)
    .select('id')
    .executeTakeFirst()
  if (!ours) return 'somebodys'
  const { name } = await db.selectFrom('utility').select('name').executeTakeFirstOrThrow()
  return name === utilityName ? 'demonstration' : 'unfinished'
}
