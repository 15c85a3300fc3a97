import { sql } from 'kysely'
import type { Db } from '#src/platform/database/connect.ts'
import type { Commodity, ReadingOrigin, ReadingReason } from '#src/platform/database/schema.ts'
import type { CaseRow } from '#src/readings/cases.ts'

/** One register under one contract, with all that was ever read, oldest first. */
export interface PastRegister extends Omit<CaseRow, 'history' | 'season'> {
  customerId: string
  contractId: string
  meterId: string
  isSelfRead: boolean
  /** First and last day on which this customer had this meter. */
  fromOn: string
  untilOn: string | null
  readings: StoredReading[]
}

export interface StoredReading {
  readOn: string
  value: string
  origin: ReadingOrigin
  reason: ReadingReason
  isAccepted: boolean
  /** As the customer typed it into the form; null where the value came another way. */
  typed: string | null
  /** The day on which it was judged. */
  judgedOn: string
}

/** The next customers who have or had one of these commodities, in the order of their ids. */
export async function findCustomersAfter(
  db: Db,
  wish: { afterId: string; commodities: readonly Commodity[]; limit: number },
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select customer.id from customer
    where customer.id > ${wish.afterId} and exists (
      select from contract
      join metering_point point on point.id = contract.metering_point_id
      where contract.customer_id = customer.id and point.commodity = any(${wish.commodities}))
    order by customer.id
    limit ${wish.limit}`.execute(db)
  return rows.map(({ id }) => id)
}

/** What was ever read at these customers, meter by meter. */
export async function findPastRegisters(
  db: Db,
  wish: { customerIds: string[]; commodities: readonly Commodity[] },
): Promise<PastRegister[]> {
  const { rows } = await sql<PastRegister>`
    select
      contract.customer_id as "customerId",
      contract.id as "contractId",
      contract.annual_forecast as "annualForecast",
      customer.company is not null as "isBusiness",
      point.commodity,
      point.behind_metering_point_id is not null as "isBehindAnother",
      meter.id as "meterId",
      meter.meter_number as "meterNumber",
      greatest(contract.starts_on, meter.installed_on) as "fromOn",
      least(contract.ends_on, meter.removed_on) as "untilOn",
      register.id as "registerId",
      register.tariff_zone as "tariffZone",
      register.direction,
      register.integer_digits as "integerDigits",
      register.decimal_digits as "decimalDigits",
      register.unit,
      register.factor,
      register.is_self_read as "isSelfRead",
      coalesce(past.readings, '[]') as readings
    from contract
    join customer on customer.id = contract.customer_id
    join metering_point point on point.id = contract.metering_point_id
    join meter on meter.metering_point_id = point.id
    join register on register.meter_id = meter.id
    left join lateral (
      select json_agg(json_build_object(
        'readOn', read_on, 'value', trim_scale(value)::text, 'origin', origin, 'reason', reason,
        'isAccepted', status = 'accepted', 'typed', typed,
        'judgedOn', case when typed is null then read_on
          else greatest(read_on, recorded_at::date) end)
        order by read_on, reading.id) as readings
      from contract_reading reading
      where reading.contract_id = contract.id and reading.register_id = register.id
    ) past on true
    where contract.customer_id = any(${wish.customerIds})
      and point.commodity = any(${wish.commodities})
      and (contract.ends_on is null or contract.ends_on >= meter.installed_on)
      and (meter.removed_on is null or meter.removed_on >= contract.starts_on)
    order by contract.customer_id, contract.id, meter.id, register.direction,
      register.register_code`.execute(db)
  return rows
}
