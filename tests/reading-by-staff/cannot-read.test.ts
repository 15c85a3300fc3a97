import { expect, test } from 'vitest'
import { fieldNames } from '#src/reading-by-staff/forms.ts'
import { readingScene, textOf } from '#tests/readings/reading-scene.ts'
import { cookiesOf, formHeaders } from '#tests/support/cast.ts'

const form = '/nicht-selbst-ablesen'

test('who cannot read a meter says so, and has a number and a copy of it', async () => {
  await using scene = await readingScene('anna')
  const fields = {
    ...(await scene.openForm(form)),
    [fieldNames.reason]: 'unreachable',
    [fieldNames.times]: 'montags nach 16 Uhr',
    [fieldNames.phone]: '0171 / 234 56 78',
  }
  const sent = await scene.post(form, fields)
  expect(sent.status).toBe(303)

  const { page } = await scene.get(sent.location ?? '')
  expect(textOf(page.querySelector('h1'))).toBe('Mitteilung angekommen')
  const facts = textOf(page.querySelector('.facts'))
  expect(facts).toContain('Strom 1ESY1160123456, Lindenstraße 12, Keller')
  expect(facts).toContain('Ich komme nicht an den Zähler')
  expect(facts).toContain('montags nach 16 Uhr')

  const [inquiry] = await scene.db.selectFrom('inquiry').selectAll().execute()
  expect(inquiry).toMatchObject({
    customer_id: scene.own.customerId,
    kind: 'cannotRead',
    topic: 'meter',
    sender_phone: '0171 / 234 56 78',
  })
  const mails = await scene.db.selectFrom('outgoing_mail').selectAll().orderBy('id').execute()
  expect(mails.map((mail) => mail.mail_key)).toEqual(['inquiry-received', 'inquiry-copy'])
  expect(mails[0]?.text_body).toContain('Strom 1ESY1160123456')
})

test('every meter is ticked at first; those that are not ticked any more are left out', async () => {
  await using scene = await readingScene('erika')
  const fields = await scene.openForm(form)
  const ticked = Object.keys(fields).filter((name) => name.startsWith('zaehler-'))
  expect(ticked.length).toBeGreaterThan(2)
  for (const name of ticked.slice(1)) delete fields[name]
  const sent = await scene.post(form, fields)
  const { page } = await scene.get(sent.location ?? '')
  expect(page.querySelectorAll('.facts dt').filter((dt) => textOf(dt) === 'Zähler')).toHaveLength(1)
})

test('without a meter, or with a number nobody can call, nothing is sent and all is kept', async () => {
  await using scene = await readingScene('anna')
  const { status, page } = await scene.post(form, {
    [fieldNames.times]: 'montags „früh“',
    [fieldNames.phone]: 'ruf an',
    [fieldNames.reason]: 'health',
  })
  expect(status).toBe(422)
  expect(page.querySelectorAll('.error-summary li').map(textOf)).toEqual([
    'Wählen Sie mindestens einen Zähler aus.',
    'Die Telefonnummer ist nicht lesbar. Schreiben Sie sie so: 0171 2345678.',
  ])
  expect(page.querySelector('#zeiten')?.getAttribute('value')).toBe('montags „früh“')
  expect(page.querySelector('input[value=health]')?.hasAttribute('checked')).toBe(true)
  expect(await scene.db.selectFrom('inquiry').select('id').execute()).toEqual([])
})

test('the meter of somebody else cannot be named', async () => {
  await using scene = await readingScene('deniz')
  const ofAnna = await scene.db
    .selectFrom('meter')
    .where('meter_number', '=', '1ESY1160123456')
    .select('id')
    .executeTakeFirstOrThrow()
  const { status } = await scene.post(form, { [fieldNames.meter(ofAnna.id)]: 'ja' })
  expect(status).toBe(422)
})

test('the same form sent twenty times at once is one notice', async () => {
  await using scene = await readingScene('anna')
  const fields = await scene.openForm(form)
  const answers = await Promise.all(Array.from({ length: 20 }, () => scene.post(form, fields)))
  expect(new Set(answers.map(({ location }) => location)).size).toBe(1)
  expect(await scene.db.selectFrom('outgoing_mail').select('id').execute()).toHaveLength(2)
})

test('more than twenty a day are asked to wait', async () => {
  await using scene = await readingScene('anna')
  for (let count = 0; count < 20; count += 1) {
    expect((await scene.post(form, await scene.openForm(form))).status).toBe(303)
  }
  const { status, page } = await scene.post(form, await scene.openForm(form))
  expect(status).toBe(429)
  expect(textOf(page.querySelector('h1'))).toBe('Zu viele Versuche')
})

test('what was typed when the session had ended stands there again', async () => {
  await using scene = await readingScene('anna')
  const fields = { ...(await scene.openForm(form)), [fieldNames.times]: 'freitags' }
  await scene.db.deleteFrom('session').execute()
  const refused = await scene.post(form, fields)
  expect(refused.status).toBe(401)
  const carried = Object.fromEntries(
    refused.page
      .querySelectorAll('main form input[type=hidden]')
      .map((input) => [input.getAttribute('name') ?? '', input.getAttribute('value') ?? '']),
  )
  const entered = await scene.app.request('/anmelden', {
    method: 'POST',
    headers: formHeaders,
    body: new URLSearchParams({
      ...carried,
      kundennummer: '104382',
      passwort: 'Birne-Leuchtturm-7',
    }).toString(),
  })
  expect(entered.headers.get('location')).toBe(`${form}?wieder=1`)
  const cookie = cookiesOf(entered)
  const again = await scene.app.request(`${form}?wieder=1`, { headers: { cookie } })
  expect(await again.text()).toContain('value="freitags"')
})

test('switched off by the utility it is a page that never was, and nothing leads there', async () => {
  await using scene = await readingScene('anna')
  await scene.db.updateTable('utility').set({ is_reading_by_staff_offered: false }).execute()
  expect((await scene.get(form)).response.status).toBe(404)
  expect((await scene.post(form, {})).status).toBe(404)
  const { page } = await scene.get('/zaehlerstaende')
  expect(page.querySelector(`a[href="${form}"]`)).toBeNull()
  await scene.db.updateTable('utility').set({ is_reading_by_staff_offered: true }).execute()
  const { page: again } = await scene.get('/zaehlerstaende')
  expect(again.querySelector(`a[href="${form}"]`)).toBeTruthy()
})
