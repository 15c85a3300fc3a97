import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { Hono } from 'hono'
import type pg from 'pg'
import { createApp } from '#src/app.tsx'
import { type SeededCustomer, seedManyCustomers } from '#tests/support/many-customers.ts'
import { putUnderLoad } from './load.ts'

import { benchPortal } from './portal.ts'
import type { BenchmarkTable } from './table.ts'

const customers = 20_000
const typing = 200

/**
 * The live check of one field against a bare Hono route in the same process, which runs the same
 * two statements under their names and answers a constant.
 */
export async function benchmarkLiveCheck(): Promise<BenchmarkTable> {
  await using bench = await benchPortal()
  const seeded = await seedManyCustomers(bench.portal.db, { customers, signedIn: typing })
  const app = createApp(bench.portal)
  const statements = await recordStatements(bench.pool, () => askOnce(app, seeded[0]))
  const server = createAdaptorServer({ fetch: withBareRoute(app, bench.pool, statements).fetch })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  try {
    const check = seeded.map(liveCheckOf)
    const bare = check.map((request) => ({ ...request, path: '/bare' }))
    const flatOut = { port, clients: 20, thinkMs: 0, seconds: 5 }
    await putUnderLoad({ ...flatOut, requests: check, seconds: 3 })
    await putUnderLoad({ ...flatOut, requests: bare, seconds: 2 })
    const ours = await putUnderLoad({ ...flatOut, requests: check })
    const constant = await putUnderLoad({ ...flatOut, requests: bare })
    const season = await putUnderLoad({
      port,
      requests: check,
      clients: typing,
      thinkMs: 1000,
      seconds: 8,
    })
    return {
      title: `Live check, ${customers} customers in the database (${statements.length} statements a check)`,
      rows: [
        { load: 'live check, 20 at once without pause', ...ours },
        { load: 'bare route, same statements, constant answer', ...constant },
        { load: 'ratio', perSecond: (ours.perSecond / constant.perSecond).toFixed(2) },
        { load: `${typing} customers typing, one check a second each`, ...season },
      ],
    }
  } finally {
    server.close()
  }
}

function liveCheckOf({ token, registerId, value }: SeededCustomer) {
  const body = new URLSearchParams({
    formular: '5b6c0d1e-6f0e-4b0c-9a57-0f6a3c2b1d4e',
    [`stand-${registerId}`]: value,
    datum: new Intl.DateTimeFormat('de-DE', { dateStyle: 'short' }).format(new Date()),
    feld: registerId,
  }).toString()
  return {
    path: '/zaehlerstaende/pruefung',
    headers: {
      cookie: `sitzung=${token}`,
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': String(Buffer.byteLength(body)),
      'sec-fetch-site': 'same-origin',
      'hx-request': 'true',
    },
    body,
  }
}

async function askOnce(app: ReturnType<typeof createApp>, customer: SeededCustomer | undefined) {
  if (!customer) throw new Error('nobody is signed in')
  const { path, headers, body } = liveCheckOf(customer)
  const response = await app.request(path, { method: 'POST', headers, body })
  const text = await response.text()
  if (response.status !== 200 || !text.includes('check-line-text')) throw new Error(text)
}

type Statement = pg.QueryConfig

/** What a request sends to PostgreSQL. */
async function recordStatements(pool: pg.Pool, request: () => Promise<void>): Promise<Statement[]> {
  const seen: Statement[] = []
  const connect = pool.connect.bind(pool)
  pool.connect = (async () => {
    const client = await connect()
    const query = client.query.bind(client)
    client.query = ((config: Statement) => {
      seen.push(config)
      return query(config)
    }) as typeof client.query
    const release = client.release.bind(client)
    client.release = (error) => {
      client.query = query
      client.release = release
      release(error)
    }
    return client
  }) as typeof pool.connect
  await request()
  pool.connect = connect as typeof pool.connect
  return seen
}

function withBareRoute(app: ReturnType<typeof createApp>, pool: pg.Pool, statements: Statement[]) {
  const both = new Hono()
  both.post('/bare', async (c) => {
    await c.req.text()
    for (const statement of statements) await pool.query(statement)
    return c.text('<span>Passt.</span>')
  })
  both.route('/', app)
  return both
}
