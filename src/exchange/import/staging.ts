import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import type { FileReading, UnreadCell } from './file-reading.ts'
import type { ImportFile } from './import-file.ts'
import { stagedTable } from './merge/tables.ts'

/** Brings a file into its staging table, by COPY; cells that could not be read are told. */
export async function stage(client: pg.ClientBase, reading: FileReading): Promise<void> {
  const { file } = reading.source
  await client.query(createStagedTable(file))
  const names = ['line', ...reading.columns.map((column) => column.name)].join(', ')
  await pipeline(
    reading.lines,
    client.query(copyFrom(`copy ${stagedTable(file)} (${names}) from stdin`)),
  )
  await reportProblems(client, file, reading.found.problems)
}

function createStagedTable(file: ImportFile): string {
  const columns = [...file.columns, ...(file.laterColumns ?? [])].map(
    ({ name, type }) => `${name} ${type}`,
  )
  return `create temp table ${stagedTable(file)} (line int, ${columns.join(', ')}) on commit drop`
}

async function reportProblems(
  client: pg.ClientBase,
  file: ImportFile,
  problems: UnreadCell[],
): Promise<void> {
  for (let start = 0; start < problems.length; start += 5_000) {
    const some = problems.slice(start, start + 5_000)
    await client.query(
      `insert into import_problem (file, line, header, code, detail)
       select $1, * from unnest($2::int[], $3::text[], $4::text[], $5::text[])`,
      [
        file.name,
        some.map((problem) => problem.line),
        some.map((problem) => problem.header ?? null),
        some.map((problem) => problem.code),
        some.map((problem) => problem.detail ?? null),
      ],
    )
  }
}
