import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Db } from '#src/platform/database/connect.ts'
import { writeDownNextRuns } from '#src/platform/jobs/next-runs.ts'
import { schedule } from '#src/platform/jobs/schedule.ts'
import { sendPasswordChanged, sendRegistration } from '#tests/mails/letters.ts'
import { cast, castMoment, seedCast } from '#tests/support/cast.ts'
import { testDatabase } from '#tests/support/test-database.ts'

const now = castMoment

describe('the clock', () => {
  test('writes down only runs that lie ahead: the full hour, and three at night in Berlin', async () => {
    await using database = await testDatabase()
    await writeDownNextRuns(database.db, schedule)
    const jobs = await database.db.selectFrom('job').selectAll().execute()
    expect(jobs.map(({ queue }) => queue).sort()).toEqual(schedule.map(({ queue }) => queue).sort())
    for (const { queue, run_at, created_at } of jobs) {
      const wait = (run_at.getTime() - created_at.getTime()) / 3_600_000
      const isDaily = schedule.find((entry) => entry.queue === queue)?.every === 'day'
      expect(wait).toBeGreaterThan(0)
      expect(wait).toBeLessThanOrEqual(isDaily ? 25 : 1)
      expect(timeInBerlin(run_at)).toMatch(isDaily ? /^03:00$/ : /^\d\d:00$/)
    }
  })

  test('does not write a run down again once it is there', async () => {
    await using database = await testDatabase()
    await writeDownNextRuns(database.db, schedule)
    await writeDownNextRuns(database.db, schedule)
    expect(await database.db.selectFrom('job').selectAll().execute()).toHaveLength(schedule.length)
  })
})

describe('purging', () => {
  test('takes what has ended and leaves what still holds', async () => {
    await using database = await testDatabase()
    const { db } = database
    const { anna } = await seedCast(db)
    const login = await db
      .selectFrom('login')
      .selectAll()
      .where('customer_id', '=', anna.customerId)
      .executeTakeFirstOrThrow()
    await keepOneOfEachAge(db, login.id, login.password_hash ?? '')
    for (const entry of schedule) await entry.run(db, now)
    expect(await countsOf(db)).toEqual({
      session: 1,
      throttle: 1,
      start_password: 2,
      mail_link: 2,
      job: 2,
    })
  })

  test('takes sent mails after thirty days, and never one that still waits', async () => {
    await using database = await testDatabase()
    const { db } = database
    for (const sentAt of [daysBefore(31), daysBefore(29), null]) {
      await sendPasswordChanged(db, 'anna@kunde.example')
      await db
        .updateTable('outgoing_mail')
        .set({ sent_at: sentAt, created_at: daysBefore(60) })
        .where('sent_at', 'is', null)
        .where('created_at', '>', daysBefore(50))
        .execute()
    }
    for (const entry of schedule) await entry.run(db, now)
    const left = await db.selectFrom('outgoing_mail').select('sent_at').orderBy('id').execute()
    expect(left).toEqual([{ sent_at: daysBefore(29) }, { sent_at: null }])
  })

  test('gives up a secret that has waited until it opens nothing any more', async () => {
    await using database = await testDatabase()
    const { db } = database
    await sendRegistration(db, 'anna@kunde.example')
    await db
      .updateTable('outgoing_mail')
      .set({ created_at: daysBefore(2) })
      .execute()
    await sendRegistration(db, 'bruno@kunde.example')
    await db
      .updateTable('outgoing_mail')
      .set({ created_at: daysBefore(0) })
      .where('recipient_address', '=', 'bruno@kunde.example')
      .execute()
    for (const entry of schedule) await entry.run(db, now)
    const mails = await db.selectFrom('outgoing_mail').selectAll().orderBy('id').execute()
    expect(mails[0]).toMatchObject({ given_up_at: now, text_body: null, html_body: null })
    expect(mails[1]).toMatchObject({ given_up_at: null, text_body: expect.any(String) })
  })

  test('leaves the cast as it is', async () => {
    await using database = await testDatabase()
    await seedCast(database.db)
    const before = await database.db.selectFrom('login').selectAll().execute()
    for (const entry of schedule) await entry.run(database.db, now)
    expect(await database.db.selectFrom('login').selectAll().execute()).toEqual(before)
    expect(before).toHaveLength(Object.keys(cast).length)
  })
})

/** Of everything one that ended long ago, one that ended a moment ago, one that still holds. */
async function keepOneOfEachAge(db: Db, loginId: string, hash: string): Promise<void> {
  for (const endsAt of [daysBefore(90), daysBefore(0.001), daysBefore(-1)]) {
    const key = createHash('sha256').update(endsAt.toISOString()).digest('hex')
    const owner = { login_id: loginId, created_at: daysBefore(100), expires_at: endsAt }
    await db
      .insertInto('session')
      .values({ id: key, ...owner, ends_at: daysBefore(-2) })
      .execute()
    await db
      .insertInto('start_password')
      .values({ ...owner, secret_hash: hash })
      .execute()
    await db
      .insertInto('mail_link')
      .values({ ...owner, token_hash: key, purpose: 'signIn' })
      .execute()
    await db.insertInto('throttle').values({ key, window_ends_at: endsAt, count: 1 }).execute()
    const given_up_at = endsAt < now ? endsAt : null
    await db.insertInto('job').values({ queue: 'x', payload: '{}', given_up_at }).execute()
  }
}

async function countsOf(db: Db) {
  const tables = ['session', 'throttle', 'start_password', 'mail_link', 'job'] as const
  const counts = await Promise.all(
    tables.map(async (table) => {
      const rows = await db
        .selectFrom(table)
        .select((row) => row.fn.countAll<string>().as('n'))
        .execute()
      return [table, Number(rows[0]?.n)]
    }),
  )
  return Object.fromEntries(counts)
}

function daysBefore(days: number): Date {
  return new Date(now.getTime() - days * 86_400_000)
}

function timeInBerlin(moment: Date): string {
  return moment.toLocaleTimeString('de-DE', {
    timeZone: 'Europe/Berlin',
    hour: '2-digit',
    minute: '2-digit',
  })
}
