import { sql } from 'kysely'
import { prepared } from '#src/platform/database/prepared.ts'
import type { Commodity } from '#src/platform/database/schema.ts'
import { type ListedInquiry, latestStep } from '../own/list-queries.ts'

/** What the form knows about the customer who writes. */
export interface ContactDetails {
  phone: string | null
  street: string | null
  houseNumber: string | null
  postalCode: string | null
  city: string | null
  supplies: Supply[]
  /** Of the document that is asked about. */
  documentTitle: string | null
  /** The latest three. */
  inquiries: ListedInquiry[]
}

/** One contract, with the meters that are there now, or were at its end. */
export interface Supply {
  contractNumber: string
  commodity: Commodity
  isBehindAnother: boolean
  street: string | null
  houseNumber: string | null
  meterNumbers: string[]
}

/** Everything that `/kontakt` fills in, in one statement. */
export const findContactDetails = prepared<
  { customerId: string; documentId: string | null; today: string },
  ContactDetails
>(
  (p) => sql<ContactDetails>`
  select
    customer.phone,
    customer.street,
    customer.house_number as "houseNumber",
    customer.postal_code as "postalCode",
    customer.city,
    (select title from document
     where id = ${p('documentId')}::bigint and customer_id = customer.id) as "documentTitle",
    coalesce((
      select json_agg(json_build_object(
        'contractNumber', contract.contract_number,
        'commodity', point.commodity,
        'isBehindAnother', point.behind_metering_point_id is not null,
        'street', point.street,
        'houseNumber', point.house_number,
        'meterNumbers', coalesce((
          select json_agg(meter.meter_number order by meter.meter_number) from meter
          where meter.metering_point_id = point.id
            and meter.installed_on <= last_day
            and (meter.removed_on is null or meter.removed_on > last_day)
        ), '[]')
      ) order by array_position(
          array['electricity', 'gas', 'heat', 'water', 'wasteWater'], point.commodity),
        point.behind_metering_point_id is not null, contract.starts_on desc, contract.id)
      from contract
      join metering_point point on point.id = contract.metering_point_id
      cross join least(${p('today')}::date, contract.ends_on - 1) as last_day
      where contract.customer_id = customer.id
        and contract.starts_on <= ${p('today')}::date
        and (contract.ends_on is null or contract.ends_on > ${p('today')}::date - interval '1 year')
    ), '[]') as supplies,
    coalesce((
      select json_agg(latest) from (
        select reference, subject, received_at as "receivedAt", ${latestStep} as step
        from inquiry where inquiry.customer_id = customer.id
        order by received_at desc limit 3
      ) latest
    ), '[]') as inquiries
  from customer where customer.id = ${p('customerId')}
`,
)
