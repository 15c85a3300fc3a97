import type { Attachment } from '#src/attachments/attachment.ts'
import type { MailFile } from '#src/mails/outbox.ts'
import type { Trx } from '#src/platform/database/connect.ts'
import type { Portal } from '#src/portal.ts'
import { attachmentTexts } from '#templates/attachments/texts.ts'
import { formatMoment } from '#templates/format.ts'
import { topicTexts } from '#templates/inquiries/topic-texts.ts'
import type { Language, SignedInCustomer } from '#templates/view.ts'
import type { Fact, NewInquiry } from './open-inquiry.ts'
import type { OwnInquiry } from './own-queries.ts'
import { findTopicRecipient } from './queries.ts'

type Mailing = Pick<Portal, 'post' | 'paths' | 'settings'>

/** To the people whom the utility has named for this topic; their answer reaches the sender. */
export async function sendInquiryToUtility(
  trx: Trx,
  { post }: Mailing,
  inquiry: NewInquiry,
  reference: string,
): Promise<void> {
  const { sender } = inquiry
  await post.send(trx, {
    key: 'inquiry-received',
    to: await findTopicRecipient(trx, inquiry.topic),
    replyTo: { name: sender.name, address: sender.address },
    language: 'de',
    variables: {
      reference,
      topic: topicTexts.de[inquiry.topic],
      subjectLine: inquiry.subject.de,
      moment: formatMoment(inquiry.receivedAt, 'de'),
      senderName: sender.name,
      senderAddress: sender.address,
      senderPhone: sender.phone ?? '',
      senderNumber: sender.customerNumber ?? '',
      isSignedIn: sender.customerId !== undefined,
      facts: [...inquiry.facts.de, ...filesFact(inquiry.files, 'de')],
      lines: linesOf(inquiry.message),
    },
    files: mailFiles(inquiry.files),
  })
}

/** What somebody writes later about the same, to the people of its topic. */
export async function sendMessageToUtility(
  trx: Trx,
  { post }: Mailing,
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

/** To whoever asked: the number, and what was sent where its sender is known. */
export async function sendInquiryCopy(
  trx: Trx,
  { post, paths, settings }: Mailing,
  inquiry: NewInquiry,
  reference: string,
): Promise<void> {
  const { sender, language } = inquiry
  const isKnown = sender.customerId !== undefined
  await post.send(trx, {
    key: 'inquiry-copy',
    to: { name: isKnown ? sender.name : '', address: sender.address },
    language,
    variables: {
      name: isKnown ? sender.name : '',
      reference,
      topic: topicTexts[language][inquiry.topic],
      moment: formatMoment(inquiry.receivedAt, language),
      isKnown,
      subjectLine: isKnown ? inquiry.subject[language] : '',
      facts: isKnown ? [...inquiry.facts[language], ...filesFact(inquiry.files, language)] : [],
      lines: isKnown ? linesOf(inquiry.message) : [],
      inquiryLink: settings.origin + (isKnown ? paths.inquiry(reference) : paths.contact()),
    },
  })
}

/** Their names: a mail that could not carry them still says that there were some. */
function filesFact(files: readonly Attachment[] = [], language: Language): Fact[] {
  if (files.length === 0) return []
  const value = files.map(({ fileName }) => fileName).join(', ')
  return [{ label: attachmentTexts[language].label, value }]
}

function mailFiles(files: readonly Attachment[] = []): MailFile[] {
  return files.map(({ bytes, ...file }) => ({ ...file, byteSize: bytes.length }))
}

function linesOf(message: string): { line: string }[] {
  if (message.trim() === '') return []
  return message
    .trim()
    .split(/\r\n|\r|\n/)
    .map((line) => ({ line }))
}
