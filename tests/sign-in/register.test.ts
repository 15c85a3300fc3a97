import { describe, expect, test } from 'vitest'
import { cast, signInAs } from '#tests/support/cast.ts'
import { countRows, lastMail, type SignInScene, signInScene } from './scene.ts'

const anna = {
  kundennummer: cast.anna.customerNumber,
  nachname: 'Weiß',
  vorname: 'Anna',
  email: cast.anna.email,
}

async function forgetAccess({ db, ids }: SignInScene, email: string | null): Promise<void> {
  await db.deleteFrom('login').where('id', '=', ids.anna.loginId).execute()
  await db.updateTable('customer').set({ email }).where('id', '=', ids.anna.customerId).execute()
}

async function register(scene: SignInScene, fields: Record<string, string>): Promise<Response> {
  const answer = await scene.post('/registrieren', { ...anna, ...fields })
  await scene.doJobs()
  return answer
}

test('a customer registers and gets Startpasswort and link to the address on file', async () => {
  await using scene = await signInScene()
  await forgetAccess(scene, cast.anna.email)
  const answer = await register(scene, { nachname: ' weiss', email: 'ANNA.Weiss@example.org' })
  expect(answer.status).toBe(303)
  expect(answer.headers.get('location')).toBe('/registrieren/unterwegs')
  const mail = await lastMail(scene)
  expect(mail).toMatchObject({ key: 'registration', to: cast.anna.email })
  expect(mail.startPassword).toBeDefined()
  expect(mail.link).toMatch(/^\/anmelden\/link\/[\w-]{43}$/)
  expect(mail.text).toContain(cast.anna.customerNumber)
})

test('the page is the same, to the byte and the header, whatever was typed', async () => {
  await using scene = await signInScene()
  const before = await countRows(scene.db)
  const wrote: Record<string, number>[] = []
  const answers: string[] = []
  const forms = [
    {},
    { kundennummer: '999999' },
    { nachname: 'Falsch' },
    { email: 'x@evil.example' },
  ]
  for (const fields of forms) {
    const answer = await scene.post('/registrieren', { ...anna, ...fields })
    const page = await scene.app.request(answer.headers.get('location') ?? '')
    answers.push(
      JSON.stringify([answer.status, [...answer.headers], await answer.text()]),
      JSON.stringify([page.status, [...page.headers], await page.text()]),
    )
    const after = await countRows(scene.db)
    wrote.push({ job: (after.job ?? 0) - (before.job ?? 0) })
    expect({ ...after, job: 0, throttle: 0 }).toEqual({ ...before, job: 0, throttle: 0 })
  }
  expect(new Set(answers.filter((_, index) => index % 2 === 0)).size).toBe(1)
  expect(new Set(answers.filter((_, index) => index % 2 === 1)).size).toBe(1)
  expect(wrote).toEqual([{ job: 1 }, { job: 2 }, { job: 3 }, { job: 4 }])
})

describe('no address on file', () => {
  test('the meter number proves it, and billing learns of the address once', async () => {
    await using scene = await signInScene()
    await forgetAccess(scene, null)
    const proof = { email: 'neu@example.org', zaehlernummer: '1 ESY 1160 123456' }
    await register(scene, proof)
    await register(scene, proof)
    expect((await scene.mails()).map(({ key, to }) => [key, to])).toEqual([
      ['registration', 'neu@example.org'],
      ['registration', 'neu@example.org'],
    ])
    const changes = await scene.db.selectFrom('customer_change').selectAll().execute()
    expect(changes).toHaveLength(1)
    expect(changes[0]).toMatchObject({
      customer_id: scene.ids.anna.customerId,
      kind: 'email',
      old_value: null,
      new_value: 'neu@example.org',
      valid_from: '2026-11-23',
    })
  })

  test('a mistyped address is corrected by registering again, its secrets open nothing', async () => {
    await using scene = await signInScene()
    await forgetAccess(scene, null)
    const zaehlernummer = '1ESY1160123456'
    await register(scene, { email: 'ana@example.org', zaehlernummer })
    const astray = await lastMail(scene)
    await register(scene, { email: 'anna@example.org', zaehlernummer })
    expect((await lastMail(scene)).to).toBe('anna@example.org')
    expect((await scene.post(astray.link ?? '', {})).status).toBe(410)
    const fields = { kundennummer: anna.kundennummer, passwort: astray.startPassword ?? '' }
    expect((await scene.post('/anmelden', fields)).status).toBe(422)
  })

  test('once somebody has come in, the address holds and another one is told on', async () => {
    await using scene = await signInScene()
    await forgetAccess(scene, null)
    const zaehlernummer = '1ESY1160123456'
    await register(scene, { email: 'anna@example.org', zaehlernummer })
    expect((await scene.post((await lastMail(scene)).link ?? '', {})).status).toBe(303)
    await register(scene, { email: 'x@evil.example', zaehlernummer })
    const mail = await lastMail(scene)
    expect(mail).toMatchObject({ key: 'registration-attempt', to: 'anna@example.org' })
    expect(mail.startPassword ?? mail.link).toBeUndefined()
  })

  test('guessing meter numbers ends after five a day, wherever the guesses come from', async () => {
    await using scene = await signInScene({ environment: { TRUST_PROXY: '1' } })
    await forgetAccess(scene, null)
    for (let guess = 0; guess < 8; guess += 1) {
      const fields = { ...anna, email: 'x@evil.example', zaehlernummer: `1ESY116012345${guess}` }
      const headers = { 'x-forwarded-for': `203.0.113.${guess}` }
      expect((await scene.post('/registrieren', fields, headers)).status).toBe(303)
      await scene.doJobs()
    }
    // the seventh guess was right
    expect(await scene.mails()).toEqual([])
  })
})

