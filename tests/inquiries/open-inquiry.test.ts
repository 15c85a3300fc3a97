import { expect, test } from 'vitest'
import type { Attachment } from '#src/attachments/attachment.ts'
import { type NewInquiry, openInquiry } from '#src/inquiries/open-inquiry.ts'
import { signInScene } from '#tests/sign-in/scene.ts'
import { cast, castMoment } from '#tests/support/cast.ts'

const question: NewInquiry = {
  formKey: 'ein-formular',
  kind: 'question',
  topic: 'invoice',
  sender: { name: 'Anna Weiß', address: 'anna.weiss@example.org', phone: '0171 2345678' },
  language: 'en',
  subject: { de: 'Frage zur Rechnung', en: 'Question about an invoice' },
  message: 'First line\r\nhttps://evil.example/buy',
  facts: { de: [{ label: 'Jahr', value: '2025' }], en: [{ label: 'Year', value: '2025' }] },
  receivedAt: castMoment,
}

test('an inquiry goes to the people of its topic, and they answer its sender', async () => {
  await using scene = await signInScene()
  await scene.db
    .updateTable('inquiry_topic')
    .set({ address: 'rechnung@stadtwerke.example' })
    .where('topic', '=', 'invoice')
    .execute()
  const opened = await open(scene, question)
  expect(opened).toMatchObject({ isNew: true, reference: expect.stringMatching(/^2026-/) })
  const [toUtility] = await outbox(scene)
  expect(toUtility).toMatchObject({
    recipient_address: 'rechnung@stadtwerke.example',
    reply_to_address: 'anna.weiss@example.org',
    reply_to_name: 'Anna Weiß',
    language: 'de',
  })
  expect(toUtility?.text_body).toContain('Jahr: 2025')
  expect(toUtility?.text_body).toContain('First line')
  expect(toUtility?.text_body).toContain('nicht angemeldet')
})

test('the copy to a stranger carries nothing that the stranger typed', async () => {
  await using scene = await signInScene()
  await open(scene, question)
  const copy = (await outbox(scene)).at(-1)
  expect(copy).toMatchObject({ mail_key: 'inquiry-copy', language: 'en', reply_to_address: null })
  const body = `${copy?.text_body}${copy?.html_body}${copy?.recipient_name}`
  for (const typed of ['evil', 'First line', 'Anna', '2345678', 'Year']) {
    expect(body).not.toContain(typed)
  }
})

test('a signed-in customer has the message in her copy, in her language', async () => {
  await using scene = await signInScene()
  const { customerId } = scene.ids.anna
  const sender = { ...question.sender, customerId, customerNumber: cast.anna.customerNumber }
  const { reference } = await open(scene, { ...question, sender })
  const copy = (await outbox(scene)).at(-1)
  expect(copy?.text_body).toContain('First line')
  expect(copy?.text_body).toContain('Year: 2025')
  expect(copy?.text_body).toContain(`/anliegen/${reference}`)
})

test('the same form sent twice is one inquiry', async () => {
  await using scene = await signInScene()
  const first = await open(scene, question)
  const second = await open(scene, { ...question, message: 'Noch einmal' })
  expect(second).toEqual({ ...first, isNew: false })
  expect(await outbox(scene)).toHaveLength(2)
})

test('files go to the people of the topic, and both mails name them', async () => {
  await using scene = await signInScene()
  const { customerId } = scene.ids.anna
  const sha256 = 'ab'.repeat(32)
  const file: Attachment = {
    fileName: 'rechnung.pdf',
    contentType: 'application/pdf',
    bytes: Buffer.from('%PDF-'),
    sha256,
    storageKey: `ab/${sha256}.pdf`,
  }
  await open(scene, { ...question, sender: { ...question.sender, customerId }, files: [file] })
  const [toUtility, copy] = await outbox(scene)
  expect(toUtility?.text_body).toContain('Dateien: rechnung.pdf')
  expect(copy?.text_body).toContain('Files: rechnung.pdf')
  const sent = await scene.db.selectFrom('outgoing_mail_file').selectAll().execute()
  expect(sent).toMatchObject([{ mail_id: toUtility?.id, file_name: 'rechnung.pdf' }])
  const kept = await scene.db.selectFrom('inquiry_file').selectAll().execute()
  expect(kept).toMatchObject([{ file_name: 'rechnung.pdf', message_id: null, byte_size: 5 }])
})

type Scene = Awaited<ReturnType<typeof signInScene>>

function open({ db, portal }: Scene, inquiry: NewInquiry) {
  return db.transaction().execute((trx) => openInquiry(trx, portal, inquiry))
}

function outbox({ db }: Scene) {
  return db.selectFrom('outgoing_mail').selectAll().orderBy('id').execute()
}
