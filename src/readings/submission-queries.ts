import type { Insertable } from 'kysely'
import type { Trx } from '#src/platform/database/connect.ts'
import type { Database } from '#src/platform/database/schema.ts'

interface FormSubmission {
  reference: string
  customerId: string
  formKey: string
  sentAt: Date
}

/** Writes a submission down, unless this very form has made one before. */
export function insertSubmission(
  trx: Trx,
  { reference, customerId, formKey, sentAt }: FormSubmission,
): Promise<{ id: string; reference: string } | undefined> {
  return trx
    .insertInto('submission')
    .values({ reference, customer_id: customerId, form_key: formKey, sent_at: sentAt })
    .onConflict((conflict) => conflict.columns(['customer_id', 'form_key']).doNothing())
    .returning(['id', 'reference'])
    .executeTakeFirst()
}

/** The reference of the submission that a form has made. */
export async function findReferenceOfForm(
  trx: Trx,
  customerId: string,
  formKey: string,
): Promise<string | undefined> {
  const made = await trx
    .selectFrom('submission')
    .where('customer_id', '=', customerId)
    .where('form_key', '=', formKey)
    .select('reference')
    .executeTakeFirst()
  return made?.reference
}

export async function referenceOfFormOrThrow(
  trx: Trx,
  customerId: string,
  formKey: string,
): Promise<string> {
  const reference = await findReferenceOfForm(trx, customerId, formKey)
  if (reference === undefined) throw new Error('This form has made no submission')
  return reference
}

/** @throws an error that `isReadingTaken` knows when a register was reported meanwhile */
export async function insertReadings(
  trx: Trx,
  readings: Insertable<Database['reading']>[],
): Promise<void> {
  await trx.insertInto('reading').values(readings).execute()
}

/** An estimate that a true reading has shown to be wrong. */
export interface SteppedBack {
  registerId: string
  contractId: string
  readOn: string
  value: string
}

/** Estimates step back: they stay in the database, and count no longer. */
export async function withdrawEstimates(
  trx: Trx,
  estimates: SteppedBack[],
  submissionId: string,
): Promise<void> {
  for (const { registerId, readOn } of estimates) {
    await trx
      .updateTable('reading')
      .set({ status: 'withdrawn', stepped_back_for_submission_id: submissionId })
      .where('register_id', '=', registerId)
      .where('read_on', '=', readOn)
      .where('origin', '=', 'estimate')
      .where('status', '=', 'accepted')
      .execute()
  }
}

/** Whether an error says that a reading of this register counts already, for this period or day. */
export function isReadingTaken(error: unknown): boolean {
  return (
    error instanceof Error &&
    'constraint' in error &&
    ['reading_once_in_a_period', 'reading_counts_once'].includes(String(error.constraint))
  )
}
