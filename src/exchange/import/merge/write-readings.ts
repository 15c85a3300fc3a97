import pg from 'pg'
import type { Merge } from '../import-file.ts'
import type { Counts } from '../report.ts'
import { pairReadings } from './pair-readings.ts'
import { refuseWhere } from './refuse.ts'
import { rowsTouchedBy } from './tables.ts'
import { countRows } from './upsert.ts'

/** Writes the readings of the file: what counted and counts no longer is kept beside them. */
export async function writeReadings(merge: Merge): Promise<Counts> {
  const { client } = merge
  await pairReadings(merge)
  await client.query(tellRejected)
  await client.query(stepBack)
  const confirmed = await rowsTouchedBy(client, confirmReported)
  const renamed = await rowsTouchedBy(client, takeNewOrigin)
  const total = await countRows(client, 'final_reading')
  const written = await insertNew(client)
  const known =
    (await countRows(client, 'paired_reading')) + (await countRows(client, 'known_estimate'))
  if (written < total - known) await tellReportedMeanwhile(merge)
  const corrected = await countRows(client, correctingRows)
  return {
    added: written - corrected,
    changed: confirmed + renamed + corrected,
    unchanged: known - confirmed - renamed,
  }
}

// a customer may have taken it back since it was looked at
const stillCounts = `reading.status in ('accepted', 'inReview')`

const tellRejected = `
  insert into audit_event (actor_kind, event, customer_id, details)
  select 'system', 'readingReplacedByBilling', submission.customer_id,
    jsonb_build_object('readingId', reading.id::text, 'readOn', reading.read_on)
  from displaced_reading displaced
  join reading on reading.id = displaced.id
  join submission on submission.id = reading.submission_id
  where displaced.status = 'rejected'`

const stepBack = `
  update reading set status = displaced.status
  from displaced_reading displaced where reading.id = displaced.id and ${stillCounts}`

const confirmReported = `
  update reading
  set confirmed_at = now(), status = 'accepted', outcome = coalesce(outcome, 'released')
  from paired_reading paired
  where reading.id = paired.id and paired.is_submitted and paired.confirmed_at is null
    and ${stillCounts}`

const takeNewOrigin = `
  update reading set origin = final.origin
  from paired_reading paired join final_reading final using (line)
  where reading.id = paired.id and not paired.is_submitted and paired.is_new_origin`

/** Plainly, which is quicker; again with care if a customer reports in this very moment. */
async function insertNew(client: Merge['client']): Promise<number> {
  await client.query('savepoint before_readings')
  try {
    return await rowsTouchedBy(client, insertStatement)
  } catch (error) {
    if (!(error instanceof pg.DatabaseError && error.code === uniqueViolation)) throw error
    await client.query('rollback to savepoint before_readings')
    return rowsTouchedBy(client, `${insertStatement} ${unlessReported}`)
  }
}

const uniqueViolation = '23505'

// in this order the readings of a register lie together, as the portal asks for them
const insertStatement = `
  insert into reading (register_id, read_on, value, reason, origin, status)
  select register_id, read_on, value, reason, origin,
    case when line in (select line from late_estimate) then 'withdrawn' else 'accepted' end
  from final_reading final
  where not exists (select from paired_reading paired where paired.line = final.line)
    and line not in (select line from known_estimate)
  order by register_id, read_on`

const unlessReported = `
  on conflict (register_id, read_on, reason) where status in ('accepted', 'inReview') do nothing`

const correctingRows = `(
  select distinct line from displaced_reading
  where is_correction and line not in (select line from paired_reading)
) correcting`

function tellReportedMeanwhile(merge: Merge): Promise<number> {
  return refuseWhere(merge, {
    header: 'Ablesedatum',
    code: 'reportedMeanwhile',
    where: `final.line not in (select line from paired_reading)
      and final.line not in (select line from known_estimate)
      and not exists (
        select from reading
        where reading.register_id = final.register_id and reading.read_on = final.read_on
          and reading.reason = final.reason and reading.submission_id is null
          and reading.recorded_at = now()
      )`,
  })
}
