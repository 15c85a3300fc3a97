import { hash } from '@node-rs/argon2'
import { expect, test, vi } from 'vitest'
import { cast, castPassword, cookiesOf, signInAs } from '#tests/support/cast.ts'
import { countRows, signInScene } from './scene.ts'

const anna = { kundennummer: cast.anna.customerNumber, passwort: castPassword }

test('Anna comes in with number and password, however she types the number', async () => {
  await using scene = await signInScene()
  for (const kundennummer of ['104382', ' 104 382 ', '１０４３８２']) {
    const answer = await scene.post('/anmelden', { ...anna, kundennummer })
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe('/uebersicht')
    const page = await scene.app.request('/uebersicht', { headers: { cookie: cookiesOf(answer) } })
    expect(await page.text()).toContain('Anna Weiß')
  }
})

test('a password counts exactly as it is', async () => {
  await using scene = await signInScene()
  const others = [`${castPassword} `, ` ${castPassword}`, castPassword.toLowerCase(), 'x']
  for (const passwort of others) {
    expect((await scene.post('/anmelden', { ...anna, passwort })).status).toBe(422)
  }
})

test('a number that nobody has is refused as one that somebody has: bytes, headers, rows, work', async () => {
  await using scene = await signInScene()
  // the windows that all tries share begin with the first one
  await scene.post('/anmelden', { kundennummer: '1', passwort: 'Falsches-Wort-8' })
  const seen: string[] = []
  for (const kundennummer of ['104382', '104399', '104383', '999999']) {
    const compared = vi.spyOn(scene.portal.passwords, 'matches')
    const before = await countRows(scene.db)
    const answer = await scene.post('/anmelden', { kundennummer, passwort: 'Falsches-Wort-8' })
    const after = await countRows(scene.db)
    const page = (await answer.text()).replaceAll(kundennummer, 'NUMMER')
    const wrote = Object.keys(after)
      .map((table) => [table, (after[table] ?? 0) - (before[table] ?? 0)])
      .filter(([, rows]) => rows !== 0)
      .sort()
    const work = compared.mock.calls.length
    seen.push(JSON.stringify([answer.status, [...answer.headers], page, { wrote, work }]))
    compared.mockRestore()
  }
  expect(new Set(seen).size).toBe(1)
  expect(seen[0]).toContain('{"wrote":[["audit_event",1],["throttle",1]],"work":1}')
})

test('what looks like a Startpasswort takes the same work for every number, too', async () => {
  await using scene = await signInScene()
  const work: number[] = []
  for (const kundennummer of ['104382', '999999']) {
    const compared = vi.spyOn(scene.portal.passwords, 'matches')
    await scene.post('/anmelden', { kundennummer, passwort: 'K7MH-2QXP-RD4W-9TEA' })
    work.push(compared.mock.calls.length)
    compared.mockRestore()
  }
  expect(work).toEqual([4, 4])
})

test('a refused form keeps the number and never the password', async () => {
  await using scene = await signInScene()
  const answer = await scene.post('/anmelden', { ...anna, passwort: 'Falsches-Wort-8' })
  const page = await answer.text()
  expect(answer.status).toBe(422)
  expect(page).toContain('<title>Fehler: Anmelden')
  expect(page).toContain('value="104382"')
  expect(page).not.toContain('Falsches-Wort-8')
  expect(page.match(/Kundennummer und Passwort passen nicht zusammen/g)).toHaveLength(2)
  expect(answer.headers.getSetCookie()).toEqual([])
})

test('an empty form names both fields', async () => {
  await using scene = await signInScene()
  const answer = await scene.post('/anmelden', { kundennummer: ' ', passwort: '' })
  const page = await answer.text()
  expect(answer.status).toBe(422)
  expect(page).toContain('href="#kundennummer"')
  expect(page).toContain('href="#passwort"')
})

test('whoever wanted a page gets there after signing in', async () => {
  await using scene = await signInScene()
  const asked = await scene.app.request('/zaehlerstaende?ort=keller')
  expect(asked.status).toBe(303)
  const signIn = asked.headers.get('location') ?? ''
  expect(signIn).toBe('/anmelden?weiter=%2Fzaehlerstaende%3Fort%3Dkeller')
  const page = await (await scene.app.request(signIn)).text()
  const weiter = /name="weiter" value="(\/zaehlerstaende[^"]+)"/.exec(page)?.[1] ?? ''
  const answer = await scene.post('/anmelden', { ...anna, weiter })
  expect(answer.headers.get('location')).toBe('/zaehlerstaende?ort=keller')
})

