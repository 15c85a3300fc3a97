import path from 'node:path'
import { sql } from 'kysely'
import { type Connection, type ConnectOptions, connect } from './connect.ts'
import { DatabaseError } from './database-error.ts'
import { startEmbedded } from './embedded.ts'
import { isDatabaseUnavailable } from './unavailable.ts'

export interface OpenDatabase extends Connection {
  url: string
  /** Closes the connections; the embedded PostgreSQL ends too when nobody else uses it. */
  stop(): Promise<void>
}

interface WhereItLies {
  databaseUrl: string | undefined
  dataDir: string
}

interface OpenOptions extends ConnectOptions {
  log?: (line: string) => void
  /** false: the embedded one is faster, and nothing survives a power cut. */
  isDurable?: boolean
}

/**
 * The database of this portal: the one of DATABASE_URL, else the PostgreSQL that npm ships.
 * @throws DatabaseError when it does not answer or is older than PostgreSQL 15
 */
export async function openDatabase(
  settings: WhereItLies,
  options: OpenOptions = {},
): Promise<OpenDatabase> {
  const { url, end } = settings.databaseUrl
    ? { url: settings.databaseUrl, end: () => Promise.resolve() }
    : await embedded(settings, options)
  const connection = connect(url, options)
  async function stop(): Promise<void> {
    await connection.close()
    await end()
  }
  try {
    await requireVersion(connection, url)
  } catch (error) {
    await stop()
    throw error
  }
  return { ...connection, url, stop }
}

async function embedded(
  settings: WhereItLies,
  { log, isDurable }: OpenOptions,
): Promise<{ url: string; end: () => Promise<void> }> {
  const dataDir = path.join(settings.dataDir, 'postgres')
  const server = await startEmbedded({
    dataDir,
    ...(log ? { log } : {}),
    ...(isDurable === undefined ? {} : { isDurable }),
  })
  return { url: server.url, end: server.stop }
}

const oldestVersion = 15

async function requireVersion(connection: Connection, url: string): Promise<void> {
  try {
    const { rows } = await sql<{ version: number }>`
      select current_setting('server_version_num')::int / 10000 as version`.execute(connection.db)
    const version = rows[0]?.version ?? 0
    if (version >= oldestVersion) return
    throw new DatabaseError(
      `DATABASE_URL führt zu PostgreSQL ${version}, nötig ist ${oldestVersion} oder neuer.`,
    )
  } catch (error) {
    throw explain(error, url)
  }
}

// the address without the password
function explain(error: unknown, url: string): unknown {
  if (error instanceof DatabaseError || !(error instanceof Error)) return error
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  const { host, pathname } = new URL(url)
  const where = `${host}${pathname}`
  if (isDatabaseUnavailable(error)) {
    return new DatabaseError(`Die Datenbank ${where} antwortet nicht (${code || error.message}).`)
  }
  if (code.startsWith('28')) {
    return new DatabaseError(`Die Datenbank ${where} lässt uns nicht hinein: ${error.message}`)
  }
  if (code === '3D000') return new DatabaseError(`Die Datenbank ${where} gibt es nicht.`)
  return error
}
