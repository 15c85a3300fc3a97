import { type ClientBase, escapeLiteral } from 'pg'
import { type CopyToStreamQuery, to } from 'pg-copy-streams'
import type { Extract } from './extract.ts'
import type { FileFormat } from './file-format.ts'
import type { FormatName } from './file-formats.ts'

/** Held by the one run that may write; who takes back an accepted reading takes it shared first. */
export const exportLock = 4_210_002

export interface Batch {
  number: string
  format: FormatName
}

/** Waits for a run that is under way. The lock ends with the connection. */
export async function lockExport(client: ClientBase, onWaiting: () => void): Promise<void> {
  const { rows } = await client.query<{ is_free: boolean }>(
    'select pg_try_advisory_lock($1) as is_free',
    [exportLock],
  )
  if (rows[0]?.is_free) return
  onWaiting()
  await client.query('select pg_advisory_lock($1)', [exportLock])
}

/** Begins the transaction of one batch: all it reads is as of one moment. */
export async function beginBatch(client: ClientBase): Promise<void> {
  await client.query(`begin isolation level repeatable read; ${planning}`)
}

/** Names what this transaction sees, so that another one can see the same. */
export async function exportSnapshot(client: ClientBase): Promise<string> {
  const { rows } = await client.query<{ snapshot: string }>(
    'select pg_export_snapshot() as snapshot',
  )
  return rows[0]?.snapshot ?? ''
}

/** Begins a transaction that only reads, and sees what the snapshot's own one sees. */
export async function beginReading(
  client: ClientBase,
  snapshot: string,
  format: FileFormat,
): Promise<void> {
  await client.query(`
    begin isolation level repeatable read read only;
    set transaction snapshot ${escapeLiteral(snapshot)};
    set local datestyle = ${format.dateStyle};
    ${planning}`)
}

// Without nested loops: the planner may take exported_reading for empty, as it was when it was
// last looked at, and would read it whole for every reading.
const planning = `
  set local enable_nestloop = off;
  set local jit = off;
  set local work_mem = '64MB'`

/** The rows that wait, as lines of a format. */
export function copyWaiting(
  client: ClientBase,
  extract: Extract,
  format: FileFormat,
): CopyToStreamQuery {
  return client.query(to(format.copy(extract.columns, extract.source, extract.key)))
}

/** How many rows a COPY has sent, once all of them are read. */
export async function rowsSent(client: ClientBase, copy: CopyToStreamQuery): Promise<number> {
  // the count comes after the last row, and before the answer to whatever is asked next
  await client.query('select')
  return copy.rowCount
}

/** Marks what waits as exported, each in its one batch. @returns how many rows */
export async function recordWaiting(
  client: ClientBase,
  extract: Extract,
  number: string,
): Promise<number> {
  const { rowCount } = await client.query(
    `insert into ${extract.record} select ${extract.key}, $1::bigint ${extract.waiting} order by 1`,
    [number],
  )
  return rowCount ?? 0
}

/** Numbers have no gaps: the lock lets only one run count. */
export async function findNextNumber(client: ClientBase): Promise<string> {
  const { rows } = await client.query<{ next: string }>(
    'select coalesce(max(number), 0) + 1 as next from export_batch',
  )
  return rows[0]?.next ?? '1'
}

export async function insertBatch(
  client: ClientBase,
  batch: Batch,
  createdAt: Date,
): Promise<void> {
  await client.query('insert into export_batch (number, format, created_at) values ($1, $2, $3)', [
    batch.number,
    batch.format,
    createdAt,
  ])
}

export interface StoredFile {
  name: string
  rowCount: number
  /** gzip of the very bytes */
  content: Buffer
}

export async function insertFile(
  client: ClientBase,
  number: string,
  { name, rowCount, content }: StoredFile,
): Promise<void> {
  await client.query(
    'insert into export_file (batch_number, name, row_count, content) values ($1, $2, $3, $4)',
    [number, name, rowCount, content],
  )
}

export async function findFiles(client: ClientBase, number: string): Promise<StoredFile[]> {
  const { rows } = await client.query<StoredFile>(
    `select name, row_count as "rowCount", content from export_file
     where batch_number = $1 order by name desc`,
    [number],
  )
  return rows
}

export async function findBatch(client: ClientBase, number: string): Promise<Batch | undefined> {
  const { rows } = await client.query<Batch>(
    'select number, format from export_batch where number = $1',
    [number],
  )
  return rows[0]
}

/** A batch whose run was broken off after it was recorded and before its files were in place. */
export async function findUndelivered(client: ClientBase): Promise<Batch | undefined> {
  const { rows } = await client.query<Batch>(
    'select number, format from export_batch where delivered_at is null order by number limit 1',
  )
  return rows[0]
}

export async function recordDelivery(
  client: ClientBase,
  number: string,
  deliveredAt: Date,
): Promise<void> {
  await client.query(
    'update export_batch set delivered_at = $2 where number = $1 and delivered_at is null',
    [number, deliveredAt],
  )
}
