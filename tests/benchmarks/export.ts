import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Pool } from 'pg'
import { to } from 'pg-copy-streams'
import type { FormatName } from '#src/exchange/export/file-formats.ts'
import { exportNextBatch } from '#src/exchange/export/next-batch.ts'
import { readingExtract } from '#src/exchange/export/readings.ts'
import { applyMigrations } from '#src/platform/database/migrations.ts'
import { openDatabase } from '#src/platform/database/open.ts'
import { sendManyReadings } from '#tests/exchange/export/many-readings.ts'
import type { BenchmarkTable } from './table.ts'

const rows = 200_000
const rounds = 7

/**
 * An export against plain COPY of the same rows, in turns; the best of each counts,
 * because what else the machine does only ever adds.
 */
export async function benchmarkExport(): Promise<BenchmarkTable> {
  const dataDir = await fs.mkdtemp(path.join(os.tmpdir(), 'ablesbar-bench-'))
  const database = await openDatabase({ databaseUrl: undefined, dataDir }, { statementTimeout: 0 })
  try {
    await applyMigrations(database.url)
    await sendManyReadings(database.db, rows)
    const plain: number[] = []
    const csv: number[] = []
    const json: number[] = []
    const memory = watchMemory()
    for (let round = 0; round < rounds; round += 1) {
      const folder = path.join(dataDir, `export-${round}`)
      plain.push(await secondsOf(() => copyPlainly(database.pool)))
      csv.push(await secondsOf(() => exportAll(database.pool, 'csv', folder)))
      await forgetBatches(database.pool)
      json.push(await secondsOf(() => exportAll(database.pool, 'json', folder)))
      await forgetBatches(database.pool)
    }
    return {
      title: `Export of ${rows} readings, best of ${rounds}, at most ${memory.peak()} MB in memory`,
      rows: [
        rowOf('plain COPY TO STDOUT', plain, plain),
        rowOf('export as CSV', csv, plain),
        rowOf('export as JSON', json, plain),
      ],
    }
  } finally {
    await database.stop()
    await fs.rm(dataDir, { recursive: true, force: true })
  }
}

async function copyPlainly(pool: Pool): Promise<void> {
  const client = await pool.connect()
  try {
    const sink = new Writable({ write: (_chunk, _encoding, taken) => taken() })
    await pipeline(client.query(to(`copy (${sameRows}) to stdout`)), sink)
  } finally {
    client.release()
  }
}

const sameRows = `
  select
    submission.reference, customer.customer_number, contract.contract_number,
    metering_point.metering_point_key, meter.meter_number, register.register_code,
    reading.read_on, reading.value, register.unit, reading.reason, reading.origin,
    reading.outcome, reading.finding->>'code', reading.customer_reason, reading.recorded_at
  ${readingExtract.source} order by reading.id`

async function exportAll(pool: Pool, format: FormatName, folder: string): Promise<void> {
  const outcome = await exportNextBatch(pool, {
    format,
    folderOf: () => folder,
    clock: () => new Date(),
    onWaiting: () => undefined,
    onProgress: () => undefined,
  })
  if (outcome.kind !== 'written' || outcome.files[0]?.rowCount !== rows) {
    throw new Error(`not everything was exported: ${JSON.stringify(outcome)}`)
  }
}

async function forgetBatches(pool: Pool): Promise<void> {
  await pool.query('truncate export_batch, export_file, exported_reading, exported_customer_change')
}

async function secondsOf(work: () => Promise<void>): Promise<number> {
  const startedAt = performance.now()
  await work()
  return (performance.now() - startedAt) / 1000
}

function rowOf(what: string, seconds: number[], plain: number[]): BenchmarkTable['rows'][0] {
  const ratio = (Math.min(...seconds) / Math.min(...plain)).toFixed(2)
  return { what, seconds: Math.min(...seconds).toFixed(2), ratio }
}

function watchMemory(): { peak(): number } {
  let peak = 0
  const timer = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss())
  }, 20)
  timer.unref()
  return {
    peak() {
      clearInterval(timer)
      return Math.round(peak / 1024 / 1024)
    },
  }
}
