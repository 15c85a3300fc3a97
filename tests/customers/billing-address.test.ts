import { expect, test } from 'vitest'
import { textOf } from '#tests/readings/reading-scene.ts'
import { cast, castPassword } from '#tests/support/cast.ts'
import {
  address,
  customerScene,
  data,
  faultsOn,
  formOf,
  last,
  ringstrasse,
} from './customer-scene.ts'

test('old and new are shown, and with the password the new one holds', async () => {
  await using scene = await customerScene('anna')
  const { status, page, fields } = await scene.review(ringstrasse)
  expect(status).toBe(200)
  expect(textOf(page.querySelector('[aria-labelledby=alt]'))).toBe(
    'Bisher Lindenstraße 12 12345 Musterstadt',
  )
  expect(textOf(page.querySelector('[aria-labelledby=neu]'))).toBe(
    'Neu ab heute Ringstraße 5 b c/o Weber 80331 München',
  )
  expect((await scene.customer()).street).toBe('Lindenstraße')
  expect(await scene.changes()).toEqual([])

  const answer = await scene.post(address, { ...fields, ...last })
  expect(answer.status).toBe(303)
  expect(await scene.customer()).toMatchObject({
    street: 'Ringstraße',
    house_number: '5 b',
    address_addition: 'c/o Weber',
    postal_code: '80331',
    city: 'München',
    country: 'DE',
  })
  const after = await scene.get(answer.location ?? '')
  expect(textOf(after.page.querySelector('.flash'))).toMatch(
    /^Ihre Änderung ist gespeichert. Die Vorgangsnummer ist 2026-\w{4}-\w{4}.$/,
  )
  expect(textOf(after.page.querySelector('#person ~ dl'))).toContain('wird übernommen')
})

test('billing, the audit trail and the customer are told, under one number', async () => {
  await using scene = await customerScene('anna')
  await scene.change(ringstrasse)
  const changes = await scene.changes()
  expect(changes.map((row) => [row.field, row.old_value, row.new_value])).toEqual([
    ['street', 'Lindenstraße', 'Ringstraße'],
    ['houseNumber', '12', '5 b'],
    ['addressAddition', null, 'c/o Weber'],
    ['postalCode', '12345', '80331'],
    ['city', 'Musterstadt', 'München'],
  ])
  const [{ reference } = { reference: '' }] = changes
  expect(new Set(changes.map((row) => [row.reference, row.kind, row.valid_from].join()))).toEqual(
    new Set([`${reference},billingAddress,2026-11-23`]),
  )
  const [mail, ...more] = await scene.mails()
  expect(more).toEqual([])
  expect(mail).toMatchObject({
    mail_key: 'change-receipt',
    recipient_address: cast.anna.email,
    text_body: expect.stringContaining(`Vorgangsnummer ${reference}`),
  })
  expect(mail?.text_body).toContain('neu     Ringstraße')
  const event = await scene.db
    .selectFrom('audit_event')
    .selectAll()
    .where('event', '=', 'customerChanged')
    .executeTakeFirstOrThrow()
  expect(event).toMatchObject({
    actor_id: scene.own.customerId,
    details: { reference, kind: 'billingAddress' },
  })
  expect(JSON.stringify(event.details)).not.toContain('Ringstraße')
})

test('where billing has another e-mail address, that one is told that something changed', async () => {
  await using scene = await customerScene('anna')
  await scene.db
    .updateTable('customer')
    .set({ email: 'alt@example.org' })
    .where('id', '=', scene.own.customerId)
    .execute()
  await scene.change(ringstrasse)
  const mails = await scene.mails()
  expect(mails.map((mail) => [mail.mail_key, mail.recipient_address])).toEqual([
    ['change-receipt', cast.anna.email],
    ['change-notice', 'alt@example.org'],
  ])
  expect(mails[1]?.text_body).not.toContain('Ringstraße')
})

test('without the password nothing changes, and all that was typed is kept', async () => {
  await using scene = await customerScene('anna')
  const { fields } = await scene.review(ringstrasse)
  for (const [typed, sentence] of [
    ['', 'Geben Sie Ihr aktuelles Passwort ein.'],
    ['falsch geraten', 'Das ist nicht Ihr aktuelles Passwort. Prüfen Sie jedes Zeichen.'],
  ] as const) {
    const sent = { ...fields, ...last, 'aktuelles-passwort': typed }
    const { status, page } = await scene.post(address, sent)
    expect([status, faultsOn(page)]).toEqual([422, [sentence]])
    expect(formOf(page)).toEqual({ ...fields, 'aktuelles-passwort': '' })
  }
  expect((await scene.customer()).street).toBe('Lindenstraße')
  expect(await scene.mails()).toEqual([])
})

