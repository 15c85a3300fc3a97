import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { gunzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Db } from '#src/platform/database/connect.ts'
import { testDatabase } from '#tests/support/test-database.ts'
import { sendManyReadings } from './many-readings.ts'
import { exportInto, scratchFolder } from './order.ts'
import { inOwnProcess, startExport } from './run-export.ts'

const perDay = 12_000

let brokenOff = 0

/** What has to lie in the folder of the batch at the moment of the kill. */
const momentsOfDeath: Record<string, (folder: string) => boolean> = {
  'while rows are being written': (folder) => sizeOf(`${folder}/.zaehlerstaende.csv.part`) > 0,
  'when all rows are written': (folder) => fs.existsSync(`${folder}/.aenderungen.csv.part`),
  'when the first file has its name': (folder) => fs.existsSync(`${folder}/zaehlerstaende.csv`),
}

for (const [moment, hasCome] of Object.entries(momentsOfDeath)) {
  test(`killed ${moment}, nothing is half, lost or doubled`, inOwnProcess, async () => {
    await using database = await testDatabase()
    await using data = await scratchFolder()
    const folder = path.join(data.path, 'export')
    await sendManyReadings(database.db, perDay, '2026-11-20')
    const { child, ended } = startExport(database.url, data.path)
    while (child.exitCode === null && !hasCome(path.join(folder, '1'))) await sleep(1)
    child.kill('SIGKILL')
    // a quick run may come to its end before the kill: then everything is whole all the more
    if ((await ended).out === '') brokenOff += 1
    await expectOnlyWholeFiles(database.db, folder)

    await sendManyReadings(database.db, perDay, '2026-11-21')
    await exportInto(database, folder)
    await exportInto(database, folder)
    expect(await exportInto(database, folder)).toEqual({ kind: 'nothingNew' })
    await expectOnlyWholeFiles(database.db, folder)
    const references = everyReferenceIn(folder)
    expect(references).toHaveLength(2 * perDay)
    expect(new Set(references).size).toBe(2 * perDay)
  })
}

test('at least one of these runs really was broken off in the middle', () => {
  expect(brokenOff).toBeGreaterThan(0)
})

test('a batch recorded by a run that was broken off is made up for before anything newer', async () => {
  await using database = await testDatabase()
  await using data = await scratchFolder()
  await sendManyReadings(database.db, 10, '2026-11-20')
  await exportInto(database, data.path, { format: 'json' })
  const written = fs.readFileSync(`${data.path}/1/zaehlerstaende.json`)
  fs.rmSync(`${data.path}/1`, { recursive: true })
  await database.db.updateTable('export_batch').set({ delivered_at: null }).execute()
  await sendManyReadings(database.db, 10, '2026-11-21')

  const first = await exportInto(database, data.path)
  expect(first).toMatchObject({ kind: 'completed', batch: { number: '1', format: 'json' } })
  expect(fs.readFileSync(`${data.path}/1/zaehlerstaende.json`).equals(written)).toBe(true)
  const second = await exportInto(database, data.path)
  expect(second).toMatchObject({ kind: 'written', batch: { number: '2', format: 'csv' } })
})

test('a database connection that is lost in the middle leaves no trace', async () => {
  await using database = await testDatabase()
  await using folder = await scratchFolder()
  const { db } = database
  await sendManyReadings(db, 10)
  await db.transaction().execute(async (trx) => {
    await sql`lock table meter`.execute(trx)
    const refused = expect(exportInto(database, folder.path)).rejects.toThrow('terminat')
    while ((await endCopy(db)) === 0) await sleep(5)
    await refused
  })
  expect(fs.readdirSync(folder.path)).toEqual([])
  expect(await exportInto(database, folder.path)).toMatchObject({ batch: { number: '1' } })
})

/** @returns how many connections were in the middle of a COPY that waits */
async function endCopy(db: Db): Promise<number> {
  const { rows } = await sql`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and query like 'copy%' and wait_event_type = 'Lock'`.execute(
    db,
  )
  return rows.length
}

/** Files with a final name belong to a recorded batch and hold its very bytes. */
async function expectOnlyWholeFiles(db: Db, folder: string): Promise<void> {
  for (const number of fs.readdirSync(folder)) {
    const names = fs.readdirSync(path.join(folder, number)).filter((name) => !/^\./.test(name))
    for (const name of names) {
      const file = await db
        .selectFrom('export_file')
        .where('batch_number', '=', number)
        .where('name', '=', name)
        .select('content')
        .executeTakeFirstOrThrow()
      const found = fs.readFileSync(path.join(folder, number, name))
      expect(gunzipSync(file.content).equals(found)).toBe(true)
    }
  }
}

function everyReferenceIn(folder: string): string[] {
  return fs.readdirSync(folder).flatMap((number) => {
    const file = path.join(folder, number, 'zaehlerstaende.csv')
    const rows = fs.readFileSync(file, 'utf8').split('\r\n').slice(1, -1)
    return rows.map((row) => row.slice(0, row.indexOf(';')))
  })
}

function sizeOf(file: string): number {
  return fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0
}
