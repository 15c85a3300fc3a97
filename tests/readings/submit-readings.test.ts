import { parse } from 'node-html-parser'
import { expect, test } from 'vitest'
import { fieldNames } from '#src/readings/forms.ts'
import { readingScene, textOf } from './reading-scene.ts'

test('a customer types a value, sends it and gets a receipt with a number', async () => {
  await using scene = await readingScene('bruno')
  const gas = scene.own.registerId('7-1:3.0.0')
  const form = await scene.openForm()
  const sent = await scene.send({ ...form, [fieldNames.value(gas)]: '5466' })

  expect(sent.status).toBe(303)
  expect(sent.location).toMatch(/^\/zaehlerstaende\/meldungen\/2026-[A-Z0-9]{4}-[A-Z0-9]{4}$/)
  const { response, page } = await scene.get(sent.location ?? '')
  expect(response.status).toBe(200)
  expect(textOf(page.querySelector('h1'))).toBe('Zählerstände gemeldet')
  expect(textOf(page.querySelector('.reference'))).toMatch(/^2026-/)
  expect(textOf(page.querySelector('main'))).toContain('23. November 2026, 10:30 Uhr (MEZ)')
  expect(textOf(page.querySelector('tbody'))).toContain('1.148 m³')
})

test('reading, submission, record and receipt are written together', async () => {
  await using scene = await readingScene('anna')
  const peak = scene.own.registerId('1-1:1.8.1')
  const offPeak = scene.own.registerId('1-1:1.8.2')
  const form = await scene.openForm()
  await scene.send({
    ...form,
    [fieldNames.value(peak)]: '12354',
    [fieldNames.value(offPeak)]: '009982,5',
  })

  const readings = await scene.readingsOf(scene.own.customerId)
  expect(readings).toMatchObject([
    {
      value: '12354.0000',
      typed: '12354',
      origin: 'customer',
      reason: 'periodic',
      status: 'accepted',
    },
    { value: '9982.5000', typed: '009982,5', outcome: 'plausible', read_on: '2026-11-23' },
  ])
  expect(readings[0]?.finding).toMatchObject({ code: 'plausible', registerId: peak })
  const mails = await scene.db.selectFrom('outgoing_mail').selectAll().execute()
  expect(mails).toMatchObject([
    { mail_key: 'reading-receipt', recipient_address: 'anna.weiss@example.org' },
  ])
  expect(mails[0]?.text_body).toContain('12\u202f354')
  const events = await scene.db
    .selectFrom('audit_event')
    .where('event', '=', 'readingsSubmitted')
    .selectAll()
    .execute()
  expect(events).toMatchObject([
    { actor_id: scene.own.customerId, customer_id: scene.own.customerId },
  ])
})

test('a value below the previous one is asked back before it is saved', async () => {
  await using scene = await readingScene('bruno')
  const gas = scene.own.registerId('7-1:3.0.0')
  const form = await scene.openForm()
  const asked = await scene.send({ ...form, [fieldNames.value(gas)]: '3466' })

  expect(asked.status).toBe(422)
  expect(await scene.readingsOf(scene.own.customerId)).toEqual([])
  expect(textOf(asked.page.querySelector(`#pruefung-${gas}`))).toContain(
    'Am 20.11.2025 waren es schon 4 318,207 m³',
  )
  const ways = asked.page.querySelectorAll(`#frage-${gas} input[type=radio]`)
  expect(ways.map((way) => way.getAttribute('value'))).toContain('reallySo')
})

test('a true value can always be sent: below the previous one it goes to a person first', async () => {
  await using scene = await readingScene('bruno')
  const gas = scene.own.registerId('7-1:3.0.0')
  const form = await scene.openForm()
  const sent = await scene.send({
    ...form,
    [fieldNames.value(gas)]: '3466',
    [fieldNames.answer(gas)]: 'reallySo',
    [fieldNames.note(gas)]: 'Foto liegt bereit',
  })

  expect(sent.status).toBe(303)
  expect(await scene.readingsOf(scene.own.customerId)).toMatchObject([
    { status: 'inReview', outcome: null, customer_reason: 'reallySo: Foto liegt bereit' },
  ])
  const { page } = await scene.get(sent.location ?? '')
  expect(textOf(page.querySelector('tbody .tag'))).toBe('in Klärung')
})

