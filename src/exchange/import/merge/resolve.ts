import type { Column, ImportFile, Merge, Reference, Source } from '../import-file.ts'
import { hasColumn } from '../source/source.ts'
import { finalTable, stagedTable } from './tables.ts'

/**
 * Makes the final rows: what each row of the file would be in its table. References have become
 * ids; what the file has no column for is taken from the row that is there already.
 */
export async function resolve({ client, source }: Merge): Promise<void> {
  const { file } = source
  await client.query(`
    create temp table ${finalTable(file)} on commit drop as
    select ${['staged.line', 'known.id', ...finalColumns(source)].join(', ')}
    from ${stagedTable(file)} staged
    ${references(file).map(joinReference).join('\n')}
    left join ${file.table} known on ${file.key.map((key) => sameKey(file, key)).join(' and ')}`)
  await client.query(`analyze ${finalTable(file)} (line, id)`)
}

/** The columns of the table that the import fills. */
export function tableColumns(file: ImportFile): string[] {
  return [
    ...file.columns
      .filter((column) => !column.isOnlyStaged)
      .map((column) => column.reference?.id ?? column.name),
    ...(file.laterColumns ?? []).map((column) => column.name),
  ]
}

export function references(file: ImportFile): (Column & { reference: Reference })[] {
  return file.columns.flatMap((column) =>
    column.reference ? [{ ...column, reference: column.reference }] : [],
  )
}

function finalColumns(source: Source): string[] {
  const { columns, laterColumns = [] } = source.file
  return [
    ...columns.map((column) => finalColumn(source, column)),
    ...laterColumns.map(({ name }) => `staged.${name}`),
  ]
}

function finalColumn(source: Source, column: Column): string {
  const { name, reference, whenEmpty } = column
  if (reference) {
    const known = hasColumn(source, column) ? `of_${name}.id` : `known.${reference.id}`
    return `staged.${name}, ${known} as ${reference.id}`
  }
  if (column.isOnlyStaged || hasColumn(source, column)) return `staged.${name}`
  return whenEmpty === undefined
    ? `known.${name}`
    : `coalesce(known.${name}, '${whenEmpty}') as ${name}`
}

function joinReference({ name, reference }: Column & { reference: Reference }): string {
  const { table, key } = reference
  return `left join ${table} of_${name} on of_${name}.${key} = staged.${name}`
}

function sameKey(file: ImportFile, key: string): string {
  const reference = references(file).find((column) => column.reference.id === key)
  return `known.${key} = ${reference ? `of_${reference.name}.id` : `staged.${key}`}`
}
