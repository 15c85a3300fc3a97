import type { Merge } from '../import-file.ts'
import { dropRefused } from './refuse.ts'
import { rowsTouchedBy } from './tables.ts'

/**
 * Refuses contracts of days on which another customer is supplied at the same metering point. The
 * row further up in the file stays; so does what the database has and the file does not change.
 */
export async function refuseOverlaps(merge: Merge): Promise<void> {
  // what has been refused stands as it stood before, and may be in the way of others
  while ((await rowsTouchedBy(merge.client, tellOverlaps)) > 0) await dropRefused(merge)
  await merge.client.query('set constraints contract_of_one_customer_at_a_time deferred')
}

const tellOverlaps = `
  with standing as (
    select line, contract_number, customer_id, metering_point_id, starts_on, ends_on
    from final_contract
    union all
    select null, contract_number, customer_id, metering_point_id, starts_on, ends_on
    from contract
    where metering_point_id in (select metering_point_id from final_contract)
      and not exists (select from final_contract final where final.id = contract.id)
  ), overlap as (
    select final.line, other.line as other_line, other.contract_number
    from final_contract final
    join standing other on other.metering_point_id = final.metering_point_id
      and other.customer_id <> final.customer_id
      and daterange(other.starts_on, other.ends_on, '[]')
        && daterange(final.starts_on, final.ends_on, '[]')
    where other.line is null or other.line < final.line
  )
  insert into import_problem (file, line, header, code, detail)
  select distinct on (line) 'vertraege.csv', line, 'Beginn', 'overlaps', contract_number
  from overlap
  -- a row in the way that is itself refused is no longer in the way
  where other_line is null or other_line not in (select line from overlap)
  order by line, contract_number`
