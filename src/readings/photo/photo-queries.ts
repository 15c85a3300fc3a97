import type { Insertable } from 'kysely'
import type { Trx } from '#src/platform/database/connect.ts'
import type { Database } from '#src/platform/database/schema.ts'

/** Whether a reading is in review; it stays so until the transaction ends. */
export async function isHeldInReview(trx: Trx, readingId: string): Promise<boolean> {
  const reading = await trx
    .selectFrom('reading')
    .select('id')
    .where('id', '=', readingId)
    .where('status', '=', 'inReview')
    .forShare()
    .executeTakeFirst()
  return reading !== undefined
}

/** A reading has one photo: the latest. */
export async function writePhoto(
  trx: Trx,
  row: Insertable<Database['reading_photo']>,
): Promise<void> {
  await trx
    .insertInto('reading_photo')
    .values(row)
    .onConflict((conflict) => conflict.column('reading_id').doUpdateSet(row))
    .execute()
}
