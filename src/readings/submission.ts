import type { Db, Trx } from '#src/platform/database/connect.ts'
import type { Assessment } from './assessment.ts'
import { answerTo, fateOf } from './assessment.ts'
import { forgetDraft } from './draft.ts'
import type { TypedReadings } from './forms.ts'
import type { FormRow } from './queries.ts'
import { makeReference } from './reference.ts'

export interface NewSubmission {
  customerId: string
  readOn: string
  today: string
  sentAt: Date
  readings: TypedReadings
  rows: FormRow[]
  assessment: Assessment
}

export type SubmissionResult =
  | { reference: string; isNew: boolean }
  /** Another tab was faster with other values for the same period. */
  | { alreadyReported: true }

/**
 * Writes a submission with its readings in one transaction; what must go with it (mail, record)
 * is done by `alongside` in the same one. The same form sent twice is one submission.
 */
export async function submitReadings(
  db: Db,
  submission: NewSubmission,
  alongside: (trx: Trx, reference: string) => Promise<void>,
): Promise<SubmissionResult> {
  try {
    return await db.transaction().execute(async (trx) => {
      const made = await insertSubmission(trx, submission)
      if (!made) return { reference: await referenceOfForm(trx, submission), isNew: false }
      await insertReadings(trx, made.id, submission)
      await forgetDraft(trx, submission.customerId)
      await alongside(trx, made.reference)
      return { reference: made.reference, isNew: true }
    })
  } catch (error) {
    if (isTaken(error)) return { alreadyReported: true }
    throw error
  }
}

function insertSubmission(
  trx: Trx,
  { customerId, today, sentAt, readings }: NewSubmission,
): Promise<{ id: string; reference: string } | undefined> {
  return trx
    .insertInto('submission')
    .values({
      reference: makeReference(today),
      customer_id: customerId,
      form_key: readings.formKey,
      sent_at: sentAt,
    })
    .onConflict((conflict) => conflict.columns(['customer_id', 'form_key']).doNothing())
    .returning(['id', 'reference'])
    .executeTakeFirst()
}

async function referenceOfForm(trx: Trx, { customerId, readings }: NewSubmission): Promise<string> {
  const row = await trx
    .selectFrom('submission')
    .where('customer_id', '=', customerId)
    .where('form_key', '=', readings.formKey)
    .select('reference')
    .executeTakeFirstOrThrow()
  return row.reference
}

async function insertReadings(
  trx: Trx,
  submissionId: string,
  { rows, readings, assessment, readOn, sentAt }: NewSubmission,
): Promise<void> {
  const values = rows.flatMap((row) => {
    const finding = assessment.findings.get(row.registerId)
    if (finding?.value === undefined) return []
    const answer = answerTo(finding, readings)
    const { status, outcome } = fateOf(finding, answer)
    return [
      {
        register_id: row.registerId,
        read_on: readOn,
        value: finding.value,
        reason: row.period ? ('periodic' as const) : ('interim' as const),
        origin: 'customer' as const,
        status,
        outcome,
        recorded_at: sentAt,
        submission_id: submissionId,
        contract_id: row.contractId,
        reading_period_id: row.period?.id ?? null,
        typed: finding.typed,
        finding: JSON.stringify(finding),
        customer_reason: reasonGiven(answer, readings.notes[row.registerId]),
      },
    ]
  })
  await trx.insertInto('reading').values(values).execute()
}

function reasonGiven(answer: string | undefined, note: string | undefined): string | null {
  const words = [answer, note?.trim().slice(0, 500)].filter(Boolean)
  return words.length > 0 ? words.join(': ') : null
}

/** Whether a reading of this register already counts for this period or day. */
function isTaken(error: unknown): boolean {
  return (
    error instanceof Error &&
    'constraint' in error &&
    ['reading_once_in_a_period', 'reading_counts_once'].includes(String(error.constraint))
  )
}
