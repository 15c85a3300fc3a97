import type { Context } from 'hono'
import { forgetFormDraft } from '#src/drafts/queries.ts'
import type { Portal } from '#src/portal.ts'
import type { CustomerEnv } from '#src/sign-in/require-customer.tsx'
import { newSubmission } from '../send-readings.ts'
import { type CorrectionResult, correctSubmission } from './correct-submission.ts'
import { sendCorrectionReceipt } from './mails.ts'
import type { CorrectionForm } from './posted-correction.ts'
import { correctionPageOf } from './signed-out.tsx'

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
  const { rows } = form
  const result = await correctSubmission(portal.db, correction, async (trx, reference) => {
    await forgetFormDraft(trx, { customerId: customer.customerId, page: correctionPageOf(c) })
    const receipt = { customer, language, reference, replaces, rows, submission }
    await sendCorrectionReceipt(trx, portal, receipt)
  })
  portal.poke()
  return result
}
