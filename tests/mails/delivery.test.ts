import { sql } from 'kysely'
import { pino } from 'pino'
import { describe, expect, test } from 'vitest'
import { startDelivery } from '#src/mails/delivery.ts'
import { SmtpSink } from '#tests/support/smtp-sink.ts'
import { testDatabase } from '#tests/support/test-database.ts'
import { until } from '#tests/support/waiting.ts'
import { deliver, emptyStore } from './deliver.ts'
import { outbox, sendPasswordChanged, sendRegistration } from './letters.ts'

describe('a mail in the outbox', () => {
  test('is delivered once, to one recipient, with both parts and the headers of a machine', async () => {
    await using database = await testDatabase()
    await using sink = await SmtpSink.start()
    await sendPasswordChanged(database.db, 'anna@kunde.example')
    await using _ = deliver(database, sink)
    const [mail] = await sink.received(1)
    await until(async () => (await outbox(database.db)).every(({ sent_at }) => sent_at))
    const [row] = await outbox(database.db)
    expect(sink.mails).toHaveLength(1)
    expect(mail?.to).toEqual(['anna@kunde.example'])
    expect(mail?.parsed).toMatchObject({
      messageId: row?.message_id,
      date: new Date(Math.floor((row?.created_at.getTime() ?? 0) / 1000) * 1000),
      subject: 'Ihr Passwort wurde geändert',
      from: { value: [{ name: 'Ihr Versorger', address: 'portal@example.invalid' }] },
      replyTo: { value: [{ name: 'Ihr Versorger', address: 'service@example.invalid' }] },
      to: { value: [{ name: 'Anna Weiß', address: 'anna@kunde.example' }] },
    })
    expect(mail?.parsed.headers.get('auto-submitted')).toBe('auto-generated')
    expect(mail?.parsed.headers.get('x-auto-response-suppress')).toBe('All')
    expect(mail?.parsed.headers.get('content-language')).toBe('de')
    expect(mail?.raw.indexOf('text/plain')).toBeLessThan(mail?.raw.indexOf('text/html') ?? 0)
    expect(mail?.parsed.text).toContain('Guten Tag Anna Weiß,')
    expect(mail?.parsed.html).toContain('<h1')
    expect(Math.max(...(mail?.raw.split('\r\n').map(({ length }) => length) ?? []))).toBeLessThan(
      998,
    )
  })

  test('keeps its bodies when it holds no secret', async () => {
    await using database = await testDatabase()
    await using sink = await SmtpSink.start()
    await sendPasswordChanged(database.db, 'anna@kunde.example')
    await using _ = deliver(database, sink)
    await until(async () => (await outbox(database.db))[0]?.sent_at instanceof Date)
    expect((await outbox(database.db))[0]?.text_body).toContain('Guten Tag')
  })

  test('loses its secrets once it is sent', async () => {
    await using database = await testDatabase()
    await using sink = await SmtpSink.start()
    await sendRegistration(database.db, 'anna@kunde.example')
    expect((await outbox(database.db))[0]?.text_body).toContain('\nK7MH-2QXP-RD4W-9TEA\n')
    await using _ = deliver(database, sink)
    await until(async () => (await outbox(database.db))[0]?.sent_at instanceof Date)
    expect(sink.mails[0]?.parsed.text).toContain('\nK7MH-2QXP-RD4W-9TEA\n')
    expect(await outbox(database.db)).toMatchObject([{ text_body: null, html_body: null }])
    const dump = await sql<{ row: string }>`select m::text as row from outgoing_mail m`.execute(
      database.db,
    )
    expect(dump.rows[0]?.row).not.toMatch(/K7MH|anmelden\/link/)
  })

  test('of a transaction that was rolled back is never sent', async () => {
    await using database = await testDatabase()
    await using sink = await SmtpSink.start()
    await database.db
      .transaction()
      .execute(async (trx) => {
        await sendPasswordChanged(trx, 'rolled@back.example')
        throw new Error('changed my mind')
      })
      .catch(() => {})
    await sendPasswordChanged(database.db, 'anna@kunde.example')
    await using _ = deliver(database, sink)
    await until(async () => (await outbox(database.db)).every(({ sent_at }) => sent_at))
    expect(sink.mails.map(({ to }) => to)).toEqual([['anna@kunde.example']])
  })

  test('with a secret overtakes those that nobody is waiting for', async () => {
    await using database = await testDatabase()
    await using sink = await SmtpSink.start()
    for (let n = 0; n < 20; n++) await sendPasswordChanged(database.db, `anna@kunde${n}.example`)
    await sendRegistration(database.db, 'bruno@kunde.example')
    await using _ = deliver(database, sink)
    await sink.received(21)
    const place = sink.mails.findIndex(({ to }) => to[0] === 'bruno@kunde.example')
    expect(place).toBeLessThan(4)
  })

  test('waits without SMTP_URL', async () => {
    await using database = await testDatabase()
    await sendPasswordChanged(database.db, 'anna@kunde.example')
    const running = startDelivery({
      db: database.db,
      documentStore: emptyStore,
      smtpUrl: undefined,
      log: pino({ level: 'silent' }),
    })
    running.poke()
    await running.stop()
    expect(await outbox(database.db)).toMatchObject([{ attempts: 0, sent_at: null }])
  })
})

describe('two processes', () => {
  test('send every mail once between them', async () => {
    await using database = await testDatabase()
    await using sink = await SmtpSink.start()
    for (let n = 0; n < 60; n++)
      await sendPasswordChanged(database.db, `c${n}@kunde${n % 7}.example`)
    await using _one = deliver(database, sink)
    await using _two = deliver(database, sink)
    await until(async () => (await outbox(database.db)).every(({ sent_at }) => sent_at))
    expect(new Set(sink.mails.map(({ to }) => to[0])).size).toBe(60)
    expect(sink.mails).toHaveLength(60)
  })
})
