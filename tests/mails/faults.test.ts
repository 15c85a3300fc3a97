import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { SmtpSink } from '#tests/support/smtp-sink.ts'
import { type TestDatabase, testDatabase } from '#tests/support/test-database.ts'
import { until } from '#tests/support/waiting.ts'
import { deliver } from './deliver.ts'
import { outbox, sendPasswordChanged, sendRegistration } from './letters.ts'

const soon = () => 1

describe('an SMTP server that is away', () => {
  test('loses nothing: every mail goes out once and in its order when it is back', async () => {
    await using database = await testDatabase()
    await using sink = await SmtpSink.start()
    await sink.stop()
    for (let n = 0; n < 10; n++) await sendPasswordChanged(database.db, `c${n}@kunde.example`)
    await using _ = deliver(database, sink)
    await until(async () => (await outbox(database.db)).some(({ last_error }) => last_error))
    await sink.restart()
    await allSent(database)
    expect(sink.mails.map(({ to }) => to[0])).toEqual(
      Array.from({ length: 10 }, (_, n) => `c${n}@kunde.example`),
    )
  })

  test('costs no mail a try, however long it stays away', async () => {
    await using database = await testDatabase()
    await using sink = await SmtpSink.start()
    await sink.stop()
    await sendPasswordChanged(database.db, 'anna@kunde.example')
    await using _ = deliver(database, sink, { tries: 1 })
    await until(async () => (await outbox(database.db))[0]?.last_error != null)
    await sink.restart()
    await allSent(database)
    expect(await outbox(database.db)).toMatchObject([{ attempts: 1, given_up_at: null }])
  })
})

