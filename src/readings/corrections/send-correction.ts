import type { Context } from 'hono'
import type { Portal } from '#src/portal.ts'
import type { CustomerEnv } from '#src/sign-in/require-customer.tsx'
import { newSubmission } from '../send-readings.ts'
import { type CorrectionResult, correctSubmission } from './correct-submission.ts'
import { sendCorrectionReceipt } from './mails.ts'
import type { CorrectionForm } from './posted-correction.ts'

/** Writes a correction that the customer can make alone, and its receipt by mail. */
export async function sendCorrection(
  c: Context<CustomerEnv>,
  portal: Portal,
  form: CorrectionForm,
): Promise<CorrectionResult> {
  const { language, customer, today } = c.get('view')
  const submission = newSubmission(form, customer.customerId, today, portal.clock())
  const { reference: replaces } = form.replaced
  const correction = { submission, replaces, reason: form.why }
  const result = await correctSubmission(portal.db, correction, (trx, reference) =>
    sendCorrectionReceipt(trx, portal, {
      customer,
      language,
      reference,
      replaces,
      rows: form.rows,
      submission,
    }),
  )
  portal.poke()
  return result
}
