import { createHash } from 'node:crypto'
import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely'
import type pg from 'pg'

// constant texts of the program, not the state of a connection: two portals may share them
const nameByText = new Map<string, string>()

/** From now on this text is sent as a named statement: PostgreSQL parses it once per connection. */
export function nameStatement(text: string): void {
  if (nameByText.has(text)) return
  nameByText.set(text, `p_${createHash('sha256').update(text).digest('hex').slice(0, 24)}`)
}

/** The pool as Kysely wants it, with the names of `nameStatement` put on the way. */
export function poolWithNames(pool: pg.Pool): PostgresPool {
  const clients = new WeakMap<pg.PoolClient, NamingClient>()
  return {
    connect: async () => {
      const client = await pool.connect()
      const known = clients.get(client)
      if (known) return known
      const naming = new NamingClient(client)
      clients.set(client, naming)
      return naming
    },
    end: () => pool.end(),
  }
}

class NamingClient implements PostgresPoolClient {
  readonly #client: pg.PoolClient
  #isSpoilt = false

  constructor(client: pg.PoolClient) {
    this.#client = client
  }

  query<R>(sql: string, parameters: ReadonlyArray<unknown>): Promise<PostgresQueryResult<R>>
  query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>
  query<R>(
    query: string | PostgresCursor<R>,
    parameters: ReadonlyArray<unknown> = [],
  ): Promise<PostgresQueryResult<R>> | PostgresCursor<R> {
    // a cursor is pg's own, which Kysely types loosely on both sides
    if (typeof query !== 'string') return this.#client.query(query as never)
    const values = parameters as unknown[]
    const name = nameByText.get(query)
    const result = this.#client.query(
      name === undefined ? { text: query, values } : { name, text: query, values },
    )
    return result.catch((error: unknown) => {
      this.#isSpoilt ||= spoilsConnection(error)
      throw error
    }) as Promise<never>
  }

  release(): void {
    this.#client.release(this.#isSpoilt)
  }
}

/**
 * After these a connection is not used again: a migration changed the columns below a statement
 * that it had prepared, or PostgreSQL stopped answering in the middle.
 */
function spoilsConnection(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return ('code' in error && error.code === '0A000') || error.message === 'Query read timeout'
}
