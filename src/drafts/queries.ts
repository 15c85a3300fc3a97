import type { Db, Trx } from '#src/platform/database/connect.ts'
import type { TypedFields } from '#src/platform/http/form.ts'

const mostFields = 200
// the longest message, if each of its signs were a line break of two
const longestField = 10_000

/** Keeps what was typed into the form of a page; a later draft takes the place of an earlier one. */
export async function keepFormDraft(
  db: Db | Trx,
  draft: { customerId: string; page: string; typed: TypedFields; savedAt: Date },
): Promise<void> {
  const { customerId, page, typed, savedAt } = draft
  const kept = Object.entries(typed)
    .filter(([, value]) => value.length <= longestField)
    .slice(0, mostFields)
  const fields = JSON.stringify(Object.fromEntries(kept))
  await db
    .insertInto('form_draft')
    .values({ customer_id: customerId, page, fields, saved_at: savedAt })
    .onConflict((conflict) =>
      conflict.columns(['customer_id', 'page']).doUpdateSet({ fields, saved_at: savedAt }),
    )
    .execute()
}

/** What this customer had typed on a page when the session ended. */
export async function findFormDraft(
  db: Db,
  customerId: string,
  page: string,
): Promise<TypedFields | undefined> {
  const draft = await db
    .selectFrom('form_draft')
    .where('customer_id', '=', customerId)
    .where('page', '=', page)
    .select('fields')
    .executeTakeFirst()
  return draft?.fields
}

/** Forgets what was typed on a page once it is sent. */
export async function forgetFormDraft(
  db: Db | Trx,
  { customerId, page }: { customerId: string; page: string },
): Promise<void> {
  await db
    .deleteFrom('form_draft')
    .where('customer_id', '=', customerId)
    .where('page', '=', page)
    .execute()
}
