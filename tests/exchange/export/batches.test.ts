import fs from 'node:fs/promises'
import { expect, test } from 'vitest'
import type { ExportOutcome } from '#src/exchange/export/next-batch.ts'
import { repeatBatch } from '#src/exchange/export/repeat-batch.ts'
import { connect } from '#src/platform/database/connect.ts'
import { testDatabase } from '#tests/support/test-database.ts'
import { sendManyReadings } from './many-readings.ts'
import { exportedAt, exportInto, readCsv, scratchFolder } from './order.ts'
import { addSupply, fillSmallTown, sendReading } from './scene.ts'

test('what was exported is not exported again, and nothing new leaves no trace', async () => {
  await using database = await testDatabase()
  await using folder = await scratchFolder()
  expect(await exportInto(database, folder.path)).toEqual({ kind: 'nothingNew' })
  await fillSmallTown(database.db)
  await exportInto(database, folder.path)
  expect(await exportInto(database, folder.path)).toEqual({ kind: 'nothingNew' })
  expect(await fs.readdir(folder.path)).toEqual(['1'])
  const batches = await database.db.selectFrom('export_batch').selectAll().execute()
  expect(batches).toEqual([
    { number: '1', format: 'csv', created_at: exportedAt, delivered_at: exportedAt },
  ])
})

test('a reading in review waits until it is released, then comes with the next number', async () => {
  await using database = await testDatabase()
  await using folder = await scratchFolder()
  await fillSmallTown(database.db)
  await exportInto(database, folder.path)
  await database.db
    .updateTable('reading')
    .set({ status: 'accepted', outcome: 'released' })
    .where('status', '=', 'inReview')
    .execute()
  const outcome = await exportInto(database, folder.path)
  expect(outcome).toMatchObject({ batch: { number: '2' }, files: [{ rowCount: 1 }, {}] })
  expect(await readCsv(`${folder.path}/2`)).toContain('2026-WAIT-0')
})

test('of two exports at once the second waits and finds nothing new', async () => {
  await using database = await testDatabase()
  await using folder = await scratchFolder()
  await sendManyReadings(database.db, 3000)
  const other = connect(database.url)
  const waited: string[] = []
  const outcomes: ExportOutcome[] = await Promise.all([
    exportInto(database, folder.path, { onWaiting: () => waited.push('one') }),
    exportInto(other, folder.path, { onWaiting: () => waited.push('other') }),
  ])
  await other.close()
  expect(outcomes.map((outcome) => outcome.kind).sort()).toEqual(['nothingNew', 'written'])
  expect(waited).toHaveLength(1)
  expect((await readCsv(`${folder.path}/1`)).split('\r\n')).toHaveLength(1 + 3000 + 1)
})

test('a batch is repeated byte for byte although everything has changed since', async () => {
  await using database = await testDatabase()
  await using folder = await scratchFolder()
  const { db } = database
  await fillSmallTown(db)
  await exportInto(database, folder.path)
  await db
    .updateTable('customer')
    .set((row) => ({ customer_number: row.fn('concat', ['customer_number', 'id']) }))
    .execute()
  await db.updateTable('reading').set({ status: 'withdrawn' }).execute()
  await db.updateTable('meter').set({ meter_number: 'ANDERS' }).where('id', '=', '1').execute()
  const order = { folder: `${folder.path}/noch`, clock: () => new Date(), onWaiting: () => {} }
  const { batch } = await repeatBatch(database.pool, '1', order)
  expect(batch).toEqual({ number: '1', format: 'csv' })
  for (const name of ['zaehlerstaende.csv', 'aenderungen.csv']) {
    const before = await fs.readFile(`${folder.path}/1/${name}`)
    expect(before.equals(await fs.readFile(`${folder.path}/noch/${name}`))).toBe(true)
  }
})

test('a batch that never was cannot be repeated', async () => {
  await using database = await testDatabase()
  await using folder = await scratchFolder()
  const order = { folder: `${folder.path}/7`, clock: () => new Date(), onWaiting: () => {} }
  await expect(repeatBatch(database.pool, '7', order)).rejects.toThrow(
    'Einen Exportlauf 7 gibt es nicht.',
  )
  expect(await fs.readdir(folder.path)).toEqual([])
})

test('a reading that was exported cannot be deleted, another one can', async () => {
  await using database = await testDatabase()
  await using folder = await scratchFolder()
  const { db } = database
  const supply = await addSupply(db, '10001')
  const reading = { readOn: '2026-11-20', value: '1', reference: '2026-AAAA-AAAA' }
  await sendReading(db, supply, reading)
  await exportInto(database, folder.path)
  await sendReading(db, supply, { ...reading, readOn: '2026-11-21', reference: '2026-BBBB-BBBB' })
  await db.deleteFrom('reading').where('read_on', '=', '2026-11-21').execute()
  await expect(db.deleteFrom('reading').execute()).rejects.toThrow('never deleted')
})
