import type { Attachment } from '#src/attachments/attachment.ts'
import type { MailFile } from '#src/mails/outbox.ts'
import { attachmentTexts } from '#templates/attachments/texts.ts'
import type { Language } from '#templates/view.ts'
import type { Fact } from './open-inquiry.ts'

/** Their names: a mail that could not carry them still says that there were some. */
export function filesFact(files: readonly Attachment[] = [], language: Language): Fact[] {
  if (files.length === 0) return []
  const value = files.map(({ fileName }) => fileName).join(', ')
  return [{ label: attachmentTexts[language].label, value }]
}

export function mailFiles(files: readonly Attachment[] = []): MailFile[] {
  return files.map(({ bytes, ...file }) => ({ ...file, byteSize: bytes.length }))
}

export function linesOf(message: string): { line: string }[] {
  if (message.trim() === '') return []
  return message
    .trim()
    .split(/\r\n|\r|\n/)
    .map((line) => ({ line }))
}
