import type { Merge } from '../import-file.ts'

/**
 * Puts the readings of the file beside those that count already on the same day of the same
 * register, and decides what becomes of each of them.
 */
export async function pairReadings({ client }: Merge): Promise<void> {
  for (const statement of steps) {
    await client.query(statement)
  }
}

/** What counts already on the days of the file. */
const findStanding = `
  create temp table standing_reading on commit drop as
  select
    reading.id, reading.register_id, reading.read_on, reading.value, reading.reason,
    reading.origin, reading.confirmed_at,
    reading.origin = 'estimate' as is_estimate,
    reading.submission_id is not null as is_submitted
  from reading
  join (select distinct register_id, read_on from final_reading) day using (register_id, read_on)
  where reading.status in ('accepted', 'inReview');
  analyze standing_reading`

/** Estimates for days whose real reading is known: they are kept, but do not count. */
const findLateEstimates = `
  create temp table late_estimate on commit drop as
  select final.line from final_reading final
  where final.is_estimate and (
    exists (
      select from final_reading other
      where other.register_id = final.register_id and other.read_on = final.read_on
        and not other.is_estimate
    ) or exists (
      select from standing_reading standing
      where standing.register_id = final.register_id and standing.read_on = final.read_on
        and not standing.is_estimate
    )
  )`

/** Late estimates that have been kept before. */
const findKnownEstimates = `
  create temp table known_estimate on commit drop as
  select final.line from final_reading final join late_estimate using (line)
  where exists (
    select from reading
    where reading.register_id = final.register_id and reading.read_on = final.read_on
      and reading.reason = final.reason and reading.value = final.value
      and reading.origin = 'estimate'
  )`

/** A day on which one household leaves and another one comes has two readings that may differ. */
const isChangeOfTenants = `(standing.reason, final.reason)
  in (('moveIn', 'moveOut'), ('moveOut', 'moveIn'))`

/**
 * The same value on the same day is the same reading: what billing had told before under the same
 * reason, and what a customer has reported in the portal under whatever reason.
 */
const pairEqual = `
  create temp table paired_reading on commit drop as
  select line, id, is_submitted, confirmed_at, is_new_origin
  from (
    select
      final.line, standing.id, standing.is_submitted, standing.confirmed_at,
      standing.origin <> final.origin as is_new_origin,
      row_number() over (
        partition by final.line
        order by (standing.reason = final.reason) desc, standing.id
      ) as choice_of_row,
      row_number() over (
        partition by standing.id
        order by (standing.reason = final.reason) desc, final.line
      ) as choice_of_standing
    from final_reading final
    join standing_reading standing using (register_id, read_on)
    where standing.value = final.value and standing.is_estimate = final.is_estimate
      and (
        standing.reason = final.reason
        or (standing.is_submitted and not ${isChangeOfTenants})
      )
      and final.line not in (select line from late_estimate)
  ) candidate
  where choice_of_row = 1 and choice_of_standing = 1;
  analyze paired_reading`

/**
 * What counts no longer, and the row that is the reason for it. Real readings displace estimates,
 * billing displaces what customers reported, a new value of billing displaces its old one.
 */
const findDisplaced = `
  create temp table displaced_reading on commit drop as
  select distinct on (standing.id)
    standing.id,
    final.line,
    case when standing.is_submitted then 'rejected' else 'withdrawn' end as status,
    standing.reason = final.reason and not standing.is_submitted as is_correction
  from standing_reading standing
  join final_reading final using (register_id, read_on)
  where standing.id not in (select id from paired_reading)
    and final.line not in (select line from late_estimate)
    and case
      when standing.is_estimate then not final.is_estimate or standing.reason = final.reason
      when standing.is_submitted
        then standing.value <> final.value and not ${isChangeOfTenants}
      else standing.reason = final.reason
    end
  order by standing.id, (standing.reason = final.reason) desc, final.line`

const steps = [findStanding, findLateEstimates, findKnownEstimates, pairEqual, findDisplaced]
