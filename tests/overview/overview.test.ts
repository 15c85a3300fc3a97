import pg from 'pg'
import { expect, test, vi } from 'vitest'
import { fieldNames } from '#src/readings/forms.ts'
import { readingScene, textOf } from '#tests/readings/reading-scene.ts'

test('whoever signs in sees first what is open, until when, and what still misses', async () => {
  await using scene = await readingScene('erika')
  const { page } = await scene.get('/uebersicht')
  expect(textOf(page.querySelector('#offen'))).toMatch(/^\S+ Zähler warten auf Ihren Stand$/)
  const period = page.querySelector('.open-period')
  expect(textOf(period)).toContain('16. November bis 11. Dezember 2026')
  expect(textOf(period)).toContain('Bis 11. Dezember 2026, noch 18 Tage.')
  expect(textOf(period)).toMatch(/0 von \d Zählern gemeldet/)
  expect(page.querySelector('.open-period a.button')?.getAttribute('href')).toBe('/zaehlerstaende')
  const missing = page.querySelectorAll('.open-period-list li').map(textOf)
  expect(missing.find((line) => line.startsWith('Gas'))).toMatch(/^Gas7\w+ .*fehlt$/)
})

test('what was sent stands there with how far it has come', async () => {
  await using scene = await readingScene('bruno')
  expect(textOf((await scene.get('/uebersicht')).page.querySelector('main'))).toContain(
    'Hier stehen Ihre Meldungen mit ihrem Weg bis in die Abrechnung.',
  )
  const gas = scene.own.registerId('7-1:3.0.0')
  const sent = await scene.send({ ...(await scene.openForm()), [fieldNames.value(gas)]: '5466' })
  const { page } = await scene.get('/uebersicht')
  expect(textOf(page.querySelector('#offen'))).toBe('Alles gemeldet')
  expect(page.querySelector(`a[href="${sent.location}"]`)).toBeTruthy()
  const way = page.querySelectorAll('.way li').map(textOf)
  expect(way.map((step) => step.split(' ')[0])).toEqual([
    'gemeldet',
    'geprüft,',
    'an',
    'übernommen',
  ])
  expect(way[0]).toContain('23. November 2026')
})

test('between two periods nothing is asked for, and the next one is named', async () => {
  await using scene = await readingScene('bruno')
  await scene.db
    .updateTable('reading_period')
    .set({ opens_on: '2027-11-15', closes_on: '2027-12-10', due_on: '2027-11-30' })
    .execute()
  const { page } = await scene.get('/uebersicht')
  expect(textOf(page.querySelector('#offen'))).toBe('Gerade ist nichts zu tun')
  expect(textOf(page.querySelector('main'))).toContain(
    'Der nächste Ablesezeitraum beginnt am 15. November 2027.',
  )
})

test('all that is hers stands there after three questions to the database', async () => {
  await using scene = await readingScene('anna')
  const { customerId } = scene.own
  const sha256 = 'a'.repeat(64)
  await scene.db
    .insertInto('document')
    .values({
      customer_id: customerId,
      kind: 'invoice',
      title: 'Jahresrechnung 2025',
      issued_on: '2026-11-20',
      amount: '-86.10',
      storage_key: `aa/${sha256}.pdf`,
      sha256,
      byte_size: '1',
    })
    .execute()
  await scene.db
    .insertInto('inquiry')
    .values({
      reference: '2026-AAAA-BBBB',
      customer_id: customerId,
      kind: 'question',
      topic: 'other',
      form_key: 'x',
      sender_name: 'Anna',
      sender_address: 'anna@example.org',
      language: 'de',
      subject: JSON.stringify({ de: 'Frage zum Zähler', en: 'Question' }),
      facts: JSON.stringify({ de: [], en: [] }),
      received_at: scene.portal.clock(),
    })
    .execute()
  const spy = vi.spyOn(pg.Client.prototype, 'query')
  const { page } = await scene.get('/uebersicht')
  expect(spy.mock.calls.length).toBe(3)
  spy.mockRestore()
  const text = textOf(page.querySelector('main'))
  expect(text).toContain('Jahresrechnung 2025')
  expect(text).toContain('86,10 € Guthaben')
  expect(text).toContain('Frage zum Zähler')
  expect(textOf(page.querySelector('.sparks'))).toMatch(/2025\d[\d.]* kWh/)
})

test('what the utility has switched off is not offered', async () => {
  await using scene = await readingScene('bruno')
  const waysOf = async (): Promise<string[]> => {
    const { page } = await scene.get('/uebersicht')
    return page.querySelectorAll('.more-ways a').map((a) => a.getAttribute('href') ?? '')
  }
  const switchable = ['/umzug', '/abschlag', '/nicht-selbst-ablesen']
  expect(await waysOf()).toEqual(expect.arrayContaining(switchable))
  await scene.db
    .updateTable('utility')
    .set({
      is_moving_offered: false,
      is_instalment_change_offered: false,
      is_reading_by_staff_offered: false,
    })
    .execute()
  const left = await waysOf()
  expect(left.filter((way) => switchable.includes(way))).toEqual([])
  expect(left).toContain('/kontakt')
})
