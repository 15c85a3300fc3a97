import type { Merge } from '../import-file.ts'
import type { Counts } from '../report.ts'
import { tableColumns } from './resolve.ts'
import { finalTable, rowsTouchedBy } from './tables.ts'

/** Writes the final rows: new ones are inserted, known ones updated where anything is different. */
export async function upsert({ client, source }: Merge): Promise<Counts> {
  const { file } = source
  const final = finalTable(file)
  const columns = tableColumns(file)
  const changeable = columns.filter((column) => !file.key.includes(column))
  const changed = await rowsTouchedBy(client, updateKnown(file.table, final, changeable))
  const added = await rowsTouchedBy(
    client,
    `insert into ${file.table} (${columns.join(', ')})
     select ${columns.join(', ')} from ${final} where id is null`,
  )
  return { added, changed, unchanged: (await countRows(client, final)) - added - changed }
}

export function updateKnown(table: string, final: string, columns: string[]): string {
  const ours = columns.map((column) => `final.${column}`).join(', ')
  const theirs = columns.map((column) => `known.${column}`).join(', ')
  return `
    update ${table} known set (${columns.join(', ')}) = row(${ours})
    from ${final} final
    where known.id = final.id and row(${theirs}) is distinct from row(${ours})`
}

export async function countRows(client: Merge['client'], table: string): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    `select count(*)::int as count from ${table}`,
  )
  return rows[0]?.count ?? 0
}
