import { randomUUID } from 'node:crypto'
import type { Db, Trx } from '#src/platform/database/connect.ts'
import type { Language } from '#templates/view.ts'

/** A mail as it will arrive; only the sender is added when it goes out. */
export interface ComposedMail {
  key: string
  to: Recipient
  /** Whom an answer reaches; without it the utility's customer service. */
  replyTo?: Recipient | undefined
  language: Language
  subject: string
  html: string
  text: string
  /** Its text is wiped once it is sent. */
  hasSecret: boolean
  /** Lower goes first. */
  priority: number
  files: readonly MailFile[]
  /** Domain of the Message-ID: the sender's. */
  senderDomain: string
}

export interface Recipient {
  name: string
  address: string
}

/** A file in the document store, read from there when the mail is sent. */
export interface MailFile {
  fileName: string
  contentType: string
  storageKey: string
  byteSize: number
}

export class UnusableAddressError extends Error {
  override name = 'UnusableAddressError'
}

/**
 * Lets a mail wait for `delivery.ts`; given a transaction, it exists if and only if that commits.
 * The Message-ID is made here, so that every attempt carries the same one.
 * @throws UnusableAddressError when an address is not exactly one.
 */
export async function putInOutbox(db: Db | Trx, mail: ComposedMail): Promise<void> {
  const addresses = [mail.to.address, mail.replyTo?.address ?? mail.to.address]
  if (!addresses.every(isOneAddress)) throw new UnusableAddressError('not exactly one address')
  const { id } = await db
    .insertInto('outgoing_mail')
    .values({
      mail_key: mail.key,
      message_id: `<${randomUUID()}@${mail.senderDomain}>`,
      recipient_name: mail.to.name,
      recipient_address: mail.to.address,
      reply_to_name: mail.replyTo?.name ?? null,
      reply_to_address: mail.replyTo?.address ?? null,
      language: mail.language,
      subject: mail.subject,
      html_body: mail.html,
      text_body: mail.text,
      has_secret: mail.hasSecret,
      priority: mail.priority,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  if (mail.files.length > 0) await addFiles(db, id, mail.files)
}

async function addFiles(db: Db | Trx, mailId: string, files: readonly MailFile[]): Promise<void> {
  await db
    .insertInto('outgoing_mail_file')
    .values(
      files.map((file, position) => ({
        mail_id: mailId,
        position,
        file_name: file.fileName,
        content_type: file.contentType,
        storage_key: file.storageKey,
        byte_size: file.byteSize,
      })),
    )
    .execute()
}

// the same as the table's check, and nothing a header or an address list could be made of
function isOneAddress(address: string): boolean {
  return (
    address.length <= 254 && /^[^\s,;:<>()[\]"\\@\p{C}]+@[^\s,;:<>()[\]"\\@\p{C}]+$/u.test(address)
  )
}
