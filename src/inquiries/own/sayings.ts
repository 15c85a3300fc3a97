import type { InquiryFile, OwnInquiry } from './own-queries.ts'

/** Something that was said about an inquiry, by its sender or by the utility. */
export interface Saying {
  by: 'sender' | 'senderLater' | 'utility'
  at: Date
  words: string
  files: InquiryFile[]
}

/** All that was said, in the order of time. */
export function sayingsOf(inquiry: OwnInquiry): Saying[] {
  const filesOf = (messageId: string | null): InquiryFile[] =>
    inquiry.files.filter((file) => file.messageId === messageId)
  const first: Saying = {
    by: 'sender',
    at: inquiry.receivedAt,
    words: inquiry.message,
    files: filesOf(null),
  }
  const later = inquiry.messages.map(
    ({ id, message, sentAt }): Saying => ({
      by: 'senderLater',
      at: new Date(sentAt),
      words: message,
      files: filesOf(id),
    }),
  )
  const answers = inquiry.steps.flatMap(({ answer, at }): Saying[] =>
    answer ? [{ by: 'utility', at: new Date(at), words: answer, files: [] }] : [],
  )
  return [first, ...[...later, ...answers].sort((one, other) => Number(one.at) - Number(other.at))]
}
