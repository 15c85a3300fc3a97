import { sql } from 'kysely'
import type { KnownFact } from '#src/metering-points/known-change.ts'
import { prepared } from '#src/platform/database/prepared.ts'
import type {
  Commodity,
  Direction,
  ReadingOrigin,
  ReadingReason,
  ReadingStatus,
  TariffZone,
} from '#src/platform/database/schema.ts'
import type { LearntSeason } from '#src/season/season-change.ts'
import {
  formOrder,
  learntSeason,
  pastReadings,
  registerColumns,
  toldFacts,
} from './form-row-queries.ts'

/** One register that a customer may read today, with all that the form and the engine need. */
export interface FormRow {
  registerId: string
  registerCode: string
  label: string | null
  tariffZone: TariffZone
  direction: Direction
  integerDigits: number
  decimalDigits: number
  unit: string
  factor: string
  isSelfRead: boolean
  meterId: string
  meterNumber: string
  meterKind: string | null
  place: string | null
  commodity: Commodity
  street: string | null
  houseNumber: string | null
  postalCode: string | null
  city: string | null
  isBehindAnother: boolean
  contractId: string
  isBusiness: boolean
  annualForecast: string | null
  history: {
    readOn: string
    value: string
    origin: ReadingOrigin
    reason: ReadingReason
  }[]
  /** The period that takes readings of this commodity today. */
  period: { id: string; name: string; opensOn: string; closesOn: string } | null
  nextPeriod: { name: string; opensOn: string; closesOn: string } | null
  /** What was already reported in this period. */
  reported: { reference: string; readOn: string; value: string; status: ReadingStatus } | null
  areInterimReadingsAllowed: boolean
  /** What this year's weather did to everybody; null where nothing was learnt yet. */
  season: LearntSeason | null
  /** What the customer said that lasts. */
  facts: KnownFact[]
  draft: Record<string, string> | null
  /** Why a reading is asked for, where neither a period nor the lack of one says it. */
  reason?: ReadingReason | null
  /** Reference of the submission that this very form already made. */
  sentReference: string | null
}

/**
 * Everything the reading form shows and judges, in one statement: a customer's registers under
 * contracts of today, oldest reading first. It is the one query of the live check.
 */
export const findFormRows = prepared<
  { customerId: string; today: string; formKey: string },
  FormRow
>(
  (p) => sql<FormRow>`
  select
    ${registerColumns},
    register.is_self_read as "isSelfRead",
    period.row as period,
    next_period.row as "nextPeriod",
    reported.row as reported,
    utility.interim_readings_allowed as "areInterimReadingsAllowed",
    draft.fields as draft
  from contract
  join customer on customer.id = contract.customer_id
  join metering_point point on point.id = contract.metering_point_id
  join meter on meter.metering_point_id = point.id
    and meter.installed_on <= ${p('today')}
    and (meter.removed_on is null or meter.removed_on > ${p('today')})
  join register on register.meter_id = meter.id
  cross join utility
  left join reading_draft draft
    on draft.customer_id = contract.customer_id and draft.saved_at > now() - interval '14 days'
  left join submission sent
    on sent.customer_id = contract.customer_id and sent.form_key = ${p('formKey')}
  left join lateral (
    select json_build_object(
      'id', id::text, 'name', name, 'opensOn', opens_on, 'closesOn', closes_on) as row, id
    from reading_period
    where opens_on <= ${p('today')} and closes_on >= ${p('today')}
      and (commodity is null or commodity = point.commodity)
    order by commodity nulls last, closes_on, id
    limit 1
  ) period on true
  left join lateral (
    select json_build_object('name', name, 'opensOn', opens_on, 'closesOn', closes_on) as row
    from reading_period
    where opens_on > ${p('today')} and (commodity is null or commodity = point.commodity)
    order by opens_on, id
    limit 1
  ) next_period on true
  left join lateral (
    select ${pastReadings}
    from contract_reading reading
    where reading.contract_id = contract.id and reading.register_id = register.id
      and reading.status = 'accepted' and reading.read_on > ${p('today')}::date - 2200
  ) past on true
  ${learntSeason}
  left join lateral (
    select json_build_object('reference', submission.reference, 'readOn', reading.read_on,
      'value', reading.value::text, 'status', reading.status) as row
    from reading
    join submission on submission.id = reading.submission_id
    where reading.register_id = register.id and reading.reading_period_id = period.id
      and reading.status in ('accepted', 'inReview')
      and submission.customer_id = contract.customer_id
    limit 1
  ) reported on true
  left join lateral (
    select ${toldFacts}
    from metering_point_fact fact
    where fact.contract_id = contract.id and fact.ended_at is null
  ) told on true
  where contract.customer_id = ${p('customerId')}
    and contract.starts_on <= ${p('today')}
    and (contract.ends_on is null or contract.ends_on >= ${p('today')})
  order by ${formOrder}
`,
)
