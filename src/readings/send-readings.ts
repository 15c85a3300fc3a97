import type { Context } from 'hono'
import { recordEvent } from '#src/audit/record-event.ts'
import type { Trx } from '#src/platform/database/connect.ts'
import type { Portal } from '#src/portal.ts'
import type { CustomerEnv } from '#src/sign-in/require-customer.tsx'
import { sendReadingReceipt } from './mails.ts'
import type { PostedForm } from './posted-form.ts'
import { isOpen } from './reading-form.ts'
import {
  estimatesOf,
  type NewSubmission,
  type SubmissionResult,
  submitReadings,
} from './submission.ts'

/** Writes what was posted, with its record and its receipt by mail, in one transaction. */
export async function sendReadings(
  c: Context<CustomerEnv>,
  portal: Portal,
  posted: PostedForm,
): Promise<SubmissionResult> {
  const { language, customer, today } = c.get('view')
  const submission = newSubmission(posted, customer.customerId, today, portal.clock())
  const result = await submitReadings(portal.db, submission, async (trx, reference) => {
    await recordSubmission(trx, submission, 'readingsSubmitted', { reference })
    await sendReadingReceipt(trx, {
      post: portal.post,
      paths: portal.paths,
      origin: portal.settings.origin,
      customer,
      language,
      reference,
      submission,
    })
  })
  portal.poke()
  return result
}

/** That a submission came in, and which estimates step back before it. */
export async function recordSubmission(
  trx: Trx,
  submission: NewSubmission,
  event: 'readingsSubmitted' | 'submissionCorrected',
  details: { reference: string; replaces?: string },
): Promise<void> {
  const { customerId, sentAt } = submission
  const deed = { at: sentAt, actor: { kind: 'customer', id: customerId }, customerId } as const
  await recordEvent(trx, { ...deed, event, details })
  const { reference } = details
  for (const { registerId, readOn, value } of estimatesOf(submission)) {
    const estimate = { reference, registerId, readOn, value }
    await recordEvent(trx, { ...deed, event: 'estimateSteppedBack', details: estimate })
  }
}

/** What a posted form comes to once it is ready to be sent. */
export function newSubmission(
  { meters, readings, assessment }: PostedForm,
  customerId: string,
  today: string,
  sentAt: Date,
): NewSubmission {
  if (!('day' in assessment.day)) throw new Error('A form without a day is not sent')
  return {
    customerId,
    readOn: assessment.day.day,
    today,
    sentAt,
    readings,
    rows: meters.filter(isOpen).flatMap((meter) => meter.registers),
    assessment,
  }
}
