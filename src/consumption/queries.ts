import { sql } from 'kysely'
import { type Parameter, prepared } from '#src/platform/database/prepared.ts'
import type {
  Commodity,
  Direction,
  ReadingOrigin,
  ReadingReason,
  ReadingStatus,
  TariffZone,
} from '#src/platform/database/schema.ts'

/** One register under one contract of a customer, with what was read while it lasted. */
export interface HistoryRow {
  pointId: string
  commodity: Commodity
  isBehindAnother: boolean
  street: string | null
  houseNumber: string | null
  place: string | null
  marketLocationId: string | null
  calorificValue: string | null
  volumeCorrection: string | null
  startsOn: string
  endsOn: string | null
  /** From here on null where no meter was there while the contract lasted. */
  meterNumber: string | null
  installedOn: string | null
  removedOn: string | null
  registerId: string | null
  registerCode: string | null
  label: string | null
  tariffZone: TariffZone
  direction: Direction
  integerDigits: number
  decimalDigits: number
  unit: 'kWh' | 'MWh' | 'm³'
  factor: string
  isSelfRead: boolean
  /** Oldest first. */
  readings: HistoryReading[]
}

export interface HistoryReading {
  id: string
  readOn: string
  value: string
  reason: ReadingReason
  origin: ReadingOrigin
  status: ReadingStatus
  /** Of the submission, where the customer sent it. */
  reference: string | null
}

export interface HistoryWish {
  customerId: string
  since: string
}

/**
 * All that was read for a customer since a day: under every contract that is or was theirs, and
 * never outside of its time. The overview builds it in: no number in it that JSON would round.
 */
export const historyRows = (p: Parameter<HistoryWish>) => sql<HistoryRow>`
  select
    point.id::text as "pointId",
    point.commodity,
    point.behind_metering_point_id is not null as "isBehindAnother",
    point.street,
    point.house_number as "houseNumber",
    coalesce(meter.place, point.place) as place,
    point.market_location_id as "marketLocationId",
    trim_scale(point.calorific_value)::text as "calorificValue",
    trim_scale(point.volume_correction)::text as "volumeCorrection",
    contract.starts_on as "startsOn",
    contract.ends_on as "endsOn",
    meter.meter_number as "meterNumber",
    meter.installed_on as "installedOn",
    meter.removed_on as "removedOn",
    register.id::text as "registerId",
    register.register_code as "registerCode",
    register.label,
    register.tariff_zone as "tariffZone",
    register.direction,
    register.integer_digits as "integerDigits",
    register.decimal_digits as "decimalDigits",
    register.unit,
    trim_scale(register.factor)::text as factor,
    register.is_self_read as "isSelfRead",
    coalesce(past.readings, '[]') as readings
  from contract
  join metering_point point on point.id = contract.metering_point_id
  left join meter on meter.metering_point_id = point.id
    and (contract.ends_on is null or meter.installed_on <= contract.ends_on)
    and (meter.removed_on is null or meter.removed_on >= contract.starts_on)
  left join register on register.meter_id = meter.id
  left join lateral (
    select json_agg(
      json_build_object('id', id::text, 'readOn', read_on, 'value', trim_scale(value)::text,
        'reason', reason, 'origin', origin, 'status', status, 'reference', reference)
      order by read_on, id) as readings
    from (
      select reading.*, submission.reference
      from contract_reading reading
      left join submission on submission.id = reading.submission_id
      where reading.contract_id = contract.id and reading.register_id = register.id
        and reading.read_on >= ${p('since')} and reading.status in ('accepted', 'inReview')
      union all
      select reading.*, submission.reference
      from contract_reading reading
      left join submission on submission.id = reading.submission_id
      where reading.contract_id = contract.id and reading.register_id = register.id
        and reading.read_on >= ${p('since')} and reading.status in ('rejected', 'withdrawn')
    ) seen
  ) past on true
  where contract.customer_id = ${p('customerId')}
  order by
    array_position(array['electricity', 'gas', 'heat', 'water', 'wasteWater'], point.commodity),
    point.behind_metering_point_id is not null, contract.ends_on desc nulls first, point.id,
    contract.starts_on, meter.installed_on, meter.meter_number, register.direction,
    array_position(array['single', 'peak', 'offPeak'], register.tariff_zone),
    register.register_code
`

/** The one query of "Verlauf". */
export const findHistoryRows = prepared<HistoryWish, HistoryRow>((p) => historyRows(p))