test('a fragment asked for without a session is a sentence, not a page', async () => {
  await using scene = await signInScene()
  const answer = await scene.app.request('/uebersicht', { headers: { 'hx-request': 'true' } })
  expect(answer.status).toBe(401)
  const text = await answer.text()
  expect(text).toContain('Sie sind abgemeldet.')
  expect(text).not.toContain('<html')
})

test('fields of a form that met an ended session travel along and are kept', async () => {
  await using scene = await signInScene()
  const field = `stand-${scene.ids.anna.registerId('1-1:1.8.1')}`
  const typed = { [`uebernehmen.${field}`]: '12354', weiter: '/zaehlerstaende' }
  const refused = await scene.post('/anmelden', { ...anna, passwort: 'Falsches-Wort-8', ...typed })
  expect(await refused.text()).toContain(`name="uebernehmen.${field}" value="12354"`)
  const answer = await scene.post('/anmelden', { ...anna, ...typed })
  expect(answer.headers.get('location')).toBe('/zaehlerstaende')
  const draft = await scene.db.selectFrom('reading_draft').selectAll().executeTakeFirstOrThrow()
  expect(draft).toMatchObject({
    customer_id: scene.ids.anna.customerId,
    fields: { [field]: '12354' },
  })
})

test('a hash of older parameters is replaced at the next sign-in, and still fits', async () => {
  await using scene = await signInScene()
  const older = await hash(castPassword, { memoryCost: 12_288, timeCost: 3, parallelism: 1 })
  const { loginId } = scene.ids.anna
  await scene.db
    .updateTable('login')
    .set({ password_hash: older })
    .where('id', '=', loginId)
    .execute()
  await signInAs(scene.app, 'anna')
  const { password_hash } = await scene.db
    .selectFrom('login')
    .select('password_hash')
    .where('id', '=', loginId)
    .executeTakeFirstOrThrow()
  expect(password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  await signInAs(scene.app, 'anna')
})

test('the language follows the choice, then the browser, then is German', async () => {
  await using scene = await signInScene()
  const title = async (headers: Record<string, string>): Promise<string | undefined> => {
    const page = await (await scene.app.request('/anmelden', { headers })).text()
    return /<h1>([^<]+)/.exec(page)?.[1]
  }
  expect(await title({})).toBe('Anmelden')
  expect(await title({ 'accept-language': 'fr,en;q=0.8,de;q=0.7' })).toBe('Sign in')
  expect(await title({ 'accept-language': 'de-AT,en;q=0.8' })).toBe('Anmelden')
  const choice = await scene.post('/sprache', { sprache: 'en', weiter: '/anmelden' })
  expect(choice.headers.get('location')).toBe('/anmelden')
  const cookie = cookiesOf(choice)
  expect(await title({ cookie, 'accept-language': 'de' })).toBe('Sign in')
  const bogus = await scene.post('/sprache', { sprache: 'xx', weiter: '//evil.example' })
  expect(bogus.headers.get('location')).toBe('/')
  expect(bogus.headers.getSetCookie()).toEqual([])
  const signedIn = await scene.post('/anmelden', anna, { cookie })
  const page = await scene.app.request('/uebersicht', { headers: { cookie: cookiesOf(signedIn) } })
  expect(await page.text()).toContain('<html lang="en">')
})

test('every way in and every refusal is in the record, without a secret', async () => {
  await using scene = await signInScene()
  await scene.post('/anmelden', { ...anna, passwort: 'Falsches-Wort-8' })
  const cookie = await signInAs(scene.app, 'anna')
  await scene.post('/abmelden', {}, { cookie })
  const events = await scene.db.selectFrom('audit_event').selectAll().orderBy('id').execute()
  const { customerId } = scene.ids.anna
  expect(
    events.map(({ event, actor_kind, customer_id }) => [event, actor_kind, customer_id]),
  ).toEqual([
    ['signInRefused', 'stranger', customerId],
    ['signedIn', 'customer', customerId],
    ['signedOut', 'customer', customerId],
  ])
  expect(JSON.stringify(events)).not.toMatch(/Falsches-Wort-8|Birne/)
})
