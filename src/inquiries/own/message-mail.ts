import type { Attachment } from '#src/attachments/attachment.ts'
import type { Trx } from '#src/platform/database/connect.ts'
import type { Portal } from '#src/portal.ts'
import { formatMoment } from '#templates/format.ts'
import { topicTexts } from '#templates/inquiries/topic-texts.ts'
import type { SignedInCustomer } from '#templates/view.ts'
import { filesFact, linesOf, mailFiles } from '../mail-parts.ts'
import { findTopicRecipient } from '../queries.ts'
import type { OwnInquiry } from './own-queries.ts'

/** What somebody writes later about the same, to the people of its topic. */
export async function sendMessageToUtility(
  trx: Trx,
  { post }: Pick<Portal, 'post'>,
  inquiry: OwnInquiry,
  added: { customer: SignedInCustomer; message: string; files: readonly Attachment[]; at: Date },
): Promise<void> {
  const { customer, message, files, at } = added
  await post.send(trx, {
    key: 'inquiry-message',
    to: await findTopicRecipient(trx, inquiry.topic),
    replyTo: { name: customer.name, address: customer.email },
    language: 'de',
    variables: {
      reference: inquiry.reference,
      topic: topicTexts.de[inquiry.topic],
      subjectLine: inquiry.subject.de,
      moment: formatMoment(at, 'de'),
      askedOn: formatMoment(inquiry.receivedAt, 'de'),
      senderName: customer.name,
      senderAddress: customer.email,
      senderNumber: customer.customerNumber,
      facts: filesFact(files, 'de'),
      lines: linesOf(message),
    },
    files: mailFiles(files),
  })
}
