import { sql } from 'kysely'
import { latestStep } from '#src/inquiries/own/list-queries.ts'
import { courseOfInquiry, type OwnInquiry } from '#src/inquiries/own/own-queries.ts'
import type { Db, Trx } from '#src/platform/database/connect.ts'
import { prepared } from '#src/platform/database/prepared.ts'
import type { InquiryKind, InquiryStep, InquiryTopic } from '#src/platform/database/schema.ts'
import type { Language } from '#templates/view.ts'

/** A line of the inbox. */
export interface InboxLine {
  id: string
  reference: string
  topic: InquiryTopic
  subject: Record<Language, string>
  senderName: string
  customerNumber: string | null
  receivedAt: Date
  step: InquiryStep | null
  /** Who took it up or answered last. */
  colleague: string | null
}

export interface InboxWish {
  /** Only what waits for somebody. */
  isOpenOnly: boolean
  topic: InquiryTopic | null
  /** Only what came before this one. */
  before: string | null
  count: number
}

/** The inbox, the newest first, paged by key; one more than `count` where there are more. */
export const findInbox = prepared<InboxWish, InboxLine>(
  (p) => sql<InboxLine>`
  select inquiry.id, reference, topic, subject, sender_name as "senderName",
    customer.customer_number as "customerNumber", received_at as "receivedAt",
    last.step, staff_member.name as colleague
  from inquiry
  left join customer on customer.id = inquiry.customer_id
  left join lateral (
    select step, staff_member_id from inquiry_step
    where inquiry_id = inquiry.id order by inquiry_step.id desc limit 1
  ) last on true
  left join staff_member on staff_member.id = last.staff_member_id
  where (${p('before')}::bigint is null or inquiry.id < ${p('before')}::bigint)
    and (${p('topic')}::text is null or topic = ${p('topic')}::text)
    and (not ${p('isOpenOnly')}::boolean
      or last.step is null or last.step in ('taken', 'reopened'))
  order by inquiry.id desc
  limit ${p('count')}::int + 1
`,
)

/** An inquiry as staff see it: also who asked, and what colleagues noted. */
export interface OfficeInquiry extends OwnInquiry {
  kind: InquiryKind
  customerId: string | null
  customerNumber: string | null
  senderName: string
  senderAddress: string
  senderPhone: string | null
  language: Language
  step: InquiryStep | null
  notes: { at: string; by: string; note: string }[]
}

const findOne = prepared<{ reference: string }, OfficeInquiry>(
  (p) => sql<OfficeInquiry>`
  select inquiry.id, reference, kind, topic, subject, message, facts,
    received_at as "receivedAt", inquiry.customer_id as "customerId",
    customer.customer_number as "customerNumber", sender_name as "senderName",
    sender_address as "senderAddress", sender_phone as "senderPhone", language,
    ${latestStep} as step,
    ${courseOfInquiry},
    coalesce((
      select json_agg(json_build_object('at', note.at, 'by', staff_member.name, 'note', note.note)
        order by note.id)
      from inquiry_note note join staff_member on staff_member.id = note.staff_member_id
      where note.inquiry_id = inquiry.id
    ), '[]') as notes
  from inquiry
  left join customer on customer.id = inquiry.customer_id
  where reference = ${p('reference')}
`,
)

export async function findOfficeInquiry(
  db: Db | Trx,
  reference: string,
): Promise<OfficeInquiry | undefined> {
  const [inquiry] = await findOne(db, { reference })
  return inquiry
}

/** Holds an inquiry until the transaction ends: two colleagues who answer take turns. */
export async function holdInquiry(trx: Trx, reference: string): Promise<OfficeInquiry | undefined> {
  await trx
    .selectFrom('inquiry')
    .where('reference', '=', reference)
    .select('id')
    .forUpdate()
    .execute()
  return findOfficeInquiry(trx, reference)
}

interface NewStep {
  inquiryId: string
  step: InquiryStep
  at: Date
  staffMemberId: string
  answer?: string
}

export async function insertStep(trx: Trx, step: NewStep): Promise<void> {
  await trx
    .insertInto('inquiry_step')
    .values({
      inquiry_id: step.inquiryId,
      step: step.step,
      at: step.at,
      staff_member_id: step.staffMemberId,
      answer: step.answer ?? null,
    })
    .execute()
}

export async function insertNote(
  trx: Trx,
  note: { inquiryId: string; staffMemberId: string; at: Date; note: string },
): Promise<void> {
  await trx
    .insertInto('inquiry_note')
    .values({
      inquiry_id: note.inquiryId,
      staff_member_id: note.staffMemberId,
      at: note.at,
      note: note.note,
    })
    .execute()
}

export async function findOfficeFile(db: Db, reference: string, fileId: string) {
  if (!/^\d{1,18}$/.test(fileId)) return undefined
  return db
    .selectFrom('inquiry_file')
    .innerJoin('inquiry', 'inquiry.id', 'inquiry_file.inquiry_id')
    .where('inquiry.reference', '=', reference)
    .where('inquiry_file.id', '=', fileId)
    .select([
      'inquiry.customer_id as customerId',
      'file_name as fileName',
      'content_type as contentType',
      'storage_key as storageKey',
    ])
    .executeTakeFirst()
}
