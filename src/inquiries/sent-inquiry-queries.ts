import { sql } from 'kysely'
import { prepared } from '#src/platform/database/prepared.ts'
import type { InquiryKind, InquiryStep } from '#src/platform/database/schema.ts'
import type { Language } from '#templates/view.ts'
import type { Fact } from './open-inquiry.ts'

/** An inquiry as its receipt shows it. */
export interface SentInquiry {
  reference: string
  receivedAt: Date
  message: string
  facts: Record<Language, Fact[]>
  /** What became of it last; null while it waits. */
  step: InquiryStep | null
}

/** What this customer has sent with one form, by its reference; at most one row. */
export const findSentInquiryOf = prepared<
  { customerId: string; kind: InquiryKind; reference: string },
  SentInquiry
>(
  (p) => sql<SentInquiry>`
  select
    inquiry.reference,
    inquiry.received_at as "receivedAt",
    inquiry.message,
    inquiry.facts,
    (select step from inquiry_step where inquiry_id = inquiry.id order by id desc limit 1) as step
  from inquiry
  where inquiry.customer_id = ${p('customerId')}
    and inquiry.kind = ${p('kind')}
    and inquiry.reference = ${p('reference')}
`,
)
