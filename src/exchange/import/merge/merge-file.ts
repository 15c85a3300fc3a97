import type { Merge } from '../import-file.ts'
import type { FileReport } from '../report.ts'
import { refuseWrongRows } from './refuse.ts'
import { resolve } from './resolve.ts'
import { upsert } from './upsert.ts'

/** Brings the staged rows of one file into its table, except those that cannot be taken. */
export async function mergeFile(merge: Merge): Promise<FileReport> {
  const { file } = merge.source
  await (file.resolve ?? resolve)(merge)
  await refuseWrongRows(merge)
  const counts = await (file.write ?? upsert)(merge)
  return { file: file.name, ...counts, refused: await countRefused(merge) }
}

async function countRefused({ client, source }: Merge): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    'select count(distinct line)::int as count from import_problem where file = $1',
    [source.file.name],
  )
  return rows[0]?.count ?? 0
}
