import { pino } from 'pino'
import { expect, test } from 'vitest'
import { createApp } from '#src/app.tsx'
import { startBackground } from '#src/background.ts'
import { cast, castPassword, cookiesOf, formHeaders } from '#tests/support/cast.ts'
import { SmtpSink } from '#tests/support/smtp-sink.ts'
import { until } from '#tests/support/waiting.ts'
import { dumpDatabase, signInScene } from './scene.ts'

const form = (fields: Record<string, string>): RequestInit => ({
  method: 'POST',
  headers: formHeaders,
  body: new URLSearchParams(fields).toString(),
})

test('after a whole registration no secret stands in database or log, only in the mailbox', async () => {
  await using scene = await signInScene()
  await using sink = await SmtpSink.start()
  const lines: string[] = []
  const log = pino({ level: 'debug' }, { write: (line: string) => void lines.push(line) })
  const settings = { ...scene.portal.settings, smtpUrl: sink.url }
  const background = { poke: () => {} }
  const portal = {
    ...scene.portal,
    settings,
    log,
    clock: () => new Date(),
    poke: () => background.poke(),
  }
  const running = startBackground(portal)
  background.poke = running.poke
  const app = createApp(portal)
  const kundennummer = cast.anna.customerNumber
  try {
    const { email } = cast.anna
    const names = { kundennummer, nachname: 'Weiß', vorname: 'Anna' }
    await app.request('/registrieren', form({ ...names, email }))
    const [mail] = await sink.received(1)
    const text = mail?.parsed.text ?? ''
    const startPassword = /^[A-Z2-9]{4}(-[A-Z2-9]{4}){3}$/m.exec(text)?.[0] ?? ''
    const token = /anmelden\/link\/([\w-]{43})/.exec(text)?.[1] ?? ''
    await app.request(`/anmelden/link/${token}`)
    const signIn = form({ kundennummer, passwort: startPassword })
    const cookie = cookiesOf(await app.request('/anmelden', signIn))
    const own = form({ 'neues-passwort': 'Kupfer im Regen' })
    const changed = await app.request('/passwort-waehlen', {
      ...own,
      headers: { ...formHeaders, cookie },
    })
    await app.request('/anmelden', form({ kundennummer, passwort: 'Falsches-Wort-8' }))
    await sink.received(2)
    await until(async () => {
      const rows = await scene.db.selectFrom('outgoing_mail').select('sent_at').execute()
      return rows.length === 2 && rows.every(({ sent_at }) => sent_at !== null)
    })

    const tokens = `${cookie}; ${cookiesOf(changed)}`.match(/[\w-]{43}/g) ?? []
    const secrets = [
      startPassword,
      startPassword.replaceAll('-', ''),
      token,
      'Kupfer im Regen',
      'Falsches-Wort-8',
      castPassword,
      ...tokens,
    ]
    expect(secrets.every((secret) => secret.length >= 14)).toBe(true)
    expect(tokens.length).toBeGreaterThanOrEqual(3)
    const dump = await dumpDatabase(scene.db)
    expect(dump).toContain(`customer_number": "${kundennummer}"`)
    expect(lines.length).toBeGreaterThan(5)
    for (const secret of secrets) {
      expect(dump.includes(secret), `${secret} in the database`).toBe(false)
      expect(lines.join('').includes(secret), `${secret} in the log`).toBe(false)
    }
  } finally {
    await running.stop()
  }
})
