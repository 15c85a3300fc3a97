import { execFile } from 'node:child_process'
import fs, { type FileHandle } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { startEmbedded } from '#src/platform/database/embedded.ts'
import { applyMigrations } from '#src/platform/database/migrations.ts'
import type { ChildResult } from './import-child.ts'
import { type TownTable, townOf, townTables } from './import-rows.ts'
import type { BenchmarkTable } from './table.ts'

/** An import in a process of its own against plain COPY of the same rows into the same tables. */
export async function benchmarkImport(scale = 1): Promise<BenchmarkTable> {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'ablesbar-bench-'))
  const server = await startEmbedded({ dataDir: path.join(folder, 'postgres') })
  try {
    const town = townOf(scale)
    const tables = townTables(town)
    await writeTown(folder, tables)
    const plain = await copyPlainly(await newDatabase(server.url, 'plain'), folder, tables)
    const url = await newDatabase(server.url, 'imported')
    const first = await importInChild(url, folder)
    const again = await importInChild(url, folder)
    const ratio = (seconds: number): string => (seconds / plain).toFixed(2)
    return {
      title:
        `Import of ${town.customers} customers, ${town.meters} meters, ${town.registers} registers, ` +
        `${town.readings} readings`,
      rows: [
        { what: 'plain COPY into the same tables', seconds: plain.toFixed(1), ratio: '1.00' },
        { what: 'import', seconds: first.seconds.toFixed(1), ratio: ratio(first.seconds) },
        { what: 'same again', seconds: again.seconds.toFixed(1), ratio: ratio(again.seconds) },
        { what: 'peak memory of the import, MB', seconds: '', ratio: first.megabytes },
      ],
    }
  } finally {
    await server.stop()
    await fs.rm(folder, { recursive: true, force: true })
  }
}

async function newDatabase(serverUrl: string, name: string): Promise<string> {
  const admin = new pg.Client({ connectionString: serverUrl })
  await admin.connect()
  await admin.query(`create database ${name}`)
  const url = Object.assign(new URL(serverUrl), { pathname: `/${name}` }).href
  await applyMigrations(url)
  // nobody has to write what another one has left
  await admin.query('checkpoint')
  await admin.end()
  return url
}

/** Each table as a file to import and as a file for COPY. */
async function writeTown(folder: string, tables: TownTable[]): Promise<void> {
  for (const table of tables) {
    const csv = await fs.open(path.join(folder, table.file), 'w')
    const copy = await fs.open(copyFile(folder, table), 'w')
    await csv.write(`${table.header}\n`)
    for (let start = 0; start < table.count; start += 10_000) {
      await writeRows(csv, copy, table, start, Math.min(start + 10_000, table.count))
    }
    await csv.close()
    await copy.close()
  }
}

async function writeRows(
  csv: FileHandle,
  copy: FileHandle,
  table: TownTable,
  start: number,
  end: number,
): Promise<void> {
  const rows = Array.from({ length: end - start }, (_, offset) => table.row(start + offset))
  await csv.write(rows.map(({ cells }) => `${cells.join(';')}\n`).join(''))
  await copy.write(rows.map(({ columns }) => `${columns.join('\t')}\n`).join(''))
}

function copyFile(folder: string, { table }: TownTable): string {
  return path.join(folder, `${table}.copy`)
}

async function copyPlainly(url: string, folder: string, tables: TownTable[]): Promise<number> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const startedAt = performance.now()
  await client.query('begin')
  for (const table of tables) {
    const file = await fs.open(copyFile(folder, table))
    const statement = `copy ${table.table} (${table.columns}) from stdin`
    await pipeline(file.createReadStream(), client.query(copyFrom(statement)))
  }
  await client.query('commit')
  const seconds = (performance.now() - startedAt) / 1000
  await client.end()
  return seconds
}

async function importInChild(url: string, folder: string): Promise<ChildResult> {
  const child = fileURLToPath(new URL('import-child.ts', import.meta.url))
  const { stdout } = await promisify(execFile)(process.execPath, [
    ...['--import', import.meta.resolve('tsx')],
    ...[child, url, folder],
  ])
  return JSON.parse(stdout)
}
