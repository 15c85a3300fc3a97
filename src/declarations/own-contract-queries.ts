import { sql } from 'kysely'
import { prepared } from '#src/platform/database/prepared.ts'
import type { OwnContract } from './declaration.ts'

/** The contracts that a customer still has on a day, or will have. */
export const findOwnContracts = prepared<{ customerId: string; today: string }, OwnContract>(
  (p) => sql<OwnContract>`
  select
    contract.contract_number as "contractNumber",
    point.commodity,
    point.behind_metering_point_id is not null as "isBehindAnother",
    point.street,
    point.house_number as "houseNumber"
  from contract
  join metering_point point on point.id = contract.metering_point_id
  where contract.customer_id = ${p('customerId')}
    and (contract.ends_on is null or contract.ends_on >= ${p('today')})
  order by
    array_position(array['electricity', 'gas', 'heat', 'water', 'wasteWater'], point.commodity),
    point.behind_metering_point_id is not null, contract.contract_number
`,
)
