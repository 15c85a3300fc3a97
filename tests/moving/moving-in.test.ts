import { expect, test } from 'vitest'
import { textOf } from '#tests/readings/reading-scene.ts'
import { movingScene } from './moving-scene.ts'

test('a further place is an inquiry with its meters, as far as they are known', async () => {
  await using scene = await movingScene()
  const fields = await scene.filled('einzug', {
    'neu-electricity-nummer': '1emh 0012345',
    'neu-electricity-stand': '12345,6',
    'neu-electricity-stand-nt': '99',
  })
  const sent = await scene.post('/umzug/einzug', fields)
  expect(sent.status).toBe(303)
  const { page } = await scene.get(sent.location ?? '')
  const facts = textOf(page.querySelector('.facts'))
  expect(facts).toContain('1. Dezember 2026')
  expect(facts).toContain('1EMH0012345, Stand 12 345,6 / 99')
  expect(facts).not.toContain('Auszug')
  expect(await scene.readingsOf(scene.own.customerId)).toEqual([])
})

test.each([
  [{ 'neu-gas-nummer': '7GMT1' }, '#neu-gas-stand-fehler', 'Geben Sie den Stand'],
  [{ 'neu-gas-stand': '12' }, '#neu-gas-nummer-fehler', 'Geben Sie die Zählernummer ein'],
  [
    { 'neu-gas-nummer': '7?', 'neu-gas-stand': '12' },
    '#neu-gas-nummer-fehler',
    'Zeichen, die es dort nicht gibt',
  ],
  [
    { 'neu-gas-nummer': '7GMT1', 'neu-gas-stand': 'zwölf' },
    '#neu-gas-stand-fehler',
    'nicht lesbar',
  ],
  [{ einzug: 'bald' }, '#einzug-fehler', 'nicht lesbar'],
  [{ plz: '8O331' }, '#plz-fehler', 'passt nicht zum Land'],
  [{ strasse: '' }, '#strasse-fehler', 'Geben Sie die Straße'],
  [{ telefon: 'ruf an' }, '#telefon-fehler', 'Die Telefonnummer ist nicht lesbar.'],
  [{ nachricht: 'x'.repeat(1001) }, '#nachricht-fehler', 'höchstens 1000 Zeichen'],
])('%o is not taken, and stands there again', async (typed, selector, sentence) => {
  await using scene = await movingScene()
  const { status, page } = await scene.post('/umzug/einzug', await scene.filled('einzug', typed))
  expect(status).toBe(422)
  expect(textOf(page.querySelector(selector))).toContain(sentence)
  for (const [name, value] of Object.entries(typed))
    expect(page.querySelector(`#${name}`)?.getAttribute('value')).toBe(value)
  expect(await scene.inquiries()).toEqual([])
})

test('who moves house reports both ends at once', async () => {
  await using scene = await movingScene()
  const fields = await scene.filled('wechsel', { [scene.gas]: '5466' })
  const sent = await scene.post('/umzug/wechsel', fields)
  const { page } = await scene.get(sent.location ?? '')
  const facts = textOf(page.querySelector('.facts'))
  expect(facts).toContain('23. November 2026')
  expect(facts).toContain('1. Dezember 2026')
  expect(await scene.readingsOf(scene.own.customerId)).toHaveLength(1)
})

test('what was typed when the session had ended stands there again', async () => {
  await using scene = await movingScene()
  const fields = await scene.filled('einzug')
  await scene.db.deleteFrom('session').execute()
  const { status, page } = await scene.post('/umzug/einzug/pruefung', fields)
  expect(status).toBe(401)
  const carried = page
    .querySelectorAll('input[type=hidden]')
    .map((input) => input.getAttribute('value'))
  expect(carried).toContain('Rosenweg')
  expect(carried).toContain('/umzug/einzug?wieder=1')
})

test('a kind of move that is none is not found, and neither is anything once switched off', async () => {
  await using scene = await movingScene()
  expect((await scene.get('/umzug/flucht')).response.status).toBe(404)
  expect((await scene.post('/umzug/flucht', {})).status).toBe(404)
  await scene.db.updateTable('utility').set({ is_moving_offered: false }).execute()
  for (const path of ['/umzug', '/umzug/auszug', '/umzug/meldungen/2026-ZZZZ-ZZZZ'])
    expect((await scene.get(path)).response.status).toBe(404)
})

test('somebody else’s move is one that never was', async () => {
  await using scene = await movingScene()
  const { location } = await scene.post('/umzug/einzug', await scene.filled('einzug'))
  await using stranger = await movingScene('deniz')
  expect((await stranger.get(location ?? '')).response.status).toBe(404)
})
