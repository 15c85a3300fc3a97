import { once } from 'node:events'
import fs from 'node:fs'
import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { anna } from '#src/demonstration/cast/anna.ts'
import { wantedOrFreePort } from '#src/demonstration/running/free-port.ts'
import { findPlace } from '#src/demonstration/running/place.ts'
import { whoseData } from '#src/demonstration/running/whose-data.ts'
import { readSettings } from '#src/settings.ts'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { emptyTestDatabase, testDatabase } from '#tests/support/test-database.ts'

test('without DATA_DIR a scratch folder is made, and gone afterwards', async () => {
  const place = await findPlace(readSettings({}), false)
  fs.writeFileSync(`${place.dataDir}/something`, 'written')
  expect(place.isKept).toBe(false)
  await place.leave()
  expect(fs.existsSync(place.dataDir)).toBe(false)
})

test('--keep leaves the scratch folder where it is', async () => {
  const place = await findPlace(readSettings({}), true)
  await place.leave()
  expect(fs.existsSync(place.dataDir)).toBe(true)
  fs.rmdirSync(place.dataDir)
})

test('a DATA_DIR that was given is used and stays', async () => {
  using folder = temporaryFolder()
  const place = await findPlace(readSettings({ DATA_DIR: folder.path }), false)
  expect(place).toMatchObject({ dataDir: folder.path, isKept: true })
  await place.leave()
  expect(fs.existsSync(folder.path)).toBe(true)
})

test('data elsewhere, behind a link, go with the scratch folder', async () => {
  using folder = temporaryFolder()
  const place = await findPlace(readSettings({}), false)
  fs.mkdirSync(`${folder.path}/elsewhere`)
  fs.symlinkSync(`${folder.path}/elsewhere`, `${place.dataDir}/postgres`)
  await place.leave()
  expect(fs.existsSync(`${folder.path}/elsewhere`)).toBe(false)
  expect(fs.existsSync(place.dataDir)).toBe(false)
})

test('a port that is taken is given up for a free one', async () => {
  const neighbour = createServer().listen(0, '127.0.0.1')
  await once(neighbour, 'listening')
  const address = neighbour.address()
  const port = typeof address === 'object' && address ? address.port : 0
  expect(await wantedOrFreePort({ host: '127.0.0.1', port })).toBe(0)
  neighbour.close()
  await once(neighbour, 'close')
  expect(await wantedOrFreePort({ host: '127.0.0.1', port })).toBe(port)
})

test('a database without tables is free for the demonstration', async () => {
  await using database = await emptyTestDatabase()
  expect(await whoseData(database.db)).toBe('nobodys')
})

test('the demonstration knows an empty database, its own, and that of somebody else', async () => {
  await using database = await testDatabase()
  const { db } = database
  const add = (customer_number: string, email: string) =>
    db.insertInto('customer').values({ customer_number, email, last_name: 'Weiß' }).execute()

  expect(await whoseData(db)).toBe('nobodys')
  await add('1', 'someone@example.de')
  expect(await whoseData(db)).toBe('somebodys')
  await add(anna.customerNumber, anna.email)
  expect(await whoseData(db)).toBe('unfinished')
  await db.updateTable('utility').set({ name: 'Stadtwerke Musterstadt' }).execute()
  expect(await whoseData(db)).toBe('demonstration')
})
