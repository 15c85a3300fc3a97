import { sql } from 'kysely'
import { exportLock } from '#src/exchange/export/queries.ts'
import type { Trx } from '#src/platform/database/connect.ts'
import { isFetched } from './fetched-queries.ts'

/** Waits for an export that is under way; the next one waits for this transaction. */
export async function holdOffExport(trx: Trx): Promise<void> {
  await sql`select pg_advisory_xact_lock_shared(${exportLock})`.execute(trx)
}

export interface HeldSubmission {
  id: string
  isWithdrawn: boolean
  /** Another submission has taken its place. */
  isReplaced: boolean
  isFetched: boolean
}

/** A submission and its readings, which nobody else changes until the transaction ends. */
export async function holdSubmissionOf(
  trx: Trx,
  customerId: string,
  reference: string,
): Promise<HeldSubmission | undefined> {
  const held = await trx
    .selectFrom('submission')
    .where('customer_id', '=', customerId)
    .where('reference', '=', reference)
    .select('id')
    .forUpdate()
    .executeTakeFirst()
  if (!held) return undefined
  await trx
    .selectFrom('reading')
    .where('submission_id', '=', held.id)
    .select('id')
    .orderBy('id')
    .forUpdate()
    .execute()
  // asked once both are held: what was decided meanwhile is seen
  const { rows } = await sql<HeldSubmission>`
    select ${held.id} as id,
      exists (select from submission_withdrawal where submission_id = ${held.id}) as "isWithdrawn",
      exists (
        select from submission_withdrawal
        where submission_id = ${held.id} and replaced_by_submission_id is not null
      ) as "isReplaced",
      exists (
        select from reading where reading.submission_id = ${held.id} and ${isFetched}
      ) as "isFetched"`.execute(trx)
  return rows[0]
}

/** The readings of a submission count no longer; one that was rejected stays so. */
export async function withdrawReadings(trx: Trx, submissionId: string): Promise<void> {
  await trx
    .updateTable('reading')
    .set({ status: 'withdrawn' })
    .where('submission_id', '=', submissionId)
    .where('status', 'in', ['accepted', 'inReview'])
    .execute()
}

export interface Withdrawal {
  submissionId: string
  at: Date
  customerId: string
  reason: string
  /** The submission in its place. */
  replacedById?: string
}

/** Notes who took a submission back, when and why. */
export async function insertWithdrawal(trx: Trx, withdrawal: Withdrawal): Promise<void> {
  await trx
    .insertInto('submission_withdrawal')
    .values({
      submission_id: withdrawal.submissionId,
      withdrawn_at: withdrawal.at,
      withdrawn_by_customer_id: withdrawal.customerId,
      replaced_by_submission_id: withdrawal.replacedById ?? null,
      reason: withdrawal.reason || null,
    })
    .execute()
}

/**
 * Estimates that had stepped back before a submission count again, unless something else has come
 * to count in their place meanwhile.
 */
export async function restoreEstimates(
  trx: Trx,
  submissionId: string,
): Promise<{ registerId: string; readOn: string; value: string }[]> {
  const { rows } = await sql<{ registerId: string; readOn: string; value: string }>`
    update reading set status = 'accepted', stepped_back_for_submission_id = null
    where stepped_back_for_submission_id = ${submissionId} and status = 'withdrawn'
      and not exists (
        select from reading other
        where other.register_id = reading.register_id and other.read_on = reading.read_on
          and other.id <> reading.id and other.status in ('accepted', 'inReview')
          and (other.reason = reading.reason or other.origin <> 'estimate')
      )
    returning register_id as "registerId", read_on as "readOn", value`.execute(trx)
  return rows
}

/** A photo goes on to the reading that takes the place of the one it was sent for. */
export async function carryPhotosOver(trx: Trx, fromId: string, toId: string): Promise<void> {
  await sql`
    insert into reading_photo (reading_id, storage_key, sha256, byte_size, added_at)
    select following.id, photo.storage_key, photo.sha256, photo.byte_size, photo.added_at
    from reading former
    join reading_photo photo on photo.reading_id = former.id
    join reading following on following.register_id = former.register_id
      and following.submission_id = ${toId} and following.status = 'inReview'
    where former.submission_id = ${fromId}`.execute(trx)
}

/** Which submission an inquiry is to correct. */
export async function insertCorrectionInquiry(
  trx: Trx,
  inquiryId: string,
  submissionId: string,
): Promise<void> {
  await trx
    .insertInto('correction_inquiry')
    .values({ inquiry_id: inquiryId, submission_id: submissionId })
    .execute()
}
