import { type RawBuilder, sql } from 'kysely'
import { type HistoryRow, type HistoryWish, historyRows } from '#src/consumption/queries.ts'
import { type ListedDocument, latestDocuments } from '#src/documents/queries.ts'
import { latestStep } from '#src/inquiries/own/list-queries.ts'
import type { Db } from '#src/platform/database/connect.ts'
import { prepared } from '#src/platform/database/prepared.ts'
import type { Database, InquiryStep } from '#src/platform/database/schema.ts'
import {
  type SubmissionSummary,
  type SubmissionsWish,
  submissionSummaries,
} from '#src/readings/receipts/queries.ts'
import type { Language } from '#templates/view.ts'

/** What stands on the overview beside the open reading period. */
export interface Overview {
  history: HistoryRow[]
  documents: ListedDocument[]
  /** The newest first. */
  submissions: SubmissionSummary[]
  inquiries: OpenInquiry[]
  changes: PendingChange[]
}

/** An inquiry that is not closed. */
export interface OpenInquiry {
  reference: string
  subject: Record<Language, string>
  step: InquiryStep | null
}

/** What a customer has changed and billing has not shown yet. */
export interface PendingChange {
  reference: string
  kind: Database['customer_change']['kind']
}

interface OverviewRow extends Omit<Overview, 'submissions'> {
  submissions: WithoutDates<SubmissionSummary>[]
}

/** As JSON carries moments. */
type WithoutDates<Row> = {
  [Name in keyof Row]: Row[Name] extends Date
    ? string
    : Row[Name] extends Date | null
      ? string | null
      : Row[Name]
}

const mostSubmissions = 3

const overview = prepared<HistoryWish & SubmissionsWish, OverviewRow>(
  (p) => sql<OverviewRow>`
  select
    ${listOf(historyRows(p))} as history,
    ${listOf(latestDocuments(p))} as documents,
    ${listOf(submissionSummaries(p))} as submissions,
    ${listOf(sql`
      select reference, subject, step
      from (
        select id, reference, subject, ${latestStep} as step
        from inquiry where customer_id = ${p('customerId')}
      ) inquiry
      where step is distinct from 'closed'
      order by id desc limit 3`)} as inquiries,
    ${listOf(sql`
      select reference, kind
      from customer_change
      where customer_id = ${p('customerId')} and confirmed_at is null
        and withdrawn_at is null and overruled_at is null
      group by reference, kind
      order by max(id) desc limit 3`)} as changes
`,
)

/** All of it in one statement, so that the overview asks the database three times in all. */
export async function findOverview(db: Db, { customerId, since }: HistoryWish): Promise<Overview> {
  const [row] = await overview(db, { customerId, since, after: null, most: mostSubmissions })
  if (!row) throw new Error('a statement without a table has one row')
  return { ...row, submissions: row.submissions.map(withDates) }
}

function listOf(rows: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`coalesce((select json_agg(listed) from (${rows}) listed), '[]')`
}

function withDates(row: WithoutDates<SubmissionSummary>): SubmissionSummary {
  const dateOf = (moment: string | null): Date | null => (moment === null ? null : new Date(moment))
  return {
    ...row,
    sentAt: new Date(row.sentAt),
    handedOverAt: dateOf(row.handedOverAt),
    takenAt: dateOf(row.takenAt),
    withdrawnAt: dateOf(row.withdrawnAt),
  }
}
