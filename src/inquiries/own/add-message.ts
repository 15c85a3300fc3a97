import type { Attachment } from '#src/attachments/attachment.ts'
import { recordEvent } from '#src/audit/record-event.ts'
import type { Portal } from '#src/portal.ts'
import type { SignedInCustomer } from '#templates/view.ts'
import { insertInquiryFiles } from '../queries.ts'
import { sendMessageToUtility } from './message-mail.ts'
import { holdInquiryOf, insertMessage, reopenInquiry } from './message-queries.ts'
import type { OwnInquiry } from './own-queries.ts'

interface NewMessage {
  formKey: string
  message: string
  files: readonly Attachment[]
}

/**
 * Adds to an inquiry what its sender writes later, and hands it to the people of its topic. What
 * was answered or closed waits again.
 */
export async function addMessage(
  portal: Portal,
  customer: SignedInCustomer,
  inquiry: OwnInquiry,
  { formKey, message, files }: NewMessage,
): Promise<void> {
  const at = portal.clock()
  const { customerId } = customer
  await portal.db.transaction().execute(async (trx) => {
    const { step } = await holdInquiryOf(trx, customerId, inquiry.id)
    const row = { inquiry_id: inquiry.id, form_key: formKey, message, sent_at: at }
    const written = await insertMessage(trx, row)
    if (!written) return
    await insertInquiryFiles(trx, { inquiryId: inquiry.id, messageId: written.id }, files)
    if (step === 'answered' || step === 'closed') await reopenInquiry(trx, inquiry.id, at)
    await recordEvent(trx, {
      at,
      actor: { kind: 'customer', id: customerId },
      event: 'inquiryMessageReceived',
      customerId,
      details: { reference: inquiry.reference, files: files.length },
    })
    await sendMessageToUtility(trx, portal, inquiry, { customer, message, files, at })
  })
  portal.poke()
}
