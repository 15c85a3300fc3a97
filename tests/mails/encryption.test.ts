import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { pino } from 'pino'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { describe, expect, test } from 'vitest'
import { startDelivery } from '#src/mails/delivery.ts'
import { type TestDatabase, testDatabase } from '#tests/support/test-database.ts'
import { until } from '#tests/support/waiting.ts'
import { emptyStore } from './deliver.ts'
import { outbox, sendRegistration } from './letters.ts'

describe('a secret', () => {
  test('is not handed to a server elsewhere that does not encrypt', async () => {
    await using database = await testDatabase()
    await using server = await listen({ authOptional: true, disabledCommands: ['STARTTLS'] })
    await sendRegistration(database.db, 'anna@kunde.example')
    // the same machine by a name that is not known as such
    await using _ = deliver(database, `smtp://0.0.0.0:${server.port}`)
    expect(await failure(database)).toMatch(/STARTTLS/)
    expect(server.mails).toEqual([])
    expect(await outbox(database.db)).toMatchObject([{ attempts: 0, given_up_at: null }])
  })

  test.each(['smtps', 'smtp'] as const)(
    'is not handed by %s to a server whose certificate nobody vouches for',
    async (protocol) => {
      await using database = await testDatabase()
      await using server = await listen({ authOptional: true, secure: protocol === 'smtps' })
      await sendRegistration(database.db, 'anna@kunde.example')
      const host = protocol === 'smtps' ? 'localhost' : '0.0.0.0'
      await using _ = deliver(database, `${protocol}://${host}:${server.port}`)
      expect(await failure(database)).toMatch(/certificate/)
      expect(server.mails).toEqual([])
      expect(await outbox(database.db)).toMatchObject([{ attempts: 0, given_up_at: null }])
    },
  )
})

describe('a server that does not let us in', () => {
  test('costs no mail: all go out once the password is right', async () => {
    await using database = await testDatabase()
    const doorman = { isOpen: false }
    await using server = await listen({
      disabledCommands: ['STARTTLS'],
      allowInsecureAuth: true,
      onAuth: ({ username, password }, _session, answer) => {
        const isRight = username === 'portal@kunde' && password === 'p:a/ss'
        if (doorman.isOpen && isRight) return answer(null, { user: 'portal' })
        answer(Object.assign(new Error('Authentication failed'), { responseCode: 535 }))
      },
    })
    await sendRegistration(database.db, 'anna@kunde.example')
    await using _ = deliver(database, `smtp://portal%40kunde:p%3Aa%2Fss@127.0.0.1:${server.port}`)
    expect(await failure(database)).toMatch(/Authentication failed/)
    expect(await outbox(database.db)).toMatchObject([{ attempts: 0, given_up_at: null }])
    doorman.isOpen = true
    await until(async () => (await outbox(database.db))[0]?.sent_at instanceof Date)
    expect(server.mails).toHaveLength(1)
  })
})

async function failure({ db }: TestDatabase): Promise<string | undefined> {
  await until(async () => (await outbox(db))[0]?.last_error != null)
  return (await outbox(db))[0]?.last_error ?? undefined
}

function deliver({ db }: TestDatabase, smtpUrl: string) {
  const running = startDelivery({
    db,
    documentStore: emptyStore,
    smtpUrl,
    log: pino({ level: 'silent' }),
    pause: 20,
  })
  return { ...running, [Symbol.asyncDispose]: running.stop }
}

async function listen(options: SMTPServerOptions) {
  const mails: Buffer[] = []
  const server = new SMTPServer({
    ...options,
    closeTimeout: 100,
    onData: async (stream, _session, answer) => {
      mails.push(await buffer(stream))
      answer()
    },
  })
  server.on('error', () => {})
  const listening = server.listen(0, '127.0.0.1')
  await once(listening, 'listening')
  const { port } = listening.address() as AddressInfo
  return {
    mails,
    port,
    [Symbol.asyncDispose]: () => new Promise<void>((resolve) => server.close(resolve)),
  }
}
