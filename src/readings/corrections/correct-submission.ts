import type { Db, Trx } from '#src/platform/database/connect.ts'
import { recordSubmission } from '../send-readings.ts'
import type { NewSubmission } from '../submission.ts'
import { writeSubmission } from '../submission.ts'
import { findReferenceOfForm, isReadingTaken } from '../submission-queries.ts'
import { refusalOf, type TakingBackRefusal, takeBack } from './take-back.ts'
import {
  carryPhotosOver,
  holdOffExport,
  holdSubmissionOf,
  insertWithdrawal,
} from './withdrawal-queries.ts'

export interface Correction {
  submission: NewSubmission
  /** The reference of what is replaced. */
  replaces: string
  /** Why, in the customer's own words; may be empty. */
  reason: string
}

export type CorrectionResult =
  | { reference: string }
  /** `reportedAnew`: another reading counts for the period or the day. */
  | { refusal: TakingBackRefusal | 'reportedAnew' }

/**
 * Puts a submission in the place of another one, in one transaction that no export comes between;
 * the mail goes `alongside`. The same form sent twice is one correction.
 */
export async function correctSubmission(
  db: Db,
  correction: Correction,
  alongside: (trx: Trx, reference: string) => Promise<void>,
): Promise<CorrectionResult> {
  try {
    return await db.transaction().execute((trx) => correct(trx, correction, alongside))
  } catch (error) {
    if (isReadingTaken(error)) return { refusal: 'reportedAnew' }
    throw error
  }
}

async function correct(
  trx: Trx,
  { submission, replaces, reason }: Correction,
  alongside: (trx: Trx, reference: string) => Promise<void>,
): Promise<CorrectionResult> {
  const { customerId, sentAt: at } = submission
  await holdOffExport(trx)
  const held = await holdSubmissionOf(trx, customerId, replaces)
  if (!held) throw new Error('A correction names a submission that is not this customer’s')
  const sent = await findReferenceOfForm(trx, customerId, submission.readings.formKey)
  if (sent) return { reference: sent }
  const refusal = refusalOf(held)
  if (refusal) return { refusal }
  await takeBack(trx, { submissionId: held.id, reference: replaces, customerId, at })
  const written = await writeSubmission(trx, submission)
  const { reference } = written
  if (!written.isNew) throw new Error('This form was sent elsewhere in this very moment')
  const taken = { submissionId: held.id, at, customerId, reason }
  await insertWithdrawal(trx, { ...taken, replacedById: written.id })
  await carryPhotosOver(trx, held.id, written.id)
  await recordSubmission(trx, submission, 'submissionCorrected', { reference, replaces })
  await alongside(trx, reference)
  return { reference }
}
