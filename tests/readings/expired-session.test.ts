import { expect, test } from 'vitest'
import { fieldNames } from '#src/readings/forms.ts'
import { cast, castPassword, cookiesOf, formHeaders } from '#tests/support/cast.ts'
import { fieldsOf, readingScene, textOf } from './reading-scene.ts'

test('an expired session loses nothing that was typed', async () => {
  await using scene = await readingScene('anna')
  const peak = scene.own.registerId('1-1:1.8.1')
  const offPeak = scene.own.registerId('1-1:1.8.2')
  const typed = {
    ...(await scene.openForm()),
    [fieldNames.value(peak)]: '12354',
    [fieldNames.value(offPeak)]: '9982',
    [fieldNames.readOn]: '22.11.2026',
  }
  await scene.db.deleteFrom('session').execute()

  const ended = await scene.send(typed)
  expect(ended.status).toBe(401)
  expect(textOf(ended.page.querySelector('h1'))).toBe('Anmelden')
  expect(await scene.readingsOf(scene.own.customerId)).toEqual([])

  const signedIn = await scene.app.request('/anmelden', {
    method: 'POST',
    headers: formHeaders,
    body: new URLSearchParams({
      ...fieldsOf(ended.page),
      kundennummer: cast.anna.customerNumber,
      passwort: castPassword,
    }).toString(),
  })
  expect(signedIn.status).toBe(303)
  expect(signedIn.headers.get('location')).toBe('/zaehlerstaende')
  const cookie = cookiesOf(signedIn)
  const { parse } = await import('node-html-parser')
  const again = await scene.app.request('/zaehlerstaende', { headers: { cookie } })
  const page = parse(await again.text())
  expect(fieldsOf(page)).toMatchObject({
    [fieldNames.value(peak)]: '12354',
    [fieldNames.value(offPeak)]: '9982',
    [fieldNames.readOn]: '22.11.2026',
  })
  expect(textOf(page.querySelector('.alert'))).toContain('Gesendet ist noch nichts.')

  const sent = await scene.portal.db.selectFrom('submission').select('id').execute()
  expect(sent).toEqual([])
  const response = await scene.post('/zaehlerstaende', fieldsOf(page), { cookie })
  expect(response.status).toBe(303)
  expect(await scene.readingsOf(scene.own.customerId)).toHaveLength(2)
  expect(await scene.db.selectFrom('reading_draft').selectAll().execute()).toEqual([])
})

test('the live check tells who was signed out that nothing is lost', async () => {
  await using scene = await readingScene('bruno')
  const gas = scene.own.registerId('7-1:3.0.0')
  const fields = { ...(await scene.openForm()), [fieldNames.value(gas)]: '5466' }
  await scene.db.deleteFrom('session').execute()
  const live = await scene.liveCheck(gas, fields)
  expect(live.status).toBe(200)
  expect(textOf(live.page)).toBe(
    'Sie sind abgemeldet. Beim Senden melden Sie sich neu an, Ihre Eingaben bleiben.',
  )
})

test('what somebody else typed in this browser never shows up in another customer’s form', async () => {
  await using scene = await readingScene('anna')
  const peak = scene.own.registerId('1-1:1.8.1')
  const fields = { ...(await scene.openForm()), [fieldNames.value(peak)]: '12354' }
  await scene.db.deleteFrom('session').execute()
  const ended = await scene.send(fields)
  const signedIn = await scene.post('/anmelden', {
    ...fieldsOf(ended.page),
    kundennummer: cast.bruno.customerNumber,
    passwort: castPassword,
  })
  expect(signedIn.status).toBe(303)
  const { signInAs } = await import('#tests/support/cast.ts')
  const cookie = await signInAs(scene.app, 'bruno')
  const page = await (await scene.app.request('/zaehlerstaende', { headers: { cookie } })).text()
  expect(page).not.toContain('12354')
})
