import { sql } from 'kysely'
import { prepared } from '#src/platform/database/prepared.ts'
import type { ReadingStatus } from '#src/platform/database/schema.ts'
import {
  formOrder,
  learntSeason,
  pastReadings,
  registerColumns,
  toldFacts,
} from '../form-row-queries.ts'
import type { FormRow } from '../queries.ts'
import type { ReadingDetails } from '../ways/details.ts'
import { isFetched } from './fetched-queries.ts'

/** A register of the meters that a submission was about, as if that submission had never been. */
export interface CorrectionRow extends FormRow {
  /** What was reported; null where the field was left empty. */
  was: ReportedReading | null
  replaced: {
    id: string
    reference: string
    /** Billing has fetched it, or shown in an import that it knows it. */
    isFetched: boolean
    isTaken: boolean
    isWithdrawn: boolean
  }
  /** A correction that people are looking at already. */
  inquiryReference: string | null
}

export interface ReportedReading {
  value: string
  typed: string
  readOn: string
  status: ReadingStatus
  customerReason: string | null
  details: ReadingDetails | null
}

/**
 * Everything the correction form shows and judges, in one statement. What is to be replaced and
 * what it set in motion is left out: its readings and facts are not known, and the estimates that
 * stepped back before it stand again. Of the rest, what was known before its day.
 */
export const findCorrectionRows = prepared<
  { customerId: string; reference: string; formKey: string },
  CorrectionRow
>(
  (p) => sql<CorrectionRow>`
  select
    ${registerColumns},
    register.is_self_read or was.id is not null as "isSelfRead",
    supplied.reason,
    case when period.id is not null then json_build_object('id', period.id::text,
      'name', period.name, 'opensOn', period.opens_on, 'closesOn', period.closes_on) end as period,
    null as "nextPeriod",
    null as reported,
    true as "areInterimReadingsAllowed",
    null as draft,
    case when was.id is not null then json_build_object('value', was.value::text,
      'typed', was.typed, 'readOn', was.read_on, 'status', was.status,
      'customerReason', was.customer_reason, 'details', was.details) end as was,
    json_build_object('id', replaced.id::text, 'reference', replaced.reference,
      'isFetched', fate.is_fetched, 'isTaken', fate.is_taken,
      'isWithdrawn', withdrawal.submission_id is not null) as replaced,
    asked.reference as "inquiryReference"
  from submission replaced
  join customer on customer.id = replaced.customer_id
  join lateral (
    select distinct on (register.meter_id)
      register.meter_id, reading.contract_id, reading.reading_period_id, reading.reason,
      reading.read_on
    from reading
    join register on register.id = reading.register_id
    where reading.submission_id = replaced.id
    order by register.meter_id, reading.id
  ) supplied on true
  join contract on contract.id = supplied.contract_id
  join meter on meter.id = supplied.meter_id
  join metering_point point on point.id = meter.metering_point_id
  join register on register.meter_id = meter.id
  cross join lateral (
    select
      bool_or(${isFetched}) as is_fetched,
      bool_or(reading.confirmed_at is not null) as is_taken
    from reading
    where reading.submission_id = replaced.id
  ) fate
  left join reading was
    on was.submission_id = replaced.id and was.register_id = register.id
  left join reading_period period on period.id = supplied.reading_period_id
  left join submission_withdrawal withdrawal on withdrawal.submission_id = replaced.id
  left join submission sent
    on sent.customer_id = replaced.customer_id and sent.form_key = ${p('formKey')}
  left join lateral (
    select inquiry.reference
    from correction_inquiry
    join inquiry on inquiry.id = correction_inquiry.inquiry_id
    where correction_inquiry.submission_id = replaced.id
    order by inquiry.id desc
    limit 1
  ) asked on true
  left join lateral (
    select ${pastReadings}
    from contract_reading reading
    where reading.contract_id = contract.id and reading.register_id = register.id
      and reading.read_on < coalesce(was.read_on, supplied.read_on)
      and reading.read_on > coalesce(was.read_on, supplied.read_on) - 2200
      and (
        reading.status = 'accepted' and reading.submission_id is distinct from replaced.id
        or reading.status = 'withdrawn' and reading.id in (
          select id from reading where stepped_back_for_submission_id = replaced.id)
      )
  ) past on true
  ${learntSeason}
  left join lateral (
    select ${toldFacts}
    from metering_point_fact fact
    where fact.contract_id = contract.id and fact.ended_at is null
      and fact.told_with_submission_id is distinct from replaced.id
  ) told on true
  where replaced.customer_id = ${p('customerId')} and replaced.reference = ${p('reference')}
  order by ${formOrder}
`,
)
