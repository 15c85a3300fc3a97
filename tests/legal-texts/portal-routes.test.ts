import { parse } from 'node-html-parser'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { cookies } from '#src/sign-in/visitor.ts'
import { castMoment } from '#tests/support/cast.ts'
import { type TestPortal, testPortal } from '#tests/support/portal.ts'

let portal: TestPortal

beforeAll(async () => {
  portal = await testPortal({ now: castMoment })
})

afterEach(() => portal.db.deleteFrom('legal_text').execute())

afterAll(() => portal?.[Symbol.asyncDispose]())

async function pageAt(path: string, language = 'de') {
  const response = await portal.app.request(path, { headers: { 'accept-language': language } })
  expect(response.status).toBe(200)
  return parse(await response.text())
}

function write(key: 'imprint' | 'privacy', language: 'de' | 'en', body: string) {
  return portal.db
    .insertInto('legal_text')
    .values({ key, language, body, since: '2026-11-02' })
    .execute()
}

describe('as long as the utility has written nothing', () => {
  test.each([
    ['/impressum', 'Namen der Geschäftsführung'],
    ['/datenschutz', 'Datenschutzbeauftragte'],
    ['/barrierefreiheit', 'Marktüberwachungsstelle der Länder'],
  ])('%s shows the template, marked as one, with its gaps named', async (path, says) => {
    const page = await pageAt(path)
    expect(page.querySelector('.alert-title')?.text).toBe('Muster – vom Versorger zu ergänzen')
    const gaps = page.querySelectorAll('.alert li').map((item) => item.text)
    const marked = page.querySelectorAll('article mark').map((gap) => gap.text)
    expect(gaps.length).toBeGreaterThan(0)
    expect(new Set(marked)).toEqual(new Set(gaps))
    expect(page.querySelector('main')?.text).toContain(says)
  })

  test('what we know of the utility is filled in, the rest is a gap', async () => {
    expect((await pageAt('/impressum')).querySelector('.alert')?.text).toContain('Telefonnummer')
    await portal.db
      .updateTable('utility')
      .set({
        name: 'Stadtwerke Musterstadt',
        street_address: 'Am Wasserturm 3',
        city_address: '12345 Musterstadt',
        phone: '05551 234-0',
      })
      .execute()
    const page = await pageAt('/impressum')
    expect(page.querySelector('article p')?.innerHTML).toBe(
      'Stadtwerke Musterstadt<br>Am Wasserturm 3<br>12345 Musterstadt',
    )
    expect(page.querySelector('article a[href="tel:+4955512340"]')?.text).toBe('05551 234-0')
    expect(page.querySelector('.alert')?.text).not.toContain('Telefonnummer')
  })
})

test('the template about privacy names every cookie that the portal sets', async () => {
  for (const language of ['de', 'en']) {
    const text = (await pageAt('/datenschutz', language)).querySelector('article')?.text
    for (const cookie of Object.values(cookies)) expect(text).toContain(cookie)
  }
})

describe('what the utility has written', () => {
  test('counts at once, with its date, and nothing is marked any more', async () => {
    await write('imprint', 'de', '## Anbieter\n\nStadtwerke <b>GmbH</b>\n\n- [hier](https://a.de)')
    const page = await pageAt('/impressum')
    expect(page.querySelector('.alert')).toBeNull()
    expect(page.querySelector('article')?.innerHTML).toBe(
      '<h2>Anbieter</h2><p>Stadtwerke &lt;b&gt;GmbH&lt;/b&gt;</p>' +
        '<ul><li><a href="https://a.de" rel="external noreferrer">hier</a></li></ul>',
    )
    expect(page.querySelector('main')?.text).toContain('Stand: 2. November 2026')
    await portal.db.updateTable('legal_text').set({ body: 'Neu' }).execute()
    expect((await pageAt('/impressum')).querySelector('article')?.text).toBe('Neu')
  })

  test('is for its own page only', async () => {
    await write('imprint', 'de', 'Eigener Text')
    expect((await pageAt('/datenschutz')).querySelector('.alert')).not.toBeNull()
  })

  test('in German only is shown to English readers as it is, and said to be German', async () => {
    await write('privacy', 'de', 'Wir speichern wenig.')
    const page = await pageAt('/datenschutz', 'en')
    expect(page.querySelector('h1')?.text).toBe('Privacy')
    expect(page.querySelector('article')?.getAttribute('lang')).toBe('de')
    expect(page.querySelector('main')?.text).toContain('available in German only')
    await write('privacy', 'en', 'We keep little.')
    expect((await pageAt('/datenschutz', 'en')).querySelector('article')?.text).toBe(
      'We keep little.',
    )
  })

  test('if it is empty again, the template is back', async () => {
    await write('imprint', 'de', '')
    await write('imprint', 'en', ' \n ')
    expect((await pageAt('/impressum')).querySelector('.alert')).not.toBeNull()
  })
})