test('an odd value that the customer confirms counts, with her word beside it', async () => {
  await using scene = await readingScene('bruno')
  const gas = scene.own.registerId('7-1:3.0.0')
  const form = await scene.openForm()
  const odd = { ...form, [fieldNames.value(gas)]: '7466' }
  expect((await scene.send(odd)).status).toBe(422)

  const sent = await scene.send({ ...odd, [fieldNames.answer(gas)]: 'reallySo' })
  expect(sent.status).toBe(303)
  expect(await scene.readingsOf(scene.own.customerId)).toMatchObject([
    { status: 'accepted', outcome: 'confirmed', value: '7466.0000' },
  ])
})

test('several meters: what is left empty can be sent later', async () => {
  await using scene = await readingScene('erika')
  const gas = scene.own.registerId('7-1:3.0.0')
  const form = await scene.openForm()
  await scene.send({ ...form, [fieldNames.value(gas)]: '8714' })

  const { page } = await scene.get('/zaehlerstaende')
  const done = page.querySelectorAll('.meter-done').map((card) => textOf(card))
  expect(done).toHaveLength(1)
  expect(done[0]).toContain('Gas 7ELS0000445566')
  expect(done[0]).toContain('gemeldet')
  const later = await scene.openForm()
  expect(Object.keys(later)).not.toContain(fieldNames.value(gas))
  expect(Object.keys(later).filter((name) => name.startsWith('stand-')).length).toBeGreaterThan(3)
})

test('of a meter with two tariffs both registers are asked for', async () => {
  await using scene = await readingScene('anna')
  const peak = scene.own.registerId('1-1:1.8.1')
  const offPeak = scene.own.registerId('1-1:1.8.2')
  const form = await scene.openForm()
  const refused = await scene.send({ ...form, [fieldNames.value(peak)]: '12354' })

  expect(refused.status).toBe(422)
  const sentence =
    'Geben Sie auch den Zählerstand NT für Strom 1ESY1160123456 ein. Beide Zählwerke gehören zusammen.'
  expect(textOf(refused.page.querySelector(`#stand-${offPeak}-fehler`))).toContain(sentence)
  expect(textOf(refused.page.querySelector('.error-summary'))).toContain(sentence)
  expect(refused.page.querySelector(`#stand-${peak}`)?.getAttribute('value')).toBe('12354')
})

test('an empty form is not sent', async () => {
  await using scene = await readingScene('bruno')
  const refused = await scene.send(await scene.openForm())
  expect(refused.status).toBe(422)
  expect(textOf(refused.page.querySelector('.error-summary'))).toContain(
    'Geben Sie mindestens einen Zählerstand ein.',
  )
})

test('a stranger’s register in the form is as unknown as one that never was', async () => {
  await using scene = await readingScene('deniz')
  const form = await scene.openForm()
  const hers = fieldNames.value(scene.cast.anna.registerId('1-1:1.8.1'))
  const foreign = await scene.send({ ...form, [hers]: '12354' })
  const unknown = await scene.send({ ...form, [fieldNames.value('999999')]: '12354' })
  expect(foreign.status).toBe(404)
  expect(unknown.status).toBe(404)
  expect(foreign.page.toString()).toBe(unknown.page.toString())
})

test('a stranger’s receipt is as unknown as one that never was', async () => {
  await using scene = await readingScene('bruno')
  const gas = scene.own.registerId('7-1:3.0.0')
  const sent = await scene.send({ ...(await scene.openForm()), [fieldNames.value(gas)]: '5466' })
  await using other = await readingScene('deniz')
  const never = await other.get('/zaehlerstaende/meldungen/2026-AAAA-BBBB')
  const { signInAs } = await import('#tests/support/cast.ts')
  const cookie = await signInAs(scene.app, 'deniz')
  const foreign = await scene.app.request(sent.location ?? '', { headers: { cookie } })
  expect(foreign.status).toBe(404)
  expect(never.response.status).toBe(404)
  expect(textOf(parse(await foreign.text()).querySelector('main'))).toBe(
    textOf(never.page.querySelector('main')),
  )
})
