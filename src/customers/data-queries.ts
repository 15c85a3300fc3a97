import { sql } from 'kysely'
import type { Db } from '#src/platform/database/connect.ts'
import { prepared } from '#src/platform/database/prepared.ts'
import type {
  Commodity,
  CustomerChangeKind,
  Direction,
  TariffZone,
} from '#src/platform/database/schema.ts'
import type { Facts } from './changes/facts.ts'

/** What the utility knows about a customer, and what became of what the customer changed. */
export interface CustomerData extends Facts {
  salutation: string | null
  /** Where billing writes to; the login may have another one. */
  email: string | null
  changes: ToldChange[]
}

/** One change with its fields, the newest first. */
export interface ToldChange {
  reference: string
  kind: CustomerChangeKind
  /** ISO 8601 */
  recordedAt: string
  validFrom: string
  fields: { field: string; oldValue: string | null; newValue: string | null }[]
  inquiryReference: string | null
  handedOverAt: string | null
  state: ChangeState
}

/** Told, given to billing, and what billing or the customer has made of it since. */
export type ChangeState = 'told' | 'handedOver' | 'taken' | 'overruled' | 'replaced' | 'withdrawn'

const customerData = prepared<{ customerId: string }, CustomerData>(
  (p) => sql<CustomerData>`
  select
    customer.salutation,
    customer.last_name as "lastName",
    customer.first_name as "firstName",
    customer.company,
    customer.street,
    customer.house_number as "houseNumber",
    customer.address_addition as "addressAddition",
    customer.postal_code as "postalCode",
    customer.city,
    customer.country,
    customer.phone,
    customer.email,
    (
      select coalesce(json_agg(told), '[]') from (
        select
          change.reference,
          min(change.kind) as kind,
          min(change.recorded_at) as "recordedAt",
          max(change.valid_from) as "validFrom",
          json_agg(json_build_object(
            'field', change.field, 'oldValue', change.old_value, 'newValue', change.new_value
          ) order by change.id) as fields,
          max(inquiry.reference) as "inquiryReference",
          max(batch.created_at) as "handedOverAt",
          case
            when bool_and(change.withdrawn_at is not null) then 'withdrawn'
            when bool_or(change.overruled_at is not null) then 'overruled'
            when bool_and(change.confirmed_at is not null) then 'taken'
            when bool_and(later.id is not null) then 'replaced'
            when bool_and(change.confirmed_at is not null or later.id is not null) then 'taken'
            when bool_and(exported.batch_number is not null) then 'handedOver'
            else 'told'
          end as state
        from customer_change change
        left join exported_customer_change exported on exported.customer_change_id = change.id
        left join export_batch batch on batch.number = exported.batch_number
        left join inquiry on inquiry.id = change.inquiry_id
        left join lateral (
          select newer.id from customer_change newer
          where newer.customer_id = change.customer_id and newer.field = change.field
            and newer.contract_id is not distinct from change.contract_id
            and newer.withdrawn_at is null
            and newer.id > change.id
          limit 1
        ) later on true
        where change.customer_id = customer.id
        group by change.reference
        order by min(change.id) desc
        limit 20
      ) told
    ) as changes
  from customer
  where customer.id = ${p('customerId')}
`,
)

export async function findCustomerDataOrThrow(db: Db, customerId: string): Promise<CustomerData> {
  const [row] = await customerData(db, { customerId })
  if (!row) throw new Error('a customer who is signed in does not exist')
  return row
}

export interface Supply {
  contractId: string
  contractNumber: string
  startsOn: string
  endsOn: string | null
  tariff: string | null
  instalment: string | null
  commodity: Commodity
  isBehindAnother: boolean
  street: string | null
  houseNumber: string | null
  postalCode: string | null
  city: string | null
  place: string | null
  marketLocationId: string | null
  meteringLocationId: string | null
  meters: SupplyMeter[]
}

export interface SupplyMeter {
  meterId: string
  meterNumber: string
  kind: string | null
  installedOn: string
  removedOn: string | null
  calibratedUntil: string | null
  place: string | null
  registers: SupplyRegister[]
}

export interface SupplyRegister {
  registerCode: string
  label: string | null
  tariffZone: TariffZone
  direction: Direction
  unit: string
  integerDigits: number
  decimalDigits: number
}

/** A customer's contracts with what is measured and by which meters, those of today first. */
export const findSuppliesOf = prepared<{ customerId: string }, Supply>(
  (p) => sql<Supply>`
  select
    contract.id as "contractId",
    contract.contract_number as "contractNumber",
    contract.starts_on as "startsOn",
    contract.ends_on as "endsOn",
    contract.tariff,
    contract.instalment,
    point.commodity,
    point.behind_metering_point_id is not null as "isBehindAnother",
    point.street,
    point.house_number as "houseNumber",
    point.postal_code as "postalCode",
    point.city,
    point.place,
    point.market_location_id as "marketLocationId",
    point.metering_location_id as "meteringLocationId",
    (
      select coalesce(json_agg(json_build_object(
        'meterId', meter.id::text,
        'meterNumber', meter.meter_number,
        'kind', meter.kind,
        'installedOn', meter.installed_on,
        'removedOn', meter.removed_on,
        'calibratedUntil', meter.calibrated_until,
        'place', meter.place,
        'registers', (
          select coalesce(json_agg(json_build_object(
            'registerCode', register.register_code,
            'label', register.label,
            'tariffZone', register.tariff_zone,
            'direction', register.direction,
            'unit', register.unit,
            'integerDigits', register.integer_digits,
            'decimalDigits', register.decimal_digits
          ) order by register.direction, register.register_code), '[]')
          from register where register.meter_id = meter.id
        )
      ) order by meter.removed_on is not null, meter.installed_on desc), '[]')
      from meter
      -- only what was there while this customer was supplied
      where meter.metering_point_id = point.id
        and (meter.removed_on is null or meter.removed_on >= contract.starts_on)
        and (contract.ends_on is null or meter.installed_on <= contract.ends_on)
    ) as meters
  from contract
  join metering_point point on point.id = contract.metering_point_id
  where contract.customer_id = ${p('customerId')}
  order by
    contract.ends_on desc nulls first,
    array_position(array['electricity', 'gas', 'heat', 'water', 'wasteWater'], point.commodity),
    contract.contract_number
`,
)
