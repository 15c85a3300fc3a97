import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { DatabaseError } from './database-error.ts'
import { accountForPostgres } from './embedded-account.ts'
import { type Binaries, findBinaries } from './embedded-binaries.ts'
import { type Credentials, openFolder } from './embedded-folder.ts'
import {
  clearPidFile,
  freePort,
  readPidFile,
  type Server,
  type ServerOptions,
  spawnServer,
} from './embedded-server.ts'

export interface EmbeddedPostgres {
  url: string
  /** A server was running already: left by a killed process, or used by another one now. */
  wasAdopted: boolean
  /** Stops the server unless another process uses it too. */
  stop(): Promise<void>
}

export interface EmbeddedOptions {
  dataDir: string
  /** false: faster, and nothing survives a power cut. */
  isDurable?: boolean
  /** Where to listen; a free port when not given. */
  port?: number
  /** PostgreSQL itself; what npm ships when not given. */
  binaries?: Binaries
  log?: (line: string) => void
}

/**
 * Starts the PostgreSQL that npm ships, or joins the one that runs on these data already. Every
 * process that uses it holds one connection with a shared lock; the last one to stop stops the
 * server. A server that dies is started again on the same port.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const account = accountForPostgres()
  const binaries = options.binaries ?? findBinaries(account)
  const isDurable = options.isDurable ?? true
  const { folder, credentials } = openFolder(options.dataDir, binaries, account, isDurable)
  const server = { folder, isDurable, binaries, account, log: options.log ?? (() => undefined) }
  let held = await holdServer(server, credentials, options.port)
  const { port, wasAdopted } = held
  let isStopping = false

  function watch(): void {
    held.client.once('end', () => {
      if (!isStopping) void revive()
    })
  }

  async function revive(): Promise<void> {
    while (!isStopping) {
      try {
        held = await holdServer(server, credentials, port)
        if (isStopping) await letGo(held.client, folder)
        return watch()
      } catch (error) {
        server.log(String(error))
        await pause(500)
      }
    }
  }

  watch()
  return {
    url: urlOf(credentials, port, databaseName),
    wasAdopted,
    stop: async () => {
      isStopping = true
      await letGo(held.client, folder)
    },
  }
}

const databaseName = 'ablesbar'
const usersLock = 1

interface Held {
  client: pg.Client
  port: number
  wasAdopted: boolean
}

async function holdServer(
  options: Omit<ServerOptions, 'port'>,
  credentials: Credentials,
  wantedPort: number | undefined,
): Promise<Held> {
  const deadline = Date.now() + 60_000
  let server: Server | undefined
  let starts = 0
  while (Date.now() < deadline) {
    const running = readPidFile(options.folder)
    const port = running?.port
    const client = port && (await enter(urlOf(credentials, port, 'postgres')))
    if (port && client) return { client, port, wasAdopted: server === undefined }
    if (server && !server.hasEnded()) {
      await pause(20)
      continue
    }
    if (running && clearPidFile(options.folder, running.pid)) {
      await pause(100)
      continue
    }
    if (starts === 3) break
    starts += 1
    server = spawnServer({ ...options, port: wantedPort ?? (await freePort()) })
  }
  throw new DatabaseError(
    `PostgreSQL in ${options.folder} ließ sich nicht starten.\n${server?.tail() ?? ''}`.trim(),
  )
}

/** One connection that counts as a user of the server; undefined when it does not answer. */
async function enter(url: string): Promise<pg.Client | undefined> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'ablesbar-hold',
    connectionTimeoutMillis: 2_000,
    keepAlive: true,
  })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query('select pg_advisory_lock_shared($1)', [usersLock])
    await createDatabaseOnce(client)
    return client
  } catch {
    await client.end().catch(() => undefined)
    return undefined
  }
}

async function createDatabaseOnce(client: pg.Client): Promise<void> {
  const { rowCount } = await client.query('select from pg_database where datname = $1', [
    databaseName,
  ])
  if (rowCount) return
  try {
    await client.query(`create database ${databaseName}`)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    // another process makes it this moment
    if (code !== '42P04' && code !== '23505') throw error
  }
}

async function letGo(client: pg.Client, folder: string): Promise<void> {
  try {
    await client.query('select pg_advisory_unlock_shared($1)', [usersLock])
    const { rows } = await client.query('select pg_try_advisory_lock($1) as is_last', [usersLock])
    if (rows[0]?.is_last) await stopServer(folder)
  } catch {
    // the server is gone already
  } finally {
    await client.end().catch(() => undefined)
  }
}

async function stopServer(folder: string): Promise<void> {
  const running = readPidFile(folder)
  if (!running) return
  // on SIGINT PostgreSQL ends every connection and closes its files in order
  process.kill(running.pid, 'SIGINT')
  const deadline = Date.now() + 20_000
  while (readPidFile(folder) && Date.now() < deadline) await pause(20)
}

function urlOf({ user, password }: Credentials, port: number, database: string): string {
  return `postgres://${user}:${password}@127.0.0.1:${port}/${database}`
}
