import { type Expression, sql } from 'kysely'
import type { Db, Trx } from '#src/platform/database/connect.ts'
import { prepared } from '#src/platform/database/prepared.ts'
import type { OwnDataName } from './names.ts'
import type { OwnRow, Section } from './section.ts'
import { sections } from './sections.ts'

export type OwnDataCounts = Record<OwnDataName, number>

const counts = prepared<{ customerId: string }, OwnDataCounts>((p) => {
  const each = sections.map(
    ({ name, source }) =>
      sql`(select count(*)::int ${source(p('customerId'))}) as ${sql.ref(name)}`,
  )
  return sql<OwnDataCounts>`select ${sql.join(each)}`
})

/** How many rows of each kind are kept about a customer, in one statement. */
export async function countOwnData(db: Db, customerId: string): Promise<OwnDataCounts> {
  const [row] = await counts(db, { customerId })
  if (!row) throw new Error('a count that counts nothing')
  return row
}

export async function findOwnRows(
  trx: Trx,
  { columns, source, order }: Section,
  customerId: string,
): Promise<OwnRow[]> {
  const each = columns.map(({ heading, of }) => {
    const value: Expression<unknown> = typeof of === 'string' ? sql.ref(of) : of
    return sql`${value} as ${sql.id(heading)}`
  })
  const { rows } = await sql<OwnRow>`
    select ${sql.join(each)} ${source(customerId)} order by ${order}`.execute(trx)
  return rows
}