test('whoever has just come by a link needs no password, for ten minutes', async () => {
  await using scene = await customerScene('anna')
  await scene.db
    .updateTable('session')
    .set({ entered_by: 'link', created_at: scene.portal.clock() })
    .execute()
  const { page, fields } = await scene.review(ringstrasse)
  expect(page.querySelector('input[type=password]')).toBeNull()
  scene.turnClock(new Date(scene.portal.clock().getTime() + 10 * 60_000))
  const late = await scene.post(address, { ...fields, schritt: 'aendern' })
  expect([late.status, faultsOn(late.page)]).toEqual([
    422,
    ['Geben Sie Ihr aktuelles Passwort ein.'],
  ])
  scene.turnClock(new Date(scene.portal.clock().getTime() - 5 * 60_000))
  expect((await scene.post(address, { ...fields, schritt: 'aendern' })).status).toBe(303)
})

test('the way by a link leads back to what was typed', async () => {
  await using scene = await customerScene('anna')
  const { page } = await scene.review(ringstrasse)
  const way = page.querySelector('main a[href^="/zugang/anmeldelink"]')
  expect(way?.getAttribute('href')).toBe(
    '/zugang/anmeldelink?weiter=%2Frechnungsadresse%3Fwieder%3D1',
  )
  const again = formOf((await scene.get(`${address}?wieder=1`)).page)
  expect(again).toMatchObject(ringstrasse)
})

test('it can be edited once more before it counts', async () => {
  await using scene = await customerScene('anna')
  const { fields } = await scene.review(ringstrasse)
  const { status, page } = await scene.post(address, { ...fields, schritt: 'bearbeiten' })
  expect(status).toBe(200)
  expect(formOf(page)).toEqual({
    ...ringstrasse,
    formular: fields.formular,
    gesehen: fields.gesehen,
  })
  expect(faultsOn(page)).toEqual([])
})

test('what stands there already is no change', async () => {
  await using scene = await customerScene('anna')
  const answer = await scene.post(address, await scene.open())
  expect([answer.status, answer.location]).toEqual([303, `${data}?unveraendert=1`])
  const { page } = await scene.get(answer.location ?? '')
  expect(textOf(page.querySelector('.flash'))).toBe(
    'Es war nichts zu ändern: So steht es schon da.',
  )
  expect(await scene.changes()).toEqual([])
})

test('an address of later holds later; until then the earlier one is named', async () => {
  await using scene = await customerScene('anna')
  await scene.change({ ...ringstrasse, 'gueltig-ab': '1.1.2027' })
  expect((await scene.changes())[0]?.valid_from).toBe('2027-01-01')
  const { page } = await scene.get(data)
  const facts = textOf(page.querySelector('#person ~ dl'))
  expect(facts).toContain('gültig ab 1. Januar 2027')
  expect(facts).toContain('bis dahin Lindenstraße 12, 12345 Musterstadt')
})

test('after ten wrong passwords nobody guesses on', async () => {
  await using scene = await customerScene('anna')
  const { fields } = await scene.review(ringstrasse)
  const wrong = { ...fields, schritt: 'aendern', 'aktuelles-passwort': 'falsch geraten' }
  for (let guess = 0; guess < 10; guess += 1) await scene.post(address, wrong)
  const answer = await scene.post(address, { ...fields, ...last })
  expect(answer.status).toBe(429)
  expect((await scene.customer()).street).toBe('Lindenstraße')
})

test('a session that has ended loses nothing of the form, and keeps no password', async () => {
  await using scene = await customerScene('anna')
  const { fields } = await scene.review(ringstrasse)
  await scene.db.deleteFrom('session').execute()
  const { status, page } = await scene.post(address, { ...fields, ...last })
  expect(status).toBe(401)
  const carried = formOf(page)
  expect(carried['uebernehmen.strasse']).toBe('Ringstraße')
  expect(JSON.stringify(carried)).not.toContain(castPassword)
})