describe('a mail', () => {
  test.each([421, 450] as const)('refused for now with %i is sent later', async (mood) => {
    await using database = await testDatabase()
    await using sink = await SmtpSink.start()
    sink.mood = mood
    await sendPasswordChanged(database.db, 'anna@kunde.example')
    await using _ = deliver(database, sink, { retryAfter: soon })
    await until(async () => ((await outbox(database.db))[0]?.attempts ?? 0) > 1)
    sink.mood = 'accepting'
    await allSent(database)
    expect(sink.mails).toHaveLength(1)
  })

  test('refused for now waits for its next attempt while others pass', async () => {
    await using database = await testDatabase()
    await using sink = await SmtpSink.start()
    sink.mood = 450
    const waits: number[] = []
    await sendPasswordChanged(database.db, 'greylisted@kunde.example')
    await using _ = deliver(database, sink, {
      retryAfter: (refusals) => {
        waits.push(refusals)
        return 3_600_000
      },
    })
    await until(async () => (await outbox(database.db))[0]?.last_error != null)
    sink.mood = 'accepting'
    await sendPasswordChanged(database.db, 'anna@kunde.example')
    await sink.received(1)
    expect(sink.mails[0]?.to).toEqual(['anna@kunde.example'])
    expect(waits).toEqual([1])
  })

  test('refused for good is given up at once, with the reason and without its secrets', async () => {
    await using database = await testDatabase()
    await using sink = await SmtpSink.start()
    sink.mood = 550
    await sendRegistration(database.db, 'nobody@kunde.example')
    await using _ = deliver(database, sink, { retryAfter: soon })
    await until(async () => (await outbox(database.db))[0]?.given_up_at instanceof Date)
    sink.mood = 'accepting'
    await sendPasswordChanged(database.db, 'anna@kunde.example')
    await sink.received(1)
    expect(sink.mails).toMatchObject([{ to: ['anna@kunde.example'] }])
    expect((await outbox(database.db))[0]).toMatchObject({
      attempts: 1,
      text_body: null,
      html_body: null,
    })
    expect((await outbox(database.db))[0]?.last_error).toContain('No such mailbox')
  })

  test('refused too often is given up', async () => {
    await using database = await testDatabase()
    await using sink = await SmtpSink.start()
    sink.mood = 450
    await sendPasswordChanged(database.db, 'anna@kunde.example')
    await using _ = deliver(database, sink, { retryAfter: soon, tries: 3 })
    await until(async () => (await outbox(database.db))[0]?.given_up_at instanceof Date)
    expect(await outbox(database.db)).toMatchObject([{ attempts: 3 }])
  })

  test('whose line broke after its text goes out again under the same Message-ID', async () => {
    await using database = await testDatabase()
    await using sink = await SmtpSink.start()
    sink.mood = 'droppingAfterData'
    await sendPasswordChanged(database.db, 'anna@kunde.example')
    await using _ = deliver(database, sink, { retryAfter: soon })
    await sink.received(1)
    sink.mood = 'accepting'
    await allSent(database)
    expect(new Set(sink.mails.map(({ parsed }) => parsed.messageId)).size).toBe(1)
    expect(sink.mails.length).toBeGreaterThan(1)
  })

  test('whose server keeps silent does not hold up the others, and comes later itself', async () => {
    await using database = await testDatabase()
    await using sink = await SmtpSink.start()
    sink.mood = 'hanging'
    await sendPasswordChanged(database.db, 'anna@silent.example')
    await using _ = deliver(database, sink, { retryAfter: soon, patience: 3000, slowAfter: 100 })
    await until(() => sink.silences === 1)
    sink.mood = 'accepting'
    await sendPasswordChanged(database.db, 'bruno@kunde.example')
    await sink.received(1)
    expect(sink.mails[0]?.to).toEqual(['bruno@kunde.example'])
    await allSent(database)
    expect(sink.mails.map(({ to }) => to[0])).toEqual([
      'bruno@kunde.example',
      'anna@silent.example',
    ])
  })

  test('is sent once although the note that it is gone cannot be written for a while', async () => {
    await using database = await testDatabase()
    await using sink = await SmtpSink.start()
    await sql`create function refuse() returns trigger language plpgsql as
      $$ begin raise exception 'not now'; end $$`.execute(database.db)
    await sql`create trigger refuses_notes before update on outgoing_mail for each row
      when (new.sent_at is not null) execute function refuse()`.execute(database.db)
    await sendPasswordChanged(database.db, 'anna@kunde.example')
    await sendPasswordChanged(database.db, 'bruno@kunde.example')
    await using _ = deliver(database, sink)
    await sink.received(1)
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(sink.mails).toHaveLength(1)
    await sql`drop trigger refuses_notes on outgoing_mail`.execute(database.db)
    await allSent(database)
    expect(sink.mails.map(({ to }) => to[0])).toEqual(['anna@kunde.example', 'bruno@kunde.example'])
  })
})

describe('a process that is killed in the middle of sending', () => {
  test('loses no mail and doubles at most the one it was at, under the same Message-ID', async () => {
    await using database = await testDatabase()
    await using sink = await SmtpSink.start()
    const count = 100
    await database.db.transaction().execute(async (trx) => {
      for (let n = 0; n < count; n++) await sendPasswordChanged(trx, `c${n}@kunde.example`)
    })
    const kills = 2
    for (let kill = 1; kill <= kills; kill++) {
      const sending = sendInOwnProcess(database, sink)
      await sink.received(kill * 30)
      sending.kill('SIGKILL')
      await once(sending, 'exit')
    }
    await using _ = deliver(database, sink, { patience: 1000 })
    await allSent(database)
    const ids = sink.mails.map(({ parsed }) => parsed.messageId)
    expect(new Set(ids)).toEqual(
      new Set((await outbox(database.db)).map((mail) => mail.message_id)),
    )
    expect(ids.length - count).toBeLessThanOrEqual(kills)
  })
})

async function allSent(database: TestDatabase): Promise<void> {
  await until(async () => (await outbox(database.db)).every(({ sent_at }) => sent_at))
}

function sendInOwnProcess(database: TestDatabase, sink: SmtpSink) {
  const script = fileURLToPath(new URL('./sending-process.ts', import.meta.url))
  return spawn(process.execPath, ['--import', 'tsx', script, database.url, sink.url], {
    stdio: 'inherit',
  })
}
