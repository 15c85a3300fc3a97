import type { Attachment } from '#src/attachments/attachment.ts'
import { recordEvent } from '#src/audit/record-event.ts'
import { dayInBerlin } from '#src/platform/calendar.ts'
import type { Trx } from '#src/platform/database/connect.ts'
import type { InquiryKind, InquiryTopic } from '#src/platform/database/schema.ts'
import type { Portal } from '#src/portal.ts'
import { makeReference } from '#src/readings/reference.ts'
import type { Language } from '#templates/view.ts'
import { sendInquiryCopy, sendInquiryToUtility } from './mails.ts'
import {
  inquiryOfFormOrThrow,
  insertInquiry,
  insertInquiryFiles,
  type WrittenInquiry,
} from './queries.ts'

/** What a form asked beside the message, as a line of a list. */
export interface Fact {
  label: string
  value: string
}

export interface NewInquiry {
  /** Made with the form: the same form sent twice is one inquiry. */
  formKey: string
  /** Where it belongs to something that has a number already. */
  reference?: string
  kind: InquiryKind
  topic: InquiryTopic
  sender: Sender
  language: Language
  /** What it is about, in a line; people at the utility read German. */
  subject: Record<Language, string>
  /** In the sender's own words; empty where the facts say all. */
  message: string
  facts: Record<Language, Fact[]>
  /** Already kept: `keepAttachments`. Files of signed-in customers only. */
  files?: readonly Attachment[]
  receivedAt: Date
  /** False where the law describes a receipt of its own, or an address has had enough of copies. */
  hasCopy?: boolean
}

/** Who asks. Without `customerId` nobody has shown who they are. */
export interface Sender {
  customerId?: string
  customerNumber?: string
  name: string
  address: string
  phone?: string | undefined
}

export interface OpenedInquiry extends WrittenInquiry {
  /** False when this very form was sent before: then nothing was written and no mail goes out. */
  isNew: boolean
}

/**
 * Writes an inquiry down, hands it to the people of its topic by mail with Reply-To its sender, and
 * sends the sender a copy: all in the transaction it is given. Call `portal.poke()` after the commit.
 * What somebody typed who is not signed in never stands in the copy: it would be a way to have us
 * write anything to anybody.
 */
export async function openInquiry(
  trx: Trx,
  portal: Pick<Portal, 'post' | 'paths' | 'settings'>,
  inquiry: NewInquiry,
): Promise<OpenedInquiry> {
  const reference = inquiry.reference ?? makeReference(dayInBerlin(inquiry.receivedAt))
  const written = await insertInquiry(trx, reference, inquiry)
  if (!written) return { ...(await inquiryOfFormOrThrow(trx, inquiry.formKey)), isNew: false }
  const { sender, files = [] } = inquiry
  const { customerId } = sender
  await insertInquiryFiles(trx, { inquiryId: written.id }, files)
  await recordEvent(trx, {
    at: inquiry.receivedAt,
    actor: customerId ? { kind: 'customer', id: customerId } : { kind: 'stranger' },
    event: 'inquiryReceived',
    customerId,
    details: {
      reference,
      kind: inquiry.kind,
      topic: inquiry.topic,
      files: files.length,
    },
  })
  await sendInquiryToUtility(trx, portal, inquiry, reference)
  if (inquiry.hasCopy ?? true) await sendInquiryCopy(trx, portal, inquiry, reference)
  return { ...written, isNew: true }
}
