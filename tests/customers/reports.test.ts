import { parse } from 'node-html-parser'
import { expect, test } from 'vitest'
import { textOf } from '#tests/readings/reading-scene.ts'
import { cast, castPassword, cookiesOf, formHeaders } from '#tests/support/cast.ts'
import { type CustomerScene, customerScene, data, faultsOn, formOf } from './customer-scene.ts'

const form = '/stammdaten/melden'

/** The way that stands beside a thing on the page. */
async function wayOf(scene: CustomerScene, thing: RegExp): Promise<string> {
  const { page } = await scene.get(data)
  const links = page.querySelectorAll('main a').filter((link) => thing.test(textOf(link)))
  const [way, ...more] = links.map((link) => link.getAttribute('href') ?? '')
  if (way === undefined || more.length > 0) throw new Error(`${links.length} ways for ${thing}`)
  return way
}

test('a meter that is not mine is reported from where it stands', async () => {
  await using scene = await customerScene('anna')
  const way = await wayOf(scene, /Zähler 1ESY1160123456/)
  const { page } = await scene.get(way)
  expect(textOf(page.querySelector('.lead'))).toContain('Es geht um: Zähler 1ESY1160123456.')
  const sent = await scene.post(form, { ...formOf(page), fehler: 'notMine' })
  expect(sent.status).toBe(303)

  const receipt = await scene.get(sent.location ?? '')
  expect(textOf(receipt.page.querySelector('h1'))).toBe('Meldung angekommen')
  const facts = textOf(receipt.page.querySelector('.facts'))
  expect(facts).toContain('Zähler 1ESY1160123456')
  expect(facts).toContain('Vertrag V-104382-1')
  expect(facts).toContain('Der Zähler gehört nicht zu mir')

  const inquiry = await scene.db.selectFrom('inquiry').selectAll().executeTakeFirstOrThrow()
  expect(inquiry).toMatchObject({
    customer_id: scene.own.customerId,
    kind: 'report',
    topic: 'meter',
    subject: { de: 'Stimmt nicht: Zähler 1ESY1160123456', en: 'Not right: Meter 1ESY1160123456' },
  })
  const mails = await scene.mails()
  expect(mails.map((mail) => [mail.mail_key, mail.reply_to_address])).toEqual([
    ['inquiry-received', cast.anna.email],
    ['inquiry-copy', null],
  ])
})

test('a report never passes for a cancellation', async () => {
  await using scene = await customerScene('anna')
  const { page } = await scene.get(await wayOf(scene, /Zähler 1ESY1160123456/))
  const key = '0b9ad5a6-5f3c-4b1e-9c57-6c1d2f0e8a11'
  const typed = { ...formOf(page), fehler: 'notMine', formular: `cancellation:${key}` }
  expect((await scene.post(form, typed)).status).toBe(303)
  expect((await scene.get(`/kuendigen/beleg/${key}`)).response.status).toBe(404)
})

test.each([
  [/der Vertrag Strom/, 'dates', 'contract', 'Vertrag V-104382-1'],
  [/die Lieferadresse von Strom/, 'spelling', 'contract', 'Lieferadresse Lindenstraße 12'],
  [/Melden, was fehlt/, 'meterMissing', 'meter', 'Etwas fehlt'],
] as const)('%s, with free words', async (thing, fehler, topic, subject) => {
  await using scene = await customerScene('anna')
  const { page } = await scene.get(await wayOf(scene, thing))
  const nachricht = 'Richtig ist:\nLindenweg 12, „hinten“'
  expect((await scene.post(form, { ...formOf(page), fehler, nachricht })).status).toBe(303)
  const inquiry = await scene.db.selectFrom('inquiry').selectAll().executeTakeFirstOrThrow()
  expect(inquiry).toMatchObject({ topic, message: nachricht })
  expect(inquiry.subject.de).toContain(subject)
})

test('nothing chosen and nothing said is not sent, and what was typed is kept', async () => {
  await using scene = await customerScene('anna')
  const fields = await scene.open(await wayOf(scene, /der Vertrag Strom/))
  const empty = await scene.post(form, { ...fields, nachricht: ' – ' })
  expect([empty.status, faultsOn(empty.page)]).toEqual([
    422,
    ['Wählen Sie aus, was nicht stimmt.', 'Schreiben Sie, wie es richtig ist. Ein Satz genügt.'],
  ])
  const long = await scene.post(form, { ...fields, fehler: 'other', nachricht: 'x'.repeat(4001) })
  expect([long.status, faultsOn(long.page)]).toEqual([
    422,
    ['Das ist zu lang. Schreiben Sie höchstens 4.000 Zeichen.'],
  ])
  expect(long.page.querySelector('input[checked]')?.getAttribute('value')).toBe('other')
  expect(formOf(long.page).nachricht).toHaveLength(4001)
  expect(await scene.mails()).toEqual([])
})

test('the same report sent twice is one', async () => {
  await using scene = await customerScene('anna')
  const { page } = await scene.get(form)
  const fields = { ...formOf(page), fehler: 'contractMissing', nachricht: 'Gas fehlt.' }
  const answers = [await scene.post(form, fields), await scene.post(form, fields)]
  expect(new Set(answers.map(({ location }) => location)).size).toBe(1)
  expect(await scene.mails()).toHaveLength(2)
})

test('what is somebody else’s cannot be named', async () => {
  await using scene = await customerScene('anna')
  const theirs = scene.cast.bruno.contractId()
  for (const was of [`vertrag-${theirs}`, `lieferadresse-${theirs}`, `zaehler-${theirs}-1`, 'x']) {
    expect((await scene.get(`${form}?was=${was}`)).response.status).toBe(404)
    const sent = await scene.post(form, { was, fehler: 'notMine', formular: 'fremd' })
    expect(sent.status).toBe(404)
  }
})

test('a session that has ended loses nothing of a report', async () => {
  await using scene = await customerScene('anna')
  const fields = await scene.open(await wayOf(scene, /Zähler 1ESY1160123456/))
  await scene.db.deleteFrom('session').execute()
  const sent = { ...fields, fehler: 'number', nachricht: 'Auf dem Zähler steht 1ESY99.' }
  const { status, page } = await scene.post(form, sent)
  expect(status).toBe(401)
  const carried = { ...formOf(page), kundennummer: cast.anna.customerNumber }
  const entered = await scene.app.request('/anmelden', {
    method: 'POST',
    headers: formHeaders,
    body: new URLSearchParams({ ...carried, passwort: castPassword }).toString(),
  })
  const back = await scene.app.request(entered.headers.get('location') ?? '', {
    headers: { cookie: cookiesOf(entered) },
  })
  const again = formOf(parse(await back.text()))
  expect(again).toMatchObject({ was: fields.was, nachricht: sent.nachricht })
})
