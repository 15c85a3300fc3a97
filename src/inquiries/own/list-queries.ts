import { sql } from 'kysely'
import { prepared } from '#src/platform/database/prepared.ts'
import type { InquiryStep } from '#src/platform/database/schema.ts'
import type { Language } from '#templates/view.ts'

export interface ListedInquiry {
  reference: string
  subject: Record<Language, string>
  receivedAt: string
  /** What became of it last; null while it waits. */
  step: InquiryStep | null
}

/** The newest step of an `inquiry`. */
export const latestStep = sql<InquiryStep | null>`(
  select step from inquiry_step where inquiry_id = inquiry.id order by id desc limit 1)`

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
