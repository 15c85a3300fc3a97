import { sql } from 'kysely'
import { parse } from 'node-html-parser'
import { pino } from 'pino'
import { describe, expect, test } from 'vitest'
import { createApp } from '#src/app.tsx'
import { connect } from '#src/platform/database/connect.ts'
import { createSessions } from '#src/sign-in/session.ts'
import { textOf } from '#tests/readings/reading-scene.ts'
import { testPortal } from '#tests/support/portal.ts'

describe('an unexpected failure', () => {
  test('is told in words, with a number that leads to its reason in the log', async () => {
    await using portal = await testPortal()
    const log = writtenLog()
    const app = createApp({ ...portal.portal, log: log.logger })
    await sql`alter table reading_period rename to reading_period_elsewhere`.execute(portal.db)

    const answer = await app.request('/?suche=GEHEIM')
    const page = parse(await answer.text())
    expect(answer.status).toBe(500)
    expect(textOf(page.querySelector('h1'))).toBe('Das ist bei uns schiefgegangen')
    expect(page.textContent).not.toMatch(/reading_period|relation|node_modules|\.ts|\s+at /)

    const failure = log.lines().find(({ event }) => event === 'unexpected failure')
    expect(failure).toMatchObject({ level: 50, error: { code: '42P01' } })
    expect(page.textContent).toContain(failure?.requestId)
    expect(JSON.stringify(log.lines())).not.toMatch(/GEHEIM|relation/)
    expect(log.lines().at(-1)).toMatchObject({ event: 'request', status: 500, route: '/' })
  })
})

describe('a database that cannot be reached', () => {
  test('is a pause: the first way on is the same address again', async () => {
    await using portal = await testPortal()
    await using connection = unreachable()
    const app = createApp({
      ...portal.portal,
      db: connection.db,
      sessions: createSessions(connection.db, () => new Date()),
    })
    expect(await waysOn(app, '/registrieren')).toEqual(['/registrieren', '/'])
    expect(await waysOn(app, '/')).toEqual(['/', '/'])
    expect(await waysOn(app, '//evil.example/')).toEqual(['/', '/'])
  })
})

test('a table that something long holds is a pause too', async () => {
  await using portal = await testPortal()
  const connection = connect(portal.url, { statementTimeout: 100 })
  await using _ = { [Symbol.asyncDispose]: connection.close }
  const app = createApp({ ...portal.portal, db: connection.db })
  await portal.db.transaction().execute(async (trx) => {
    await sql`lock table reading_period in access exclusive mode`.execute(trx)
    expect((await app.request('/')).status).toBe(503)
  })
  expect((await app.request('/')).status).toBe(200)
})

async function waysOn(app: ReturnType<typeof createApp>, path: string) {
  const answer = await app.request(path)
  expect(answer.status).toBe(503)
  expect(answer.headers.get('retry-after')).toBe('5')
  const page = parse(await answer.text())
  expect(textOf(page.querySelector('h1'))).toBe('Wir sind gleich wieder da')
  return page.querySelectorAll('main a').map((way) => way.getAttribute('href'))
}

function unreachable() {
  const connection = connect('postgres://nobody@127.0.0.1:1/none')
  return { ...connection, [Symbol.asyncDispose]: connection.close }
}

function writtenLog() {
  const written: string[] = []
  const write = (line: string): void => void written.push(line)
  return {
    logger: pino({ base: null, messageKey: 'event' }, { write }),
    lines: () => written.map((line) => JSON.parse(line)),
  }
}
