import { expect, test } from 'vitest'
import { importFolder } from '#src/exchange/import/import-folder.ts'
import type { ImportReport } from '#src/exchange/import/report.ts'
import { folderStore } from '#src/platform/storage/folder-store.ts'
import { type TestDatabase, testDatabase } from '#tests/support/test-database.ts'
import { exportInto, scratchFolder } from './order.ts'
import { addSupply, fillSmallTown } from './scene.ts'

test('a portal that imports its own export sees its readings confirmed and nothing new', async () => {
  await using database = await testDatabase()
  await using folder = await scratchFolder()
  await fillSmallTown(database.db)
  await exportInto(database, folder.path)
  const before = await readingsOf(database)
  const report = await importInto(database, `${folder.path}/1`)
  expect(report.problems).toEqual([])
  expect(report.files).toMatchObject([{ file: 'zaehlerstaende.csv', added: 0, changed: 3 }])
  expect(await readingsOf(database)).toEqual(before)
})

test('another portal takes every reading of an export with value, day, reason and origin', async () => {
  await using here = await testDatabase()
  await using there = await testDatabase()
  await using folder = await scratchFolder()
  await fillSmallTown(here.db)
  await exportInto(here, folder.path)
  for (const number of ['10001', '10002']) await addSupply(there.db, number)
  const report = await importInto(there, `${folder.path}/1`)
  expect(report.problems).toEqual([])
  expect(await readingsOf(there)).toEqual(
    (await readingsOf(here)).filter(
      (row) => row.origin === 'customer' && row.status === 'accepted',
    ),
  )
})

function importInto({ pool }: TestDatabase, folder: string): Promise<ImportReport> {
  return importFolder({ pool, store: folderStore(folder), folder, today: '2026-11-23' })
}

function readingsOf({ db }: TestDatabase) {
  return db
    .selectFrom('reading')
    .innerJoin('register', 'register.id', 'reading.register_id')
    .innerJoin('meter', 'meter.id', 'register.meter_id')
    .select(['meter_number', 'read_on', 'value', 'reason', 'origin', 'status'])
    .orderBy('meter_number')
    .orderBy('read_on')
    .execute()
}
