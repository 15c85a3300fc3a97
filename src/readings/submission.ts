import type { Insertable } from 'kysely'
import { keepFact, type ToldFact } from '#src/metering-points/fact-queries.ts'
import type { Db, Trx } from '#src/platform/database/connect.ts'
import type { Database } from '#src/platform/database/schema.ts'
import { type Assessment, chosenWay } from './assessment.ts'
import { forgetDraft } from './draft-queries.ts'
import type { TypedReadings } from './forms.ts'
import type { FormRow } from './queries.ts'
import { makeReference } from './reference.ts'
import {
  insertReadings,
  insertSubmission,
  isReadingTaken,
  referenceOfFormOrThrow,
  type SteppedBack,
  withdrawEstimates,
} from './submission-queries.ts'
import { factKinds } from './ways/details.ts'
import { fateOf } from './ways/fate.ts'

export interface NewSubmission {
  /** Where the readings belong to something that has a number already. */
  reference?: string
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
      const written = await writeSubmission(trx, submission)
      if (written.isNew) {
        await forgetDraft(trx, submission.customerId)
        await alongside(trx, written.reference)
      }
      return written
    })
  } catch (error) {
    if (isReadingTaken(error)) return { alreadyReported: true }
    throw error
  }
}

/** Writes a submission with its readings and what they set in motion, once for each form. */
export async function writeSubmission(
  trx: Trx,
  submission: NewSubmission,
): Promise<{ reference: string; isNew: false } | { reference: string; isNew: true; id: string }> {
  const { customerId, today, sentAt, reference = makeReference(today) } = submission
  const { formKey } = submission.readings
  const made = await insertSubmission(trx, { reference, customerId, formKey, sentAt })
  if (!made) {
    return { reference: await referenceOfFormOrThrow(trx, customerId, formKey), isNew: false }
  }
  await insertReadings(trx, readingRows(made.id, submission))
  await withdrawEstimates(trx, estimatesOf(submission), made.id)
  for (const fact of lastingFacts(submission))
    await keepFact(trx, { ...fact, submissionId: made.id })
  return { reference, isNew: true, id: made.id }
}

function readingRows(
  submissionId: string,
  { rows, readings, assessment, readOn, sentAt }: NewSubmission,
): Insertable<Database['reading']>[] {
  return rows.flatMap((row) => {
    const finding = assessment.findings.get(row.registerId)
    if (finding?.value === undefined) return []
    const way = chosenWay(assessment, readings, row.registerId)
    const told = way && assessment.details.get(row.registerId)?.details
    return [
      {
        register_id: row.registerId,
        read_on: readOn,
        value: finding.value,
        reason: row.reason ?? (row.period ? ('periodic' as const) : ('interim' as const)),
        origin: 'customer' as const,
        ...fateOf(finding, way),
        recorded_at: sentAt,
        submission_id: submissionId,
        contract_id: row.contractId,
        reading_period_id: row.period?.id ?? null,
        typed: finding.typed,
        finding: JSON.stringify(way?.finding ?? finding),
        customer_reason: reasonGiven(way?.answer, readings.notes[row.registerId]),
        details: told && Object.keys(told).length > 0 ? JSON.stringify(told) : null,
      },
    ]
  })
}

/** The estimates that step back before what was sent. */
export function estimatesOf({ rows, readings, assessment }: NewSubmission): SteppedBack[] {
  return rows.flatMap(({ registerId, contractId }) => {
    const estimates = chosenWay(assessment, readings, registerId)?.estimates ?? []
    return estimates.map(({ readOn, value }) => ({ registerId, contractId, readOn, value }))
  })
}

/** What was told as the reason and lasts beyond this reading; once for each kind and contract. */
function lastingFacts(submission: NewSubmission): Omit<ToldFact, 'submissionId'>[] {
  const { rows, readings, assessment, readOn, sentAt } = submission
  const told = rows.flatMap(({ registerId, contractId }) => {
    if (!chosenWay(assessment, readings, registerId)) return []
    const { because, until } = assessment.details.get(registerId)?.details ?? {}
    const kind = factKinds.find((each) => each === because)
    return kind ? [{ contractId, kind, since: readOn, until, toldAt: sentAt }] : []
  })
  return [...new Map(told.map((fact) => [`${fact.contractId} ${fact.kind}`, fact])).values()]
}

function reasonGiven(answer: string | undefined, note: string | undefined): string | null {
  const words = [answer, note?.trim().slice(0, 500)].filter(Boolean)
  return words.length > 0 ? words.join(': ') : null
}
