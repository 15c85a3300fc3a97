import { expect, test } from 'vitest'
import { fieldNames } from '#src/readings/forms.ts'
import { readingScene, textOf } from '#tests/readings/reading-scene.ts'

test('whoever signs in sees first what is open and until when', async () => {
  await using scene = await readingScene('erika')
  const { page } = await scene.get('/uebersicht')
  expect(textOf(page.querySelector('#offen'))).toMatch(/^\d Zähler warten auf Ihren Stand$/)
  expect(textOf(page.querySelector('.card-brand'))).toContain(
    'Bis 11. Dezember 2026, noch 18 Tage.',
  )
  expect(page.querySelector('.card-brand a')?.getAttribute('href')).toBe('/zaehlerstaende')
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
  const link = page.querySelector(`a[href="${sent.location}"]`)
  expect(textOf(link?.parentNode)).toContain('ein Zählerstand, geprüft')
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
