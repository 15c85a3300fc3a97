import path from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect, type Db } from '#src/platform/database/connect.ts'
import { type EmbeddedPostgres, startEmbedded } from '#src/platform/database/embedded.ts'
import { prepared } from '#src/platform/database/prepared.ts'
import { isDatabaseUnavailable } from '#src/platform/database/unavailable.ts'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { serverPid } from './other-process.ts'

const folder = temporaryFolder()
const dataDir = path.join(folder.path, 'data')
let server: EmbeddedPostgres

beforeAll(async () => {
  server = await startEmbedded({ dataDir })
})
afterAll(async () => {
  await server.stop()
  folder[Symbol.dispose]()
})

const findSum = prepared<{ number: number }, { sum: number }>(
  (p) => sql<{ sum: number }>`select ${p('number')}::int + 1 as sum from pg_sleep(0.002)`,
)

// SIGQUIT drops every connection without a word, SIGINT says goodbye first; SIGKILL to the whole
// group is what the kernel does when memory is short
test.each(['SIGQUIT', 'SIGINT', 'SIGKILL'] as const)(
  'a database that ends by %s under load is back by itself, and so are all queries',
  async (signal) => {
    await using connection = disposable(connect(server.url, { max: 8 }))
    const load = startLoad(connection.db)
    await load.answered(50)

    process.kill(signal === 'SIGKILL' ? -serverPid(dataDir) : serverPid(dataDir), signal)
    await load.failed(1)
    await load.answered(load.count() + 50)

    const failures = await load.stop()
    expect(failures.filter((failure) => !isDatabaseUnavailable(failure))).toEqual([])
    expect(await findSum(connection.db, { number: 41 })).toEqual([{ sum: 42 }])
  },
)

test('a transaction that loses its connection fails as a whole, and the next one works', async () => {
  await using connection = disposable(connect(server.url))
  await sql`create table note (number int)`.execute(connection.db)
  const broken = connection.db.transaction().execute(async (trx) => {
    await sql`insert into note values (1)`.execute(trx)
    process.kill(serverPid(dataDir), 'SIGQUIT')
    await sql`select pg_sleep(10)`.execute(trx)
  })
  await expect(broken).rejects.toSatisfy(isDatabaseUnavailable)
  await untilItAnswers(connection.db)
  const { rows } = await sql`select number from note`.execute(connection.db)
  expect(rows).toEqual([])
})

function startLoad(db: Db) {
  let answers = 0
  let isStopped = false
  const failures: unknown[] = []
  async function askAgainAndAgain(): Promise<void> {
    while (!isStopped) {
      try {
        const rows = await findSum(db, { number: answers })
        if (rows.length === 1) answers += 1
      } catch (error) {
        failures.push(error)
        await pause()
      }
    }
  }
  const runs = Array.from({ length: 8 }, askAgainAndAgain)
  return {
    count: () => answers,
    answered: async (count: number) => {
      while (answers < count) await pause()
    },
    failed: async (count: number) => {
      while (failures.length < count) await pause()
    },
    stop: async () => {
      isStopped = true
      await Promise.all(runs)
      return failures
    },
  }
}

async function untilItAnswers(db: Db): Promise<void> {
  for (;;) {
    try {
      await sql`select 1`.execute(db)
      return
    } catch (error) {
      if (!isDatabaseUnavailable(error)) throw error
      await pause()
    }
  }
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 10))
}

function disposable<Value extends { close(): Promise<void> }>(
  value: Value,
): Value & AsyncDisposable {
  return { ...value, [Symbol.asyncDispose]: () => value.close() }
}
