import { expect, test } from 'vitest'
import { textOf } from '#tests/readings/reading-scene.ts'
import { form, instalmentScene, setInstalment } from './instalment-scene.ts'

test('another instalment is a change with a number, for billing, and a receipt by mail', async () => {
  await using scene = await instalmentScene()
  const sent = await scene.post(form, await scene.wish('92,50 €'))
  expect(sent.status).toBe(303)
  expect(await scene.changes()).toMatchObject([
    {
      kind: 'instalment',
      field: 'instalment',
      old_value: '85.00',
      new_value: '92.50',
      valid_from: '2027-01-01',
      contract_id: scene.contractId,
    },
  ])
  const [mail] = await scene.mails()
  expect(mail).toMatchObject({
    mail_key: 'instalment-change',
    recipient_address: 'bruno@example.org',
  })
  expect(mail?.text_body).toContain('92,50')
  expect(mail?.text_body).toContain('1. Januar 2027')
  const event = await scene.db
    .selectFrom('audit_event')
    .select('details')
    .where('event', '=', 'instalmentChanged')
    .executeTakeFirstOrThrow()
  expect(event.details).toMatchObject({ validFrom: '2027-01-01' })

  const { page } = await scene.get(sent.location ?? '')
  expect(textOf(page.querySelector('h1'))).toBe('Abschlag geändert')
  expect(textOf(page.querySelector('.facts'))).toContain('1. Januar 2027')
  expect(textOf(page.querySelector('table'))).toContain('92,50 €')
  const { page: again } = await scene.get(form)
  expect(textOf(again.querySelector('main'))).toContain('wird übernommen')
  expect(textOf(again.querySelector('main'))).toContain('92,50 € im Monat ab 1. Januar 2027')
  expect(again.querySelector(`#${scene.amount}`)).toBeNull()
})

test.each([
  ['', 'Geben Sie mindestens einen neuen Betrag ein.'],
  ['viel', 'Der Betrag ist nicht lesbar. Schreiben Sie ihn so: 85 oder 85,50.'],
  ['59,99', /^Weniger als 60,00 € geht hier nicht/],
  ['140,01', /^Mehr als 140,00 € geht hier nicht/],
  ['85,00', 'Das ist Ihr jetziger Abschlag. Geben Sie einen anderen Betrag ein.'],
])('„%s“ is not taken, and stands there again', async (amount, sentence) => {
  await using scene = await instalmentScene()
  const { status, page } = await scene.post(form, await scene.wish(amount))
  expect(status).toBe(422)
  expect(textOf(page.querySelector('.error-summary li'))).toEqual(
    typeof sentence === 'string' ? sentence : expect.stringMatching(sentence),
  )
  expect(page.querySelector(`#${scene.amount}`)?.getAttribute('value')).toBe(amount)
  expect(page.querySelector('option[selected]')?.getAttribute('value')).toBe('2027-01-01')
  expect(await scene.changes()).toEqual([])
})

test('a month that is not offered is not taken', async () => {
  await using scene = await instalmentScene()
  const fields = { ...(await scene.wish('90')), ab: '2026-11-01' }
  const { status, page } = await scene.post(form, fields)
  expect(status).toBe(422)
  expect(textOf(page.querySelector('#ab-fehler'))).toContain('Wählen Sie einen der Monate')
})

test('without limits, people change it; without an instalment there is nothing to change', async () => {
  await using scene = await instalmentScene()
  await setInstalment(scene.db, scene.contractId, ['85', null, null])
  const { page } = await scene.get(form)
  expect(page.querySelector('main form')).toBeNull()
  expect(textOf(page.querySelector('main'))).toContain('Schreiben Sie uns Ihren Wunsch.')
  await setInstalment(scene.db, scene.contractId, [null, null, null])
  const { page: without } = await scene.get(form)
  expect(textOf(without.querySelector('main'))).toContain('kein Abschlag hinterlegt')
  expect((await scene.post(form, { [scene.amount]: '90', ab: '2027-01-01' })).status).toBe(409)
})

test('the same form sent fifty times at once is one change and one mail', async () => {
  await using scene = await instalmentScene()
  const fields = await scene.wish('92')
  const answers = await Promise.all(Array.from({ length: 50 }, () => scene.post(form, fields)))
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]))
  expect(new Set(answers.map(({ location }) => location)).size).toBe(1)
  expect(await scene.changes()).toHaveLength(1)
  expect(await scene.mails()).toHaveLength(1)
})

test('two tabs with different amounts: one counts, the other is shown what applies', async () => {
  await using scene = await instalmentScene()
  const forms = await Promise.all(['90', '95', '100'].map((amount) => scene.wish(amount)))
  const answers = await Promise.all(forms.map((fields) => scene.post(form, fields)))
  expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409, 409])
  const refused = answers.find(({ status }) => status === 409)
  expect(textOf(refused?.page.querySelector('.error-summary li'))).toBe(
    'Für Gas hat sich inzwischen etwas geändert. Was jetzt gilt, steht unten.',
  )
  const [change] = await scene.changes()
  expect(textOf(refused?.page.querySelector('.card'))).toContain(
    `${change?.new_value?.replace('.', ',')} € im Monat ab`,
  )
  expect(await scene.changes()).toHaveLength(1)
})

test('billing has set another instalment while the form was open: that is shown first', async () => {
  await using scene = await instalmentScene()
  const fields = await scene.wish('92')
  await setInstalment(scene.db, scene.contractId, ['110', '60', '140'])
  const { status, page } = await scene.post(form, fields)
  expect(status).toBe(409)
  expect(textOf(page.querySelector('.last-reading'))).toContain('110,00 € im Monat')
  expect(page.querySelector(`#${scene.amount}`)?.getAttribute('value')).toBe('92')
  expect(await scene.changes()).toEqual([])
})

test('what an amount would lead to is said while it is typed, and on a page without scripts', async () => {
  await using scene = await instalmentScene()
  const fields = await scene.wish('70')
  const asked = { ...fields, feld: scene.contractId }
  const live = await scene.post('/abschlag/pruefung', asked, { 'hx-request': 'true' })
  expect(live.status).toBe(200)
  expect(textOf(live.page)).toMatch(/Mit 70,00 € im Monat .*Nachzahlung/)
  const page = await scene.post('/abschlag/pruefung', fields)
  expect(textOf(page.page.querySelector('output'))).toBe(textOf(live.page))
  expect(page.page.querySelector(`#${scene.amount}`)?.getAttribute('value')).toBe('70')
  const unread = { ...asked, [scene.amount]: 'vi' }
  const nothing = await scene.post('/abschlag/pruefung', unread, { 'hx-request': 'true' })
  expect(textOf(nothing.page)).toBe('')
  expect(await scene.changes()).toEqual([])
})

test('switched off by the utility it is a page that never was', async () => {
  await using scene = await instalmentScene()
  await scene.db.updateTable('utility').set({ is_instalment_change_offered: false }).execute()
  expect((await scene.get(form)).response.status).toBe(404)
  expect((await scene.post('/abschlag/pruefung', {})).status).toBe(404)
})
