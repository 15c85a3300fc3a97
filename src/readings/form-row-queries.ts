import { sql } from 'kysely'

/** What a register of a form is, whichever form asks: of the register, its meter and its place. */
export const registerColumns = sql`
    register.id as "registerId",
    register.register_code as "registerCode",
    register.label,
    register.tariff_zone as "tariffZone",
    register.direction,
    register.integer_digits as "integerDigits",
    register.decimal_digits as "decimalDigits",
    register.unit,
    register.factor,
    meter.id as "meterId",
    meter.meter_number as "meterNumber",
    meter.kind as "meterKind",
    coalesce(meter.place, point.place) as place,
    point.commodity,
    point.street,
    point.house_number as "houseNumber",
    point.postal_code as "postalCode",
    point.city,
    point.behind_metering_point_id is not null as "isBehindAnother",
    contract.id as "contractId",
    customer.company is not null as "isBusiness",
    contract.annual_forecast as "annualForecast",
    coalesce(past.readings, '[]') as history,
    season.row as season,
    coalesce(told.facts, '[]') as facts,
    sent.reference as "sentReference"`

/** Readings as the engine knows them, to be aggregated from `reading`. */
export const pastReadings = sql`json_agg(
      json_build_object('readOn', read_on, 'value', value::text, 'origin', origin, 'reason', reason)
      order by read_on, reading.id) as readings`

/** Facts as they are told, to be aggregated from `fact`. */
export const toldFacts = sql`json_agg(
      json_build_object('id', id::text, 'kind', kind, 'since', since, 'until', until)
      order by told_at desc, id) as facts`

/** What this year's weather did to everybody who is supplied at `point`. */
export const learntSeason = sql`
  left join lateral (
    select json_build_object('startsOn', starts_on, 'endsOn', ends_on, 'factor', factor) as row
    from season_factor
    where season_factor.commodity = point.commodity
    order by computed_at desc
    limit 1
  ) season on true`

/** The order of the form: electricity first, what stands behind another meter last. */
export const formOrder = sql`
    array_position(array['electricity', 'gas', 'heat', 'water', 'wasteWater'], point.commodity),
    point.behind_metering_point_id is not null, meter.meter_number,
    register.direction, array_position(array['single', 'peak', 'offPeak'], register.tariff_zone),
    register.register_code`
