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
  #isStale = false

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
    if (name === undefined) return this.#client.query(query, values) as Promise<never>
    return this.#client.query({ name, text: query, values }).catch((error: unknown) => {
      this.#isStale ||= isPlanOutdated(error)
      throw error
    }) as Promise<never>
  }

  release(): void {
    this.#client.release(this.#isStale)
  }
}

/** A migration changed the columns below a statement that this connection had prepared. */
function isPlanOutdated(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '0A000'
}
