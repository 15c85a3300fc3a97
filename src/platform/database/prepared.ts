import {
  CompiledQuery,
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type RawBuilder,
  sql,
} from 'kysely'
import type { Db, Trx } from './connect.ts'
import { nameStatement } from './named-statements.ts'
import type { Database } from './schema.ts'

/** Stands for a value that comes with each run: `where('id', '=', p('customerId'))`. */
export type Parameter<Values> = <Name extends keyof Values & string>(
  name: Name,
) => RawBuilder<Values[Name]>

/** What a builder may return: a Kysely query or a `sql` template with these rows. */
type Query<Row> = BuiltQuery<Row> | RawBuilder<Row>

interface BuiltQuery<Row> {
  compile(): CompiledQuery
  execute(): Promise<Row[]>
}

/**
 * A query of the hot path: built once, compiled at its first run, then sent as a named statement
 * that PostgreSQL has already parsed and planned. Building and parsing cost more than running it.
 *
 *     const findCustomer = prepared<{ id: string }, { last_name: string | null }>((p, db) =>
 *       db.selectFrom('customer').select('last_name').where('id', '=', p('id')))
 *     const rows = await findCustomer(db, { id })
 */
export function prepared<Values extends object, Row>(
  build: (p: Parameter<Values>, db: Db) => Query<Row>,
): (db: Db | Trx, values: Values) => Promise<Row[]> {
  let statement: Statement<Values> | undefined
  return async (db, values) => {
    statement ??= compile(build)
    const parameters = statement.parameters.map((fill) => fill(values))
    const { rows } = await db.executeQuery<Row>({ ...statement.query, parameters })
    return rows
  }
}

interface Statement<Values> {
  query: CompiledQuery
  parameters: ((values: Values) => unknown)[]
}

class Placeholder<Values> {
  readonly name: keyof Values

  constructor(name: keyof Values) {
    this.name = name
  }
}

function compile<Values extends object, Row>(
  build: (p: Parameter<Values>, db: Db) => Query<Row>,
): Statement<Values> {
  const query = build((name) => sql.val(new Placeholder<Values>(name)).$castTo(), offline)
  const compiled = 'isRawBuilder' in query ? query.compile(offline) : query.compile()
  nameStatement(compiled.sql)
  return {
    query: CompiledQuery.raw(compiled.sql),
    parameters: compiled.parameters.map((parameter) =>
      parameter instanceof Placeholder
        ? (values) => values[parameter.name as keyof Values]
        : () => parameter,
    ),
  }
}

/** Builds queries and runs none. */
const offline = new Kysely<Database>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
})
