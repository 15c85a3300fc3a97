import { sql } from 'kysely'
import type { Db } from '#src/platform/database/connect.ts'
import { type Parameter, prepared } from '#src/platform/database/prepared.ts'
import type { FormRow } from '../queries.ts'
import { whatBecameOfIt } from '../receipt-queries.ts'
import type { SubmissionWay } from './standing.ts'

/** One submission in a list. */
export interface SubmissionSummary extends SubmissionWay {
  reference: string
  readOn: string
  registerCount: number
  /** Of what, each once. */
  supplies: Pick<FormRow, 'commodity' | 'isBehindAnother'>[]
}

export interface SubmissionsWish {
  customerId: string
  /** The reference that a page ended with; null for the first page. */
  after: string | null
  most: number
}

/** A customer's submissions, the newest first; the overview builds it in. */
export const submissionSummaries = (p: Parameter<SubmissionsWish>) => sql<SubmissionSummary>`
  select
    submission.reference,
    submission.sent_at as "sentAt",
    reported.*,
    withdrawal.withdrawn_at as "withdrawnAt",
    successor.reference as "correctedBy",
    predecessor.reference as corrects
  from (
    select id, reference, sent_at
    from submission
    where customer_id = ${p('customerId')}
      and (
        ${p('after')}::text is null
        or (sent_at, id) < (
          select sent_at, id from submission
          where customer_id = ${p('customerId')} and reference = ${p('after')}
        )
      )
    order by sent_at desc, id desc
    limit ${p('most')}
  ) submission
  cross join lateral (
    select
      max(reading.read_on::date)::text as "readOn",
      count(*)::int as "registerCount",
      json_agg(distinct jsonb_build_object('commodity', point.commodity,
        'isBehindAnother', point.behind_metering_point_id is not null)) as supplies,
      bool_or(reading.status = 'inReview') as "isInReview",
      bool_and(reading.status = 'rejected') as "isRejected",
      case when bool_and(batch.number is not null or reading.status = 'rejected')
        then max(batch.created_at) end as "handedOverAt",
      case when bool_and(reading.confirmed_at is not null or reading.status = 'rejected')
        then max(reading.confirmed_at) end as "takenAt"
    from reading
    join register on register.id = reading.register_id
    join meter on meter.id = register.meter_id
    join metering_point point on point.id = meter.metering_point_id
    left join exported_reading exported on exported.reading_id = reading.id
    left join export_batch batch on batch.number = exported.batch_number
    where reading.submission_id = submission.id
    having count(*) > 0
  ) reported
  ${whatBecameOfIt}
  order by submission.sent_at desc, submission.id desc
`

const findSummaries = prepared<SubmissionsWish, SubmissionSummary>((p) => submissionSummaries(p))

/** A customer's submissions, the newest first; those after the one that a page ended with. */
export function findSubmissionsOf(
  db: Db,
  customerId: string,
  page: { after?: string | undefined; most: number },
): Promise<SubmissionSummary[]> {
  return findSummaries(db, { customerId, after: page.after ?? null, most: page.most })
}
