import type { Trx } from '#src/platform/database/connect.ts'
import type { Portal } from '#src/portal.ts'
import { formatMoment } from '#templates/format.ts'
import { topicTexts } from '#templates/inquiries/topic-texts.ts'
import { filesFact, linesOf, mailFiles } from './mail-parts.ts'
import type { NewInquiry } from './open-inquiry.ts'
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