test('strangers who register in her name change nothing for Anna', async () => {
  await using scene = await signInScene({ environment: { TRUST_PROXY: '1' } })
  const cookie = await signInAs(scene.app, 'anna')
  for (let stranger = 0; stranger < 20; stranger += 1) {
    const headers = { 'x-forwarded-for': `203.0.113.${stranger}` }
    const email = stranger % 2 === 0 ? 'x@evil.example' : cast.anna.email
    await scene.post('/registrieren', { ...anna, email }, headers)
    await scene.doJobs()
  }
  const page = await scene.app.request('/uebersicht', { headers: { cookie } })
  expect(page.status).toBe(200)
  await signInAs(scene.app, 'anna')
  const mails = await scene.mails()
  expect(mails.filter(({ to }) => to === cast.anna.email).length).toBeLessThanOrEqual(3)
  expect(mails.filter(({ to }) => to !== cast.anna.email)).toEqual([])
  // two of the three are left for herself
  expect(mails.filter(({ key }) => key === 'registration').length).toBe(2)
})

test('the old password holds until the new secret has become a new password', async () => {
  await using scene = await signInScene()
  await register(scene, {})
  await signInAs(scene.app, 'anna')
  const { startPassword = '' } = await lastMail(scene)
  const answer = await scene.post('/anmelden', {
    kundennummer: anna.kundennummer,
    passwort: startPassword,
  })
  expect(answer.headers.get('location')).toBe('/passwort-waehlen')
  await signInAs(scene.app, 'anna')
})

test('one address may serve a household: each mail says whose access it is', async () => {
  await using scene = await signInScene()
  const { deniz } = scene.ids
  const { email } = cast.anna
  await scene.db.updateTable('login').set({ email }).where('id', '=', deniz.loginId).execute()
  await register(scene, {})
  await register(scene, {
    kundennummer: cast.deniz.customerNumber,
    vorname: 'Deniz',
    nachname: 'Arslan',
  })
  const [hers, theirs] = await scene.mails()
  expect(hers?.text).toContain(cast.anna.customerNumber)
  expect(theirs).toMatchObject({ to: email })
  expect(theirs?.text).toContain(cast.deniz.customerNumber)
})

test('a year after the last contract there is no access any more, before that there is', async () => {
  await using scene = await signInScene()
  const { contractId, customerId } = scene.ids.anna
  const endOn = (ends_on: string) =>
    scene.db.updateTable('contract').set({ ends_on }).where('id', '=', contractId()).execute()
  expect(customerId).toBeDefined()
  await endOn('2025-11-24')
  await register(scene, {})
  await signInAs(scene.app, 'anna')
  expect(await scene.mails()).toHaveLength(1)
  await endOn('2025-11-22')
  await register(scene, {})
  await expect(signInAs(scene.app, 'anna')).rejects.toThrow('422')
  expect(await scene.mails()).toHaveLength(1)
})

describe('what cannot be read', () => {
  test('comes back with status 422, what was typed, and a sentence at each field', async () => {
    await using scene = await signInScene()
    const typed = { kundennummer: '', vorname: 'Änne', nachname: ' ', email: 'anna@example,org' }
    const answer = await scene.post('/registrieren', typed)
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(page).toContain('<title>Fehler: Registrieren')
    expect(page).toContain('value="Änne"')
    expect(page).toContain('value="anna@example,org"')
    expect(page).toMatch(/id="email-fehler"[\s\S]*ein Komma, wo ein Punkt erwartet wird/)
    for (const field of ['kundennummer', 'nachname', 'email']) {
      expect(page).toContain(`href="#${field}"`)
    }
    expect(await scene.doJobs()).toBe(0)
  })

  test.each([
    'a@b.test\r\nBcc: x@evil.test',
    'a@b.test,x@evil.test',
    'a@b.test;x@evil.test',
    '"x" <a@b.test>',
    'a@b@c.test',
    'a@localhost',
    '@b.test',
    'a b@c.test',
  ])('%j is no address to write to', async (email) => {
    await using scene = await signInScene()
    const answer = await scene.post('/registrieren', { ...anna, email })
    expect(answer.status).toBe(422)
    expect(await scene.doJobs()).toBe(0)
  })
})

test('the sixth try for one number in a day is told when it may go on, in words', async () => {
  await using scene = await signInScene()
  for (let tries = 0; tries < 5; tries += 1) {
    expect((await scene.post('/registrieren', anna)).status).toBe(303)
  }
  const answer = await scene.post('/registrieren', { ...anna, kundennummer: ' 104 382 ' })
  expect(answer.status).toBe(429)
  expect(answer.headers.get('retry-after')).toBe('86400')
  expect(await answer.text()).toContain('Ab 24. November 2026, 10:30')
})

test('an English page leads to an English mail', async () => {
  await using scene = await signInScene()
  await forgetAccess(scene, cast.anna.email)
  await scene.post('/registrieren', anna, { 'accept-language': 'en-GB,en;q=0.9,de;q=0.5' })
  await scene.doJobs()
  expect((await lastMail(scene)).text).toContain('start password')
})
