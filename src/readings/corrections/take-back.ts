import { recordEvent } from '#src/audit/record-event.ts'
import { endFactsOfSubmission } from '#src/metering-points/fact-queries.ts'
import type { Trx } from '#src/platform/database/connect.ts'
import {
  type HeldSubmission,
  insertWithdrawal,
  restoreEstimates,
  withdrawReadings,
} from './withdrawal-queries.ts'

/** Why a customer cannot take a submission back alone (any more). */
export type TakingBackRefusal = 'withdrawn' | 'fetched'

export interface TakingBack {
  submissionId: string
  reference: string
  customerId: string
  at: Date
}

export function refusalOf({ isWithdrawn, isFetched }: HeldSubmission) {
  if (isWithdrawn) return 'withdrawn' satisfies TakingBackRefusal
  return isFetched ? ('fetched' satisfies TakingBackRefusal) : undefined
}

/** Undoes what a submission set in motion; its readings are kept, and count no longer. */
export async function takeBack(trx: Trx, taking: TakingBack): Promise<void> {
  const { submissionId, reference, customerId, at } = taking
  await withdrawReadings(trx, submissionId)
  await endFactsOfSubmission(trx, { submissionId, customerId, endedAt: at })
  for (const estimate of await restoreEstimates(trx, submissionId)) {
    await recordEvent(trx, {
      at,
      actor: { kind: 'customer', id: customerId },
      event: 'estimateRestored',
      customerId,
      details: { reference, ...estimate },
    })
  }
}

/** Takes a submission back for good: nothing takes its place. */
export async function withdrawSubmission(
  trx: Trx,
  taking: TakingBack,
  reason: string,
): Promise<void> {
  const { submissionId, reference, customerId, at } = taking
  await takeBack(trx, taking)
  await insertWithdrawal(trx, { submissionId, at, customerId, reason })
  await recordEvent(trx, {
    at,
    actor: { kind: 'customer', id: customerId },
    event: 'submissionWithdrawn',
    customerId,
    details: { reference },
  })
}
