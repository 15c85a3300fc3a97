import { describe, expect, test } from 'vitest'
import { cast, castPassword, cookiesOf, signInAs } from '#tests/support/cast.ts'
import { lastLink, type SignInScene, signInScene } from './scene.ts'

const kundennummer = cast.anna.customerNumber
const right = { kundennummer, passwort: castPassword }
const wrong = { kundennummer, passwort: 'Falsches-Wort-8' }
const proxied = { environment: { TRUST_PROXY: '1' } }
const from = (address: string) => ({ 'x-forwarded-for': address })

async function useUp(scene: SignInScene, address = '198.51.100.1'): Promise<void> {
  for (let tries = 0; tries < 10; tries += 1) {
    expect((await scene.post('/anmelden', wrong, from(address))).status).toBe(422)
  }
}

describe('ten wrong passwords for a number in a quarter of an hour', () => {
  test('are followed by a page that says until when, and names the way around', async () => {
    await using scene = await signInScene(proxied)
    await useUp(scene)
    const answer = await scene.post('/anmelden', right, from('198.51.100.1'))
    const page = await answer.text()
    expect(answer.status).toBe(429)
    expect(answer.headers.get('retry-after')).toBe('900')
    expect(page).toContain('<h1>Zu viele Versuche</h1>')
    expect(page).toContain('23. November 2026, 10:45')
    expect(page).toContain('href="/passwort-vergessen"')
    scene.turnForward(15)
    expect((await scene.post('/anmelden', right, from('198.51.100.1'))).status).toBe(303)
  })

  test('count for all ways to type that number, from all addresses, known or not', async () => {
    await using scene = await signInScene(proxied)
    for (const number of ['104382', '999999']) {
      for (let tries = 0; tries < 10; tries += 1) {
        const fields = {
          ...wrong,
          kundennummer: ` ${number.slice(0, 3)}${' '.repeat(tries)}${number.slice(3)}`,
        }
        expect((await scene.post('/anmelden', fields, from(`203.0.113.${tries}`))).status).toBe(422)
      }
      const fields = { ...wrong, kundennummer: number }
      expect((await scene.post('/anmelden', fields, from('203.0.113.99'))).status).toBe(429)
    }
  })

  test('of twenty at once no more than ten are looked at', async () => {
    await using scene = await signInScene()
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => scene.post('/anmelden', wrong)),
    )
    expect(answers.filter(({ status }) => status === 422)).toHaveLength(10)
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(10)
  })
})

describe('nobody locks Anna out', () => {
  test('her own browser stays open to her, however many strangers guess', async () => {
    await using scene = await signInScene(proxied)
    const cookie = cookiesOf(await scene.post('/anmelden', right, from('192.0.2.1')))
    await scene.post('/abmelden', {}, { cookie })
    const browser = cookie.replace(/sitzung=[^;]+; /, '')
    for (let stranger = 0; stranger < 1000; stranger += 1) {
      const address = `198.51.${stranger >> 8}.${stranger & 255}`
      await scene.post('/anmelden', wrong, from(address))
    }
    const elsewhere = await scene.post('/anmelden', right, from('203.0.113.77'))
    expect(elsewhere.status).toBe(429)
    const hers = await scene.post('/anmelden', right, { ...from('192.0.2.9'), cookie: browser })
    expect(hers.status).toBe(303)
  })

  test('the link in a mail lets her in from anywhere', async () => {
    await using scene = await signInScene(proxied)
    await useUp(scene)
    await scene.post('/passwort-vergessen', { kundennummer }, from('203.0.113.77'))
    await scene.doJobs()
    const own = { 'neues-passwort': 'Kupfer im Regen' }
    const answer = await scene.post(await lastLink(scene), own, from('203.0.113.77'))
    expect(answer.status).toBe(303)
    const headers = { cookie: cookiesOf(answer) }
    expect((await scene.app.request('/uebersicht', { headers })).status).toBe(200)
  })

  test("a stranger's own known browser opens no door to her number", async () => {
    await using scene = await signInScene(proxied)
    const cookie = await signInAs(scene.app, 'deniz')
    await useUp(scene)
    const answer = await scene.post('/anmelden', right, { ...from('198.51.100.2'), cookie })
    expect(answer.status).toBe(429)
  })

  test('a known browser may guess ten times, too, and no more', async () => {
    await using scene = await signInScene()
    const cookie = await signInAs(scene.app, 'anna')
    for (let tries = 0; tries < 10; tries += 1) {
      expect((await scene.post('/anmelden', wrong, { cookie })).status).toBe(422)
    }
    expect((await scene.post('/anmelden', right, { cookie })).status).toBe(429)
  })
})

describe('one address', () => {
  test('gets fifty wrong tries, whatever else it claims to be', async () => {
    await using scene = await signInScene()
    for (let tries = 0; tries < 50; tries += 1) {
      const fields = { ...wrong, kundennummer: `2000${tries}` }
      expect((await scene.post('/anmelden', fields, from(`203.0.113.${tries}`))).status).toBe(422)
    }
    expect((await scene.post('/anmelden', right, from('203.0.113.200'))).status).toBe(429)
  })

  test('is a whole /64 where addresses are cheap', async () => {
    await using scene = await signInScene(proxied)
    for (let tries = 0; tries < 50; tries += 1) {
      const fields = { ...wrong, kundennummer: `2000${tries}` }
      await scene.post('/anmelden', fields, from(`2001:db8:1:2::${tries}`))
    }
    expect((await scene.post('/anmelden', right, from('2001:db8:1:2:3:4:5:6'))).status).toBe(429)
    expect((await scene.post('/anmelden', right, from('2001:db8:1:3::1'))).status).toBe(303)
  })

  test('may let a whole office in: right passwords do not count', async () => {
    await using scene = await signInScene()
    for (let entries = 0; entries < 60; entries += 1) await signInAs(scene.app, 'anna')
  })
})

test('all strangers together get three hundred tries a minute', async () => {
  await using scene = await signInScene(proxied)
  await scene.db
    .insertInto('throttle')
    .values({
      key: 'signIn.everybody',
      count: 300,
      window_ends_at: new Date(scene.portal.clock().getTime() + 20_000),
    })
    .execute()
  const answer = await scene.post('/anmelden', right, from('203.0.113.1'))
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '20'])
})

test('without a count nobody comes in', async () => {
  await using scene = await signInScene()
  await scene.db.schema.alterTable('throttle').renameTo('throttle_away').execute()
  for (const [path, fields] of [
    ['/anmelden', right],
    ['/registrieren', { kundennummer, nachname: 'Weiß', vorname: 'Anna', email: 'a@example.org' }],
    ['/passwort-vergessen', { kundennummer }],
  ] as const) {
    expect((await scene.post(path, fields)).status).toBeGreaterThanOrEqual(500)
  }
  expect(await scene.db.selectFrom('session').selectAll().execute()).toEqual([])
  expect(await scene.db.selectFrom('job').selectAll().execute()).toEqual([])
})
