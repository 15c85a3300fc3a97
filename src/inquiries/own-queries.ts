import { sql } from 'kysely'
import type { Db, Trx } from '#src/platform/database/connect.ts'
import { prepared } from '#src/platform/database/prepared.ts'
import type { InquiryStep, InquiryTopic } from '#src/platform/database/schema.ts'
import type { Language } from '#templates/view.ts'
import { type ListedInquiry, latestStep } from './contact/contact-queries.ts'
import type { Fact } from './open-inquiry.ts'

/** An inquiry with all that was written about it. */
export interface OwnInquiry {
  id: string
  reference: string
  topic: InquiryTopic
  subject: Record<Language, string>
  message: string
  facts: Record<Language, Fact[]>
  receivedAt: Date
  /** Oldest first. */
  steps: { step: InquiryStep; at: string; answer: string | null }[]
  messages: { id: string; message: string; sentAt: string }[]
  files: InquiryFile[]
}

export interface InquiryFile {
  id: string
  /** Null: it came with the inquiry itself. */
  messageId: string | null
  fileName: string
  byteSize: number
}

/** A customer's inquiries, the newest first; one more than `count` where there are more. */
export const findOwnInquiries = prepared<
  { customerId: string; after: string | null; count: number },
  ListedInquiry
>(
  (p) => sql<ListedInquiry>`
  select reference, subject, received_at as "receivedAt", ${latestStep} as step
  from inquiry
  where customer_id = ${p('customerId')}
    and (${p('after')}::text is null or (received_at, id) < (
      select received_at, id from inquiry
      where reference = ${p('after')} and customer_id = ${p('customerId')}))
  order by received_at desc, id desc
  limit ${p('count')}::int + 1
`,
)

const findInquiry = prepared<{ customerId: string; reference: string }, OwnInquiry>(
  (p) => sql<OwnInquiry>`
  select id, reference, topic, subject, message, facts, received_at as "receivedAt",
    coalesce((
      select json_agg(json_build_object('step', step, 'at', at, 'answer', answer) order by id)
      from inquiry_step where inquiry_id = inquiry.id
    ), '[]') as steps,
    coalesce((
      select json_agg(
        json_build_object('id', id::text, 'message', message, 'sentAt', sent_at) order by id)
      from inquiry_message where inquiry_id = inquiry.id
    ), '[]') as messages,
    coalesce((
      select json_agg(json_build_object('id', id::text, 'messageId', message_id::text,
        'fileName', file_name, 'byteSize', byte_size) order by id)
      from inquiry_file where inquiry_id = inquiry.id
    ), '[]') as files
  from inquiry
  where customer_id = ${p('customerId')} and reference = ${p('reference')}
`,
)

/** One inquiry, loaded through the customer who asked. */
export async function findInquiryOf(
  db: Db,
  customerId: string,
  reference: string,
): Promise<OwnInquiry | undefined> {
  const [inquiry] = await findInquiry(db, { customerId, reference })
  return inquiry
}

export interface StoredInquiryFile {
  fileName: string
  contentType: string
  storageKey: string
  byteSize: number
}

/** A file of an inquiry, loaded through the customer who sent it. */
export async function findInquiryFileOf(
  db: Db,
  customerId: string,
  wish: { reference: string; fileId: string },
): Promise<StoredInquiryFile | undefined> {
  if (!/^\d{1,18}$/.test(wish.fileId)) return undefined
  return db
    .selectFrom('inquiry_file')
    .innerJoin('inquiry', 'inquiry.id', 'inquiry_file.inquiry_id')
    .where('inquiry.customer_id', '=', customerId)
    .where('inquiry.reference', '=', wish.reference)
    .where('inquiry_file.id', '=', wish.fileId)
    .select([
      'file_name as fileName',
      'content_type as contentType',
      'storage_key as storageKey',
      'byte_size as byteSize',
    ])
    .executeTakeFirst()
}

/** Holds an inquiry until the transaction ends, so that two who write or answer take turns. */
export async function holdInquiryOf(
  trx: Trx,
  customerId: string,
  inquiryId: string,
): Promise<{ step: InquiryStep | null }> {
  return trx
    .selectFrom('inquiry')
    .where('id', '=', inquiryId)
    .where('customer_id', '=', customerId)
    .select(latestStep.as('step'))
    .forUpdate()
    .executeTakeFirstOrThrow()
}

/** @returns undefined when this very form has written a message before */
export async function insertMessage(
  trx: Trx,
  row: { inquiry_id: string; form_key: string; message: string; sent_at: Date },
): Promise<{ id: string } | undefined> {
  return trx
    .insertInto('inquiry_message')
    .values(row)
    .onConflict((conflict) => conflict.column('form_key').doNothing())
    .returning('id')
    .executeTakeFirst()
}

/** It waits again for people at the utility. */
export async function reopenInquiry(trx: Trx, inquiryId: string, at: Date): Promise<void> {
  await trx
    .insertInto('inquiry_step')
    .values({ inquiry_id: inquiryId, step: 'reopened', at })
    .execute()
}
