import { parse } from 'node-html-parser'
import { expect, test } from 'vitest'
import { readName } from '#src/customers/name/name-form.ts'
import { pdf } from '#tests/documents/document-scene.ts'
import { textOf } from '#tests/readings/reading-scene.ts'
import { type CustomerScene, customerScene, data, faultsOn, last } from './customer-scene.ts'

const form = '/stammdaten/name'
const certificate = () => new File([pdf('Heiratsurkunde')], 'urkunde.pdf')
const married = { vorname: 'Anna', nachname: 'Weiß-Łukasiewicz', grund: 'marriage' }

/** The last step, as a browser sends it with files. */
async function sendLast(scene: CustomerScene, fields: Record<string, string>, files: File[] = []) {
  const body = new FormData()
  for (const [name, value] of Object.entries({ ...fields, ...last })) body.set(name, value)
  body.delete('dateien')
  // a browser sends an empty file where none was chosen
  for (const file of files.length > 0 ? files : [new File([], '')]) body.append('dateien', file)
  const headers = { cookie: scene.cookie, 'sec-fetch-site': 'same-origin' }
  const response = await scene.app.request(form, { method: 'POST', headers, body })
  const { status, headers: answered } = response
  return { status, location: answered.get('location'), page: parse(await response.text()) }
}

test('another name goes to people with its proof, and to billing, under one number', async () => {
  await using scene = await customerScene('anna')
  const { page, fields } = await scene.review(married, form)
  expect(textOf(page.querySelector('[aria-labelledby=alt] p'))).toBe('Anna Weiß')
  expect(textOf(page.querySelector('[aria-labelledby=neu] p'))).toBe('Anna Weiß-Łukasiewicz')
  const answer = await sendLast(scene, fields, [certificate()])
  expect(answer.status).toBe(303)

  const inquiry = await scene.db.selectFrom('inquiry').selectAll().executeTakeFirstOrThrow()
  expect(inquiry).toMatchObject({
    customer_id: scene.own.customerId,
    kind: 'report',
    topic: 'contract',
    facts: {
      de: [
        { label: 'Bisher', value: 'Anna Weiß' },
        { label: 'Neu', value: 'Anna Weiß-Łukasiewicz' },
        { label: 'Grund', value: 'Heirat' },
      ],
    },
  })
  const [file] = await scene.db.selectFrom('inquiry_file').selectAll().execute()
  expect(file).toMatchObject({ inquiry_id: inquiry.id, file_name: 'urkunde.pdf' })
  const changes = await scene.changes()
  expect(changes).toHaveLength(1)
  expect(changes[0]).toMatchObject({
    reference: inquiry.reference,
    inquiry_id: inquiry.id,
    kind: 'name',
    field: 'lastName',
    old_value: 'Weiß',
    new_value: 'Weiß-Łukasiewicz',
  })
  const mails = await scene.mails()
  expect(mails.map((mail) => mail.mail_key)).toEqual(['inquiry-received', 'inquiry-copy'])
})

test('until somebody has seen the proof the name is as it was', async () => {
  await using scene = await customerScene('anna')
  const { fields } = await scene.review(married, form)
  await sendLast(scene, fields, [certificate()])
  expect((await scene.customer()).last_name).toBe('Weiß')
  const { page } = await scene.get(data)
  const facts = textOf(page.querySelector('#person ~ dl'))
  expect(facts).toContain('Anna Weiß')
  expect(facts).toContain('bald Anna Weiß-Łukasiewicz, wir prüfen den Nachweis')
  const inquiry = page.querySelector('#aenderungen ~ ol a')?.getAttribute('href') ?? ''
  expect((await scene.get(inquiry)).response.status).toBe(200)
})

test('a proof that is missing or cannot be read is asked for, and nothing is stored', async () => {
  await using scene = await customerScene('anna')
  const { fields } = await scene.review(married, form)
  const missing = await sendLast(scene, fields)
  expect([missing.status, faultsOn(missing.page)]).toEqual([
    422,
    ['Wählen Sie den Nachweis aus, etwa ein Foto der Urkunde oder des neuen Ausweises.'],
  ])
  const wrong = await sendLast(scene, fields, [new File(['MZ'], 'urkunde.exe')])
  expect(wrong.status).toBe(422)
  expect(faultsOn(wrong.page)[0]).toContain('„urkunde.exe“ ist weder ein PDF noch ein Bild')
  expect(await scene.changes()).toEqual([])
  expect(await scene.db.selectFrom('inquiry').selectAll().execute()).toEqual([])
  expect((await sendLast(scene, fields, [certificate()])).status).toBe(303)
})

test('a misspelling needs no proof', async () => {
  await using scene = await customerScene('anna')
  const { fields } = await scene.review({ nachname: 'Weiss', grund: 'spelling' }, form)
  expect((await sendLast(scene, fields)).status).toBe(303)
  expect(await scene.db.selectFrom('inquiry_file').selectAll().execute()).toEqual([])
})

test('the same form sent twice, even at once, is one change and one inquiry', async () => {
  await using scene = await customerScene('anna')
  const { fields } = await scene.review(married, form)
  const send = () => sendLast(scene, fields, [certificate()])
  const answers = await Promise.all([send(), send()])
  expect(new Set(answers.map(({ status, location }) => `${status} ${location}`)).size).toBe(1)
  expect(await scene.changes()).toHaveLength(1)
  expect(await scene.mails()).toHaveLength(2)
})

test('a company has its own field and reasons', async () => {
  await using scene = await customerScene('anna')
  await scene.db
    .updateTable('customer')
    .set({ company: 'Weiß & Söhne GmbH' })
    .where('id', '=', scene.own.customerId)
    .execute()
  const { page } = await scene.get(form)
  expect(page.querySelector('#firma')?.getAttribute('value')).toBe('Weiß & Söhne GmbH')
  const { fields } = await scene.review({ firma: 'Weiß SE', grund: 'renamed' }, form)
  expect((await sendLast(scene, fields, [certificate()])).status).toBe(303)
  expect((await scene.changes()).map(({ field }) => field)).toEqual(['company'])
})

test.each(['O’Brien', "D'Angelo", 'von der Leyen', 'Nguyễn', 'İpek', 'Müller-Lüdenscheidt', 'Ø'])(
  '%s is a name',
  (nachname) => {
    expect(readName({ vorname: '', nachname, grund: 'marriage' }, '2026-11-23')).toMatchObject({
      facts: { lastName: nachname },
    })
  },
)

test('what is no name is asked for again', async () => {
  await using scene = await customerScene('anna')
  const { status, page } = await scene.review({ vorname: '😀', nachname: '–' }, form)
  expect([status, faultsOn(page)]).toEqual([
    422,
    [
      'Im Feld „Vorname“ steht ein Zeichen, das auf keinem Brief gedruckt werden kann: 😀',
      'Geben Sie den Nachnamen ein.',
      'Wählen Sie den Grund aus.',
    ],
  ])
})

test('where billing has another e-mail address, that one is told of a name too', async () => {
  await using scene = await customerScene('anna')
  await scene.db
    .updateTable('customer')
    .set({ email: 'alt@example.org' })
    .where('id', '=', scene.own.customerId)
    .execute()
  const { fields } = await scene.review(married, form)
  await sendLast(scene, fields, [certificate()])
  const notice = (await scene.mails()).find((mail) => mail.mail_key === 'change-notice')
  expect(notice?.recipient_address).toBe('alt@example.org')
  expect(notice?.text_body).not.toContain('Łukasiewicz')
})
