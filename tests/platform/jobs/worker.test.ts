import { sql } from 'kysely'
import { pino } from 'pino'
import { describe, expect, test } from 'vitest'
import { connect } from '#src/platform/database/connect.ts'
import { enqueue } from '#src/platform/jobs/queue.ts'
import { startWorker, type WorkerDependencies } from '#src/platform/jobs/worker.ts'
import { type TestDatabase, testDatabase } from '#tests/support/test-database.ts'
import { gate, until } from '#tests/support/waiting.ts'

const log = pino({ level: 'silent' })

describe('a job', () => {
  test('of a transaction that was rolled back never runs', async () => {
    await using database = await testDatabase()
    const ran: unknown[] = []
    const rollback = database.db.transaction().execute(async (trx) => {
      await enqueue(trx, 'count', { number: 1 })
      throw new Error('changed my mind')
    })
    await expect(rollback).rejects.toThrow('changed my mind')
    await enqueue(database.db, 'count', { number: 2 })
    await using _ = worker(database, {
      handlers: { count: async (payload) => void ran.push(payload) },
    })
    await until(() => ran.length > 0)
    expect(ran).toEqual([{ number: 2 }])
  })

  test('is gone from the table once it is done, with its payload', async () => {
    await using database = await testDatabase()
    await enqueue(database.db, 'count', { name: 'Anna Weiß' })
    await using _ = worker(database, { handlers: { count: async () => {} } })
    await until(async () => (await jobs(database)).length === 0)
  })

  test('starts at once when the worker is poked after the commit', async () => {
    await using database = await testDatabase()
    let ran = 0
    await using running = worker(database, {
      handlers: { count: async () => void ran++ },
      pause: 3_600_000,
    })
    await enqueue(database.db, 'count', {})
    running.poke()
    await until(() => ran === 1)
  })

  test('is found by a worker of another process that nobody poked', async () => {
    await using database = await testDatabase()
    let ran = 0
    await using _ = worker(database, { handlers: { count: async () => void ran++ } })
    await enqueue(database.db, 'count', {})
    await until(() => ran === 1)
  })

  test('waits for its moment', async () => {
    await using database = await testDatabase()
    const ran: unknown[] = []
    await enqueue(database.db, 'count', { now: false }, { runAt: new Date('2199-01-01T00:00:00Z') })
    await enqueue(database.db, 'count', { now: true }, { runAt: new Date('2001-01-01T00:00:00Z') })
    await using _ = worker(database, {
      handlers: { count: async (payload) => void ran.push(payload) },
    })
    await until(() => ran.length > 0)
    expect(ran).toEqual([{ now: true }])
    expect(await jobs(database)).toHaveLength(1)
  })

  test('with a key that already waits is not taken a second time', async () => {
    await using database = await testDatabase()
    await enqueue(database.db, 'count', { first: true }, { dedupeKey: 'once' })
    await enqueue(database.db, 'count', { second: true }, { dedupeKey: 'once' })
    expect((await jobs(database)).map(({ payload }) => payload)).toEqual([{ first: true }])
  })
})

describe('two workers', () => {
  test('share the jobs and run none of them twice', async () => {
    await using database = await testDatabase()
    const ran: number[] = []
    const queues = ['a', 'b', 'c']
    const count = async (payload: unknown) => void ran.push((payload as { n: number }).n)
    const handlers = Object.fromEntries(queues.map((queue) => [queue, count]))
    await database.db.transaction().execute(async (trx) => {
      for (let n = 0; n < 300; n++) await enqueue(trx, queues[n % 3] ?? '', { n })
    })
    await using _one = worker(database, { handlers })
    await using _two = worker(database, { handlers })
    await until(async () => (await jobs(database)).length === 0)
    expect(ran.sort((a, b) => a - b)).toEqual(Array.from({ length: 300 }, (_, n) => n))
  })

  test('write every run of the clock down once', async () => {
    await using database = await testDatabase()
    const schedule = [{ queue: 'sweep', every: 'hour' as const, run: async () => {} }]
    await using _one = worker(database, { handlers: {}, schedule })
    await using _two = worker(database, { handlers: {}, schedule })
    await until(async () => (await jobs(database)).length > 0)
    await pollsOf(2)
    const rows = await jobs(database)
    expect(rows).toHaveLength(1)
    expect(rows[0]?.run_at.getTime()).toBeGreaterThan(rows[0]?.created_at.getTime() ?? Infinity)
  })
})

