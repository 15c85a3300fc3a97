import { sql } from 'kysely'
import type { Db } from '#src/platform/database/connect.ts'
import { prepared } from '#src/platform/database/prepared.ts'
import type { InquiryStep, InquiryTopic } from '#src/platform/database/schema.ts'
import type { Language } from '#templates/view.ts'
import type { Fact } from '../open-inquiry.ts'

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

/** All that was said and done about an `inquiry`, for statements that show one. */
export const courseOfInquiry = sql`
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
    ), '[]') as files`

const findInquiry = prepared<{ customerId: string; reference: string }, OwnInquiry>(
  (p) => sql<OwnInquiry>`
  select id, reference, topic, subject, message, facts, received_at as "receivedAt",
    ${courseOfInquiry}
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
