import { parse } from 'node-html-parser'
import { expect, test } from 'vitest'
import { textOf } from '#tests/readings/reading-scene.ts'
import { type SignInScene, signInScene } from '#tests/sign-in/scene.ts'

const guest = {
  thema: 'rechnung',
  name: 'Carla Conti',
  email: 'carla@example.org',
  nachricht: 'Was kostet ein Umzug?',
}

test('who is not signed in can write too, and is told the same whatever they type', async () => {
  await using scene = await signInScene()
  const known = await write(scene, { ...guest, kundennummer: '104 382' })
  const unknown = await write(scene, { ...guest, kundennummer: '999999' })
  for (const { status, headers } of [known, unknown]) {
    expect([status, headers.get('location')]).toEqual([303, '/kontakt/unterwegs'])
  }
  const inquiries = await scene.db.selectFrom('inquiry').selectAll().orderBy('id').execute()
  expect(inquiries.map(({ customer_id }) => customer_id)).toEqual([null, null])
  const [toUtility, copy] = await outbox(scene)
  expect(toUtility?.text_body).toContain('Kundennummer: 104382')
  expect(toUtility?.text_body).toContain('nicht angemeldet')
  expect(toUtility).toMatchObject({ reply_to_address: 'carla@example.org' })
  expect(copy).toMatchObject({ mail_key: 'inquiry-copy', recipient_address: 'carla@example.org' })
  expect(copy?.text_body).not.toContain('Umzug?')
})

test('the answer does not say whether a number exists', async () => {
  await using scene = await signInScene()
  const page = await scene.app.request('/kontakt/unterwegs')
  expect(page.status).toBe(200)
  expect(textOf(parse(await page.text()).querySelector('h1'))).toBe('Ihre Nachricht ist unterwegs')
})

test('what is missing is named, and all is kept', async () => {
  await using scene = await signInScene()
  const refused = await write(scene, { ...guest, thema: '', name: '', email: 'carla' })
  expect(refused.status).toBe(422)
  const page = parse(await refused.text())
  const summary = page.querySelectorAll('.error-summary a')
  expect(summary.map((link) => link.getAttribute('href'))).toEqual(['#thema', '#name', '#email'])
  expect(page.querySelector('#email')?.getAttribute('value')).toBe('carla')
  expect(page.querySelector('#nachricht')?.textContent).toBe('Was kostet ein Umzug?')
})

test('nobody can be flooded with copies, and the messages still arrive', async () => {
  await using scene = await signInScene()
  for (let count = 0; count < 5; count += 1) await write(scene, guest)
  const keys = (await outbox(scene)).map(({ mail_key }) => mail_key)
  expect(keys.filter((key) => key === 'inquiry-copy')).toHaveLength(3)
  expect(keys.filter((key) => key === 'inquiry-received')).toHaveLength(5)
})

test('from one place not more than ten an hour, and the words are kept', async () => {
  await using scene = await signInScene()
  for (let count = 0; count < 10; count += 1) {
    expect((await write(scene, { ...guest, email: `carla${count}@example.org` })).status).toBe(303)
  }
  const refused = await write(scene, guest)
  expect(refused.status).toBe(429)
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  const page = parse(await refused.text())
  expect(page.querySelector('#nachricht')?.textContent).toBe('Was kostet ein Umzug?')
  scene.turnForward(61)
  expect((await write(scene, guest)).status).toBe(303)
})

test('files are for those who are signed in', async () => {
  await using scene = await signInScene()
  const { document } = await openForm(scene)
  expect(document.querySelector('input[type=file]')).toBeNull()
  const body = new FormData()
  for (const [name, value] of Object.entries(guest)) body.set(name, value)
  body.append('dateien', new File(['%PDF-1.7'], 'a.pdf'))
  const headers = { 'sec-fetch-site': 'same-origin' }
  const refused = await scene.app.request('/kontakt', { method: 'POST', headers, body })
  expect(refused.status).toBe(415)
})

test('the same form sent twice is one message', async () => {
  await using scene = await signInScene()
  const { formular } = await openForm(scene)
  await Promise.all([1, 2, 3].map(() => write(scene, { ...guest, formular })))
  expect(await scene.db.selectFrom('inquiry').select('id').execute()).toHaveLength(1)
  expect(await outbox(scene)).toHaveLength(2)
})

function write(scene: SignInScene, fields: Record<string, string>): Promise<Response> {
  return Promise.resolve(scene.post('/kontakt', fields))
}

async function openForm(scene: SignInScene) {
  const response = await scene.app.request('/kontakt')
  const document = parse(await response.text())
  const formular = document.querySelector('input[name=formular]')?.getAttribute('value') ?? ''
  return { document, formular }
}

function outbox({ db }: SignInScene) {
  return db.selectFrom('outgoing_mail').selectAll().orderBy('id').execute()
}
