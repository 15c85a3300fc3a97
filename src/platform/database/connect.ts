import { Kysely, PostgresDialect, type Transaction } from 'kysely'
import pg from 'pg'
import Cursor from 'pg-cursor'
import { columnTypes } from './column-types.ts'
import { poolWithNames } from './named-statements.ts'
import type { Database } from './schema.ts'

export type Db = Kysely<Database>
export type Trx = Transaction<Database>

export interface Connection {
  db: Db
  pool: pg.Pool
  close(): Promise<void>
}

export interface ConnectOptions {
  /** Connections at most. */
  max?: number
  /** Milliseconds after which PostgreSQL gives up a statement; 0 for commands that take their time. */
  statementTimeout?: number
}

/** Opens nothing yet: the first query connects, and fails within three seconds when nobody answers. */
export function connect(url: string, options: ConnectOptions = {}): Connection {
  const { max = 10, statementTimeout = 15_000 } = options
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'ablesbar',
    max,
    types: columnTypes,
    connectionTimeoutMillis: 3_000,
    idleTimeoutMillis: 60_000,
    keepAlive: true,
    statement_timeout: statementTimeout,
    idle_in_transaction_session_timeout: statementTimeout,
    // a host that vanished cannot say so: then this end gives up
    query_timeout: statementTimeout && statementTimeout + 5_000,
    // days are those of the trade, also in SQL
    options: '-c TimeZone=Europe/Berlin',
  })
  surviveLostConnections(pool)
  const db = new Kysely<Database>({
    dialect: new PostgresDialect({ pool: poolWithNames(pool), cursor: Cursor }),
  })
  return { db, pool, close: () => db.destroy() }
}

// An 'error' event that nobody listens to ends the process. The pool listens to idle clients only;
// a client that is lent out when PostgreSQL restarts needs its own listener. The query that was
// under way fails by itself, so there is nothing left to do here.
function surviveLostConnections(pool: pg.Pool): void {
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
}
