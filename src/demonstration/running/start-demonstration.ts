import { problemLine } from '#src/exchange/import/report.ts'
import { pathsUnder } from '#src/paths.ts'
import { dayInBerlin } from '#src/platform/calendar.ts'
import { applyMigrations } from '#src/platform/database/migrations.ts'
import { type OpenDatabase, openDatabase } from '#src/platform/database/open.ts'
import { openDocumentStore } from '#src/platform/storage/open-store.ts'
import { atPort, type Settings } from '#src/settings.ts'
import { createPasswords } from '#src/sign-in/passwords.ts'
import { loadDemonstration } from '../load.ts'
import type { Display } from '../rows.ts'
import { demonstrationSeed } from '../write-folder.ts'
import { announcement } from './announcement.ts'
import { wantedOrFreePort } from './free-port.ts'
import type { Place } from './place.ts'
import { whoseData } from './whose-data.ts'

export interface DemonstrationSurroundings {
  openDoors: (settings: Settings, database: OpenDatabase) => Promise<Doors>
  settings: Settings
  place: Place
  clock: () => Date
  say: (line: string) => void
  /** Takes what must be undone at the end; the last is undone first. */
  atTheEnd: (undo: () => Promise<void>) => void
  /** Throws when the person at the keyboard has had enough. */
  goOn: () => void
}

interface Doors {
  url: string
  stop(): Promise<void>
}

/** The folder holds what a demonstration must not touch; the message is a German sentence. */
export class DemonstrationRefused extends Error {
  override name = 'DemonstrationRefused'
}

/** Everything from an empty folder to open doors; returns what to print then. */
export async function startDemonstration(surroundings: DemonstrationSurroundings): Promise<string> {
  const { place, say, atTheEnd, goOn, openDoors } = surroundings
  const settings = demonstrationSettings(surroundings.settings, place)
  const port = await wantedOrFreePort(settings)
  if (port !== settings.port) say(`Port ${settings.port} ist belegt, ein freier wird genommen.`)

  say('PostgreSQL wird gestartet')
  const database = await openDatabase(settings, {
    statementTimeout: 0,
    isDurable: place.isKept,
  })
  atTheEnd(() => database.stop())
  goOn()
  const displays = await fill(database, settings, surroundings)
  goOn()
  say('Die Seiten werden geöffnet')
  const portal = await openDoors(atPort(settings, port), database)
  atTheEnd(() => portal.stop())
  goOn()
  return announcement(database.db, {
    url: portal.url,
    mailboxUrl: new URL(pathsUnder(settings.basePath).mailbox(), portal.url).href,
    seed: demonstrationSeed,
    displays,
    keptIn: place.isKept ? place.dataDir : undefined,
  })
}

/** Never the database, documents or mail server of the real portal, whatever `.env` says. */
function demonstrationSettings(given: Settings, { dataDir }: Place): Settings {
  return {
    ...given,
    dataDir,
    databaseUrl: undefined,
    documentsUrl: undefined,
    smtpUrl: undefined,
    secret: undefined,
    isWorker: true,
    // who watches a demonstration wants to read sentences, not events
    logLevel: given.logLevel === 'info' ? 'warn' : given.logLevel,
  }
}

/** Loads what is missing; returns what the meters show today, where it was loaded today. */
async function fill(
  database: OpenDatabase,
  settings: Settings,
  { place, clock, say, goOn }: DemonstrationSurroundings,
): Promise<Display[]> {
  const whose = await whoseData(database.db)
  if (whose === 'somebodys') {
    throw new DemonstrationRefused(
      `In ${place.dataDir} liegen schon die Daten eines anderen Versorgers. Die Vorführung rührt ` +
        'sie nicht an: Setzen Sie DATA_DIR auf einen anderen Ordner oder lassen Sie es weg.',
    )
  }
  say('Tabellen werden angelegt')
  await applyMigrations(database.url)
  if (whose === 'demonstration') {
    say('Die Daten vom letzten Mal sind noch da und werden benutzt')
    return []
  }
  const now = clock()
  const { report, displays } = await loadDemonstration({
    db: database.db,
    pool: database.pool,
    store: openDocumentStore(settings),
    passwords: createPasswords(),
    seed: demonstrationSeed,
    today: dayInBerlin(now),
    now,
    onProgress(step) {
      goOn()
      say(step)
    },
  })
  for (const problem of report.problems) say(problemLine(problem))
  return displays
}
