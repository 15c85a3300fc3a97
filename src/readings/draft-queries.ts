import { sql } from 'kysely'
import type { Db, Trx } from '#src/platform/database/connect.ts'
import type { TypedFields } from '#src/platform/http/form.ts'

const most = 200
const isOurs =
  /^(stand|antwort|notiz|grund|leerbis|alterstand|neuerstand|neuenummer)-\d{1,19}$|^datum$/

/** Keeps what was typed into the reading form, so that it stands there again after signing in. */
export async function keepDraft(
  db: Db | Trx,
  customerId: string,
  fields: TypedFields,
): Promise<void> {
  const kept = Object.fromEntries(
    Object.entries(fields)
      .filter(([name, value]) => isOurs.test(name) && value.trim() !== '' && value.length <= 200)
      .slice(0, most),
  )
  if (Object.keys(kept).length === 0) return
  await db
    .insertInto('reading_draft')
    .values({ customer_id: customerId, fields: JSON.stringify(kept) })
    .onConflict((conflict) =>
      conflict
        .column('customer_id')
        .doUpdateSet({ fields: JSON.stringify(kept), saved_at: sql`now()` }),
    )
    .execute()
}

/** Forgets the draft once its values are sent. */
export async function forgetDraft(trx: Trx, customerId: string): Promise<void> {
  await trx.deleteFrom('reading_draft').where('customer_id', '=', customerId).execute()
}
