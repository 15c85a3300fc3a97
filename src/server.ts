import { pathToFileURL } from 'node:url'
import { createApp } from './app.tsx'
import { assemblePortal, createLog, loadFurniture } from './assemble.ts'
import { startBackground } from './background.ts'
import { CommandError, runCommand } from './commands/command-line.ts'
import { ownSecret } from './own-secret.ts'
import { pendingMigrations } from './platform/database/migrations.ts'
import { type OpenDatabase, openDatabase } from './platform/database/open.ts'
import { listen } from './platform/http/listen.ts'
import type { Running } from './platform/jobs/claiming.ts'
import { atPort, type Settings, settingsOfThisProcess } from './settings.ts'

export interface RunningPortal {
  /** The public address. */
  url: string
  /** Where it listens. */
  port: number
  /** Ends what is running cleanly: requests, jobs, mails, then the database. */
  stop(): Promise<void>
}

export interface StartOptions {
  /** Mails are shown at /entwicklung/postfach. */
  isDemonstration?: boolean
  clock?: () => Date
  /** Already open; it is closed by whoever opened it. */
  database?: OpenDatabase
}

/**
 * Starts a portal: database, worker and pages.
 * @throws CommandError when migrations are pending or the port is taken
 */
export async function startPortal(
  settings: Settings,
  options: StartOptions = {},
): Promise<RunningPortal> {
  const { isDemonstration = false, clock = () => new Date() } = options
  const log = createLog(settings.logLevel)
  const [furniture, database] = await Promise.all([
    loadFurniture(settings.basePath),
    options.database ?? openDatabase(settings),
  ])
  const closeDatabase = options.database ? async () => {} : () => database.stop()
  try {
    await requireMigrated(database)
    const door = await listen(settings).catch((error: unknown) => explain(error, settings))
    const background: Running = { poke: () => {}, stop: async () => {} }
    const portal = assemblePortal({
      settings: atPort(settings, door.port),
      db: database.db,
      clock,
      log,
      furniture,
      secret: await ownSecret(settings),
      isDemonstration,
      poke: () => background.poke(),
    })
    if (settings.isWorker) Object.assign(background, startBackground(portal))
    door.open(createApp(portal).fetch)
    log.info({ host: settings.host, port: door.port }, 'listening')
    return {
      url: portal.settings.origin + portal.settings.basePath,
      port: door.port,
      async stop() {
        await door.close()
        await background.stop()
        await closeDatabase()
        log.info('stopped')
      },
    }
  } catch (error) {
    await closeDatabase()
    throw error
  }
}

function explain(error: unknown, { host, port }: Settings): never {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  const where = `${host}, Port ${port}`
  if (code === 'EADDRINUSE') {
    throw new CommandError(
      `Auf ${where} läuft schon ein anderes Programm. PORT wählt einen anderen.`,
    )
  }
  if (code === 'EACCES') {
    throw new CommandError(
      `Auf ${where} darf dieses Programm nicht lauschen. PORT wählt einen anderen.`,
    )
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    throw new CommandError(`HOST ${host} gibt es auf diesem Rechner nicht.`)
  }
  throw error
}

async function requireMigrated(database: OpenDatabase): Promise<void> {
  const pending = await pendingMigrations(database.db)
  if (pending.length === 0) return
  throw new CommandError(
    `Die Datenbank ist nicht auf dem Stand dieses Programms (offen: ${pending.join(', ')}). ` +
      'Führen Sie zuerst aus: npm run migrate',
  )
}

const help = `
npm start

Startet das Portal mit den Einstellungen der Umgebung oder der Datei .env.
README.md nennt alle Einstellungen.
`

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runCommand({ name: 'npm start', help, options: {} }, async () => {
    const portal = await startPortal(settingsOfThisProcess())
    console.log(`Ablesbar läuft: ${portal.url} (Port ${portal.port})`)
    await untilToldToStop()
    await portal.stop()
    return 0
  })
}

/** Listens on after the first signal: a terminal and npm may both pass it on. */
function untilToldToStop(): Promise<void> {
  return new Promise((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop())
  })
}