describe('the jobs of one queue', () => {
  test('never run side by side, and leave room for the other queues', async () => {
    await using database = await testDatabase()
    let atOnce = 0
    let most = 0
    let other = 0
    const door = gate()
    for (let n = 0; n < 5; n++) await enqueue(database.db, 'hash', {})
    await enqueue(database.db, 'other', {})
    await using _ = worker(database, {
      handlers: {
        hash: async () => {
          most = Math.max(most, ++atOnce)
          await door.opened
          atOnce--
        },
        other: async () => void other++,
      },
    })
    await until(() => other === 1)
    door.open()
    await until(async () => (await jobs(database)).length === 0)
    expect(most).toBe(1)
  })
})

describe('a job that fails', () => {
  test('is tried again after its back-off, until it succeeds', async () => {
    await using database = await testDatabase()
    const failures: number[] = []
    let tries = 0
    await enqueue(database.db, 'flaky', {})
    await using _ = worker(database, {
      handlers: {
        flaky: async () => {
          tries++
          if (tries < 3) throw new Error('not yet')
        },
      },
      retryAfter: (failure) => {
        failures.push(failure)
        return 1
      },
    })
    await until(async () => (await jobs(database)).length === 0)
    expect(tries).toBe(3)
    expect(failures).toEqual([1, 2])
  })

  test('waits for its back-off and lets others pass', async () => {
    await using database = await testDatabase()
    let passed = 0
    await enqueue(database.db, 'flaky', { fails: true })
    await using running = worker(database, {
      handlers: {
        flaky: async (payload) => {
          if ((payload as { fails?: boolean }).fails) throw new Error('not today')
          passed++
        },
      },
      retryAfter: () => 3_600_000,
    })
    await until(async () => (await jobs(database))[0]?.last_error === 'not today')
    await enqueue(database.db, 'flaky', {})
    running.poke()
    await until(() => passed === 1)
    expect(await jobs(database)).toMatchObject([{ attempts: 1, given_up_at: null }])
  })

  test('for the last time stays in the table with its reason, for people to look at', async () => {
    await using database = await testDatabase()
    await enqueue(database.db, 'broken', {})
    await using _ = worker(database, {
      handlers: { broken: () => Promise.reject(new Error('always')) },
      retryAfter: () => 1,
      tries: 3,
    })
    await until(async () => (await jobs(database))[0]?.given_up_at instanceof Date)
    await pollsOf(3)
    expect(await jobs(database)).toMatchObject([{ attempts: 3, last_error: 'always' }])
  })
})

describe('a worker', () => {
  test('finishes the running job before it stops, and takes no other', async () => {
    await using database = await testDatabase()
    const door = gate()
    let started = 0
    let finished = 0
    await enqueue(database.db, 'slow', {})
    await enqueue(database.db, 'slow', {})
    const running = worker(database, {
      handlers: {
        slow: async () => {
          started++
          await door.opened
          finished++
        },
      },
    })
    await until(() => started === 1)
    const stopped = running.stop()
    door.open()
    await stopped
    expect({ started, finished }).toEqual({ started: 1, finished: 1 })
    expect(await jobs(database)).toHaveLength(1)
  })

  test('takes over a job whose process was killed', async () => {
    await using database = await testDatabase()
    let ran = 0
    await enqueue(database.db, 'count', {})
    await sql`update job set attempts = 1, locked_until = now() + interval '1 hour'`.execute(
      database.db,
    )
    await using _ = worker(database, { handlers: { count: async () => void ran++ } })
    await pollsOf(2)
    expect(ran).toBe(0)
    await sql`update job set locked_until = now() - interval '1 second'`.execute(database.db)
    await until(() => ran === 1)
  })

  test('goes on when every connection to the database was cut', async () => {
    await using database = await testDatabase()
    const door = gate()
    let ran = 0
    await enqueue(database.db, 'count', {})
    await enqueue(database.db, 'count', {})
    await using _ = worker(database, {
      handlers: {
        count: async () => {
          ran++
          if (ran === 1) await door.opened
        },
      },
    })
    await until(() => ran === 1)
    const administrator = connect(database.url, { max: 1 })
    await sql`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`.execute(administrator.db)
    door.open()
    await until(async () => (await jobs(administrator)).length === 0)
    await administrator.close()
    expect(ran).toBe(2)
  })
})

function worker(
  database: TestDatabase,
  options: Pick<WorkerDependencies, 'handlers'> & Partial<WorkerDependencies>,
) {
  const running = startWorker({
    db: database.db,
    clock: () => new Date(),
    log,
    schedule: [],
    pause: 20,
    ...options,
  })
  return { ...running, [Symbol.asyncDispose]: running.stop }
}

function jobs({ db }: Pick<TestDatabase, 'db'>) {
  return db.selectFrom('job').selectAll().orderBy('id').execute()
}

/** Long enough for workers that pause 20 ms to have looked this often. */
function pollsOf(count: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, count * 40))
}
