import http from 'node:http'
import path from 'node:path'
import { expect, test } from 'vitest'
import { largestDocument } from '#src/documents/intake.ts'
import { folderStore } from '#src/platform/storage/folder-store.ts'
import { pdf, seedDocument } from '#tests/documents/document-scene.ts'
import { seedManyCustomers } from '#tests/support/many-customers.ts'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { testDatabase } from '#tests/support/test-database.ts'
import { memoryOf } from './memory.ts'
import { startServer } from './server-process.ts'

const megabyte = 1024 * 1024

test('a document of 50 MB goes through the memory in drops, alone and in the archive', async () => {
  await using database = await testDatabase()
  using folder = temporaryFolder()
  const [customer] = await seedManyCustomers(database.db, { customers: 1, signedIn: 1 })
  const customerId = await onlyCustomer(database.db)
  const documentStore = folderStore(path.join(folder.path, 'documents'))
  const store = { db: database.db, documentStore }
  const small = await seedDocument(store, customerId, {}, pdf('small', megabyte / 4))
  const large = await seedDocument(store, customerId, {}, pdf('large', largestDocument))
  const settings = { DATABASE_URL: database.url, LOG_LEVEL: 'silent', DATA_DIR: folder.path }
  await using server = await startServer(settings)
  const cookie = `sitzung=${customer?.token}`
  const download = (id: string) => countBytes(server.port, `/dokumente/${id}/datei`, cookie)
  const fetchArchive = () => countBytes(server.port, '/meine-daten/archiv', cookie)

  // what a process needs for as many bytes it has then, and its collector knows the pace
  for (let times = 0; times < 100; times += 1) await download(small)
  await fetchArchive()
  const before = memoryOf(server.pid)
  let most = before
  const watch = setInterval(() => {
    most = Math.max(most, memoryOf(server.pid))
  }, 2)
  for (let times = 0; times < 3; times += 1) expect(await download(large)).toBe(largestDocument)
  for (let times = 0; times < 2; times += 1) {
    expect(await fetchArchive()).toBeGreaterThan(largestDocument)
  }
  clearInterval(watch)
  // mostly below 1, and 4 when the collector comes late
  expect((most - before) / megabyte).toBeLessThan(10)
}, 120_000)

async function onlyCustomer(db: Parameters<typeof seedManyCustomers>[0]): Promise<string> {
  const { id } = await db.selectFrom('customer').select('id').executeTakeFirstOrThrow()
  return id
}

/** Reads an answer to its end and keeps nothing of it. */
function countBytes(port: number, address: string, cookie: string): Promise<number> {
  return new Promise((resolve, reject) => {
    http.get({ port, path: address, headers: { cookie } }, (answer) => {
      let byteSize = 0
      answer.on('data', (chunk: Buffer) => {
        byteSize += chunk.length
      })
      answer.once('end', () => resolve(byteSize))
      answer.once('error', reject)
    })
  })
}
