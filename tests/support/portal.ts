import { pino } from 'pino'
import { createApp } from '#src/app.tsx'
import { assemblePortal, type Furniture, loadFurniture } from '#src/assemble.ts'
import type { Portal } from '#src/portal.ts'
import { readSettings } from '#src/settings.ts'
import { temporaryFolder } from './temporary-folder.ts'
import { testDatabase } from './test-database.ts'

const furniture = new Map<string, Promise<Furniture>>()

export interface TestPortalOptions {
  /** The day on which all happens; the clock stands until `turnClock` is called. */
  now?: Date
  environment?: Record<string, string>
  isDemonstration?: boolean
}

/** A portal of its own on a database of its own, without a socket: requests go straight to the app. */
export async function testPortal(options: TestPortalOptions = {}) {
  const { isDemonstration = false, environment = {} } = options
  const database = await testDatabase()
  let now = options.now ?? new Date('2026-11-23T11:00:00Z')
  const folder = temporaryFolder()
  const settings = readSettings({
    BASE_URL: 'http://localhost:3000',
    DATA_DIR: folder.path,
    ...environment,
  })
  const portal: Portal = assemblePortal({
    settings,
    db: database.db,
    clock: () => now,
    log: pino({ level: 'silent' }),
    furniture: await furnitureFor(settings.basePath),
    secret: 'a secret that only the tests know',
    poke: () => {},
    isDemonstration,
  })
  const app = createApp(portal)
  return {
    portal,
    app,
    db: database.db,
    url: database.url,
    turnClock: (moment: Date) => {
      now = moment
    },
    /** Sends a form as a browser on one of our own pages would. */
    post: (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
      app.request(path, {
        method: 'POST',
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          'sec-fetch-site': 'same-origin',
          ...headers,
        },
        body: new URLSearchParams(fields).toString(),
      }),
    [Symbol.asyncDispose]: async () => {
      await database[Symbol.asyncDispose]()
      folder[Symbol.dispose]()
    },
  }
}

export type TestPortal = Awaited<ReturnType<typeof testPortal>>

// compiled once for all files of a run
function furnitureFor(basePath: string): Promise<Furniture> {
  const known = furniture.get(basePath)
  if (known) return known
  const made = loadFurniture(basePath)
  furniture.set(basePath, made)
  return made
}
