import { openDocumentStore } from '#src/platform/storage/open-store.ts'
import { startPortal } from '#src/server.ts'
import { readSettings } from '#src/settings.ts'
import { castMoment, seedCast } from './cast.ts'
import { temporaryFolder } from './temporary-folder.ts'
import { testDatabase } from './test-database.ts'

/**
 * A portal that listens on a free port, for browsers: with the cast in it, a worker, and the
 * mailbox in place of a mail server. Its clock stands until `turnClock` is called.
 */
export async function servedPortal() {
  const database = await testDatabase()
  const cast = await seedCast(database.db)
  let now = castMoment
  const folder = temporaryFolder()
  const settings = readSettings({ PORT: '0', LOG_LEVEL: 'silent', DATA_DIR: folder.path })
  const portal = await startPortal(settings, {
    isDemonstration: true,
    clock: () => now,
    database: { ...database, stop: async () => {} },
  })
  return {
    url: portal.url,
    db: database.db,
    documentStore: openDocumentStore(settings),
    cast,
    turnClock: (moment: Date) => {
      now = moment
    },
    [Symbol.asyncDispose]: async () => {
      await portal.stop()
      await database[Symbol.asyncDispose]()
      folder[Symbol.dispose]()
    },
  }
}

export type ServedPortal = Awaited<ReturnType<typeof servedPortal>>
