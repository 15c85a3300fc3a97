import type { Check, Merge } from '../import-file.ts'
import type { Counts } from '../report.ts'
import { dropRefused, refuseWhere } from './refuse.ts'
import { tableColumns } from './resolve.ts'
import { rowsTouchedBy } from './tables.ts'
import { countRows, updateKnown } from './upsert.ts'

/** A metering point that is measured behind itself, be it over others. */
export const behindItself: Check = {
  header: 'Hauptzählpunkt',
  code: 'behindItself',
  where: `final.main_key is not null and final.line in (
    with recursive chain (line, first_key, main_key) as (
      select line, metering_point_key, main_key from final_metering_point
      where main_key is not null
      union
      select chain.line, chain.first_key, next.main_key
      from chain join final_metering_point next on next.metering_point_key = chain.main_key
      where next.main_key is not null and chain.main_key <> chain.first_key
    )
    select line from chain where main_key = first_key
  )`,
}

/** Refuses metering points behind one that is not there; again, for those behind the refused ones. */
export async function refuseOrphans(merge: Merge): Promise<void> {
  let dropped: number
  do {
    for (const orphan of [orphanOfRefused, orphanOfNobody]) await refuseWhere(merge, orphan)
    dropped = await dropRefused(merge)
  } while (dropped > 0)
}

const isOrphan = `final.main_key is not null
  and not exists (select from metering_point where metering_point_key = final.main_key)
  and not exists (
    select from final_metering_point main where main.metering_point_key = final.main_key
  )`

const refusedMain = `(
  select min(line) from staged_metering_point staged
  where staged.metering_point_key = final.main_key
)`

const orphanOfRefused: Check = {
  header: 'Hauptzählpunkt',
  code: 'refusedThere',
  where: `${isOrphan} and ${refusedMain} is not null`,
  detail: `'zaehlpunkte.csv, Zeile ' || ${refusedMain}`,
}

const orphanOfNobody: Check = {
  header: 'Hauptzählpunkt',
  code: 'unknownKey',
  where: `${isOrphan} and ${refusedMain} is null`,
  detail: `'zaehlpunkte.csv'`,
}

/** Insert first: a main metering point may stand below those behind it. */
export async function writeMeteringPoints({ client, source }: Merge): Promise<Counts> {
  const columns = tableColumns(source.file)
  const added = await rowsTouchedBy(
    client,
    `insert into metering_point (${columns.join(', ')})
     select ${columns.join(', ')} from final_metering_point where id is null`,
  )
  await client.query(source.places.has('Hauptzählpunkt') ? findMain : keepMain)
  const changed = await rowsTouchedBy(
    client,
    updateKnown(
      'metering_point',
      'final_metering_point',
      columns.filter((column) => column !== 'metering_point_key'),
    ),
  )
  await client.query(putNewBehindMain)
  const unchanged = (await countRows(client, 'final_metering_point')) - added - changed
  return { added, changed, unchanged }
}

const findMain = `
  update final_metering_point final set behind_metering_point_id = main.id
  from metering_point main where main.metering_point_key = final.main_key`

const keepMain = `
  update final_metering_point final
  set behind_metering_point_id = known.behind_metering_point_id
  from metering_point known
  where known.id = final.id and known.behind_metering_point_id is not null`

const putNewBehindMain = `
  update metering_point set behind_metering_point_id = final.behind_metering_point_id
  from final_metering_point final
  where final.id is null and final.behind_metering_point_id is not null
    and metering_point.metering_point_key = final.metering_point_key`
