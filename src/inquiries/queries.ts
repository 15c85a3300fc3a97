import { sql } from 'kysely'
import type { Attachment } from '#src/attachments/attachment.ts'
import type { Db, Trx } from '#src/platform/database/connect.ts'
import type { InquiryTopic } from '#src/platform/database/schema.ts'
import type { NewInquiry } from './open-inquiry.ts'

export interface WrittenInquiry {
  id: string
  reference: string
}

/** Writes an inquiry down, unless this very form has made one before. */
export function insertInquiry(
  trx: Trx,
  reference: string,
  inquiry: NewInquiry,
): Promise<WrittenInquiry | undefined> {
  const { sender } = inquiry
  return trx
    .insertInto('inquiry')
    .values({
      reference,
      customer_id: sender.customerId ?? null,
      kind: inquiry.kind,
      topic: inquiry.topic,
      form_key: inquiry.formKey,
      sender_name: sender.name,
      sender_address: sender.address,
      sender_phone: sender.phone ?? null,
      language: inquiry.language,
      subject: JSON.stringify(inquiry.subject),
      message: inquiry.message,
      facts: JSON.stringify(inquiry.facts),
      received_at: inquiry.receivedAt,
    })
    .onConflict((conflict) => conflict.column('form_key').doNothing())
    .returning(['id', 'reference'])
    .executeTakeFirst()
}

/** The files of an inquiry, or of a later message about it. */
export async function insertInquiryFiles(
  trx: Trx,
  { inquiryId, messageId }: { inquiryId: string; messageId?: string },
  files: readonly Attachment[],
): Promise<void> {
  if (files.length === 0) return
  await trx
    .insertInto('inquiry_file')
    .values(
      files.map((file) => ({
        inquiry_id: inquiryId,
        message_id: messageId ?? null,
        file_name: file.fileName,
        content_type: file.contentType,
        storage_key: file.storageKey,
        sha256: file.sha256,
        byte_size: file.bytes.length,
      })),
    )
    .execute()
}

export async function inquiryOfFormOrThrow(trx: Trx, formKey: string): Promise<WrittenInquiry> {
  return trx
    .selectFrom('inquiry')
    .where('form_key', '=', formKey)
    .select(['id', 'reference'])
    .executeTakeFirstOrThrow()
}

/** Whom inquiries about a topic go to: its own address, else the utility's. */
export async function findTopicRecipient(
  db: Db | Trx,
  topic: InquiryTopic,
): Promise<{ name: string; address: string }> {
  return db
    .selectFrom('inquiry_topic')
    .innerJoin('utility', (join) => join.onTrue())
    .where('topic', '=', topic)
    .select([
      'utility.name',
      sql<string>`coalesce(inquiry_topic.address, utility.email)`.as('address'),
    ])
    .executeTakeFirstOrThrow()
}
