import { expect, test } from 'vitest'
import { type NewInquiry, openInquiry } from '#src/inquiries/open-inquiry.ts'
import { staffScene } from '#tests/staff/scene.ts'
import { cast, signInAs } from '#tests/support/cast.ts'
import { openOffice } from '#tests/support/office.ts'

test('an inquiry is taken up and answered, by mail and in the portal', async () => {
  await using scene = await inboxScene()
  const { cookie, reference } = scene
  const list = await scene.page('/verwaltung/anliegen', cookie)
  expect(list.document.querySelector('tbody tr')?.text).toContain('Frage zur Rechnung')
  const path = `/verwaltung/anliegen/${reference}`
  expect((await scene.page(path, cookie)).html).toContain('Welcher Zähler ist das?')
  await scene.post(`${path}/schritt`, { schritt: 'taken', gesehen: '0' }, { cookie })
  const answer = 'Der Zähler gehört zur Garage.\r\n=SUMME(1)\nFreundliche Grüße'
  const sent = await scene.post(`${path}/antwort`, { antwort: answer, gesehen: '1' }, { cookie })
  expect(sent.headers.get('location')).toBe(`${path}?erledigt=answered`)

  const mail = await scene.lastMailRow()
  expect(mail).toMatchObject({
    mail_key: 'inquiry-answer',
    recipient_address: cast.anna.email,
    reply_to_address: 'rechnung@stadtwerke.example',
  })
  expect(mail?.text_body).toContain('Der Zähler gehört zur Garage.')
  const anna = await signInAs(scene.app, 'anna')
  const own = await scene.page(`/anliegen/${reference}`, anna)
  expect(own.document.querySelector('main')?.text).toContain('Der Zähler gehört zur Garage.')
  expect(await scene.events()).toEqual(expect.arrayContaining(['inquirySeen', 'inquiryHandled']))
  expect(
    (await scene.page('/verwaltung/anliegen', cookie)).document.querySelector('tbody'),
  ).toBeNull()
  const all = await scene.page('/verwaltung/anliegen?stand=alle', cookie)
  expect(all.document.querySelectorAll('tbody tr')).toHaveLength(1)
})

test('of two colleagues who answer at once the second reads first what has happened', async () => {
  await using scene = await inboxScene()
  const path = `/verwaltung/anliegen/${scene.reference}/antwort`
  const jonas = await openOffice(scene.db, 'jonas', scene.portal.clock())
  const answers = await Promise.all(
    [scene.cookie, jonas].map((cookie, place) =>
      scene.post(path, { antwort: `Antwort ${place}`, gesehen: '0' }, { cookie }),
    ),
  )
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 409])
  const refused = answers.find(({ status }) => status === 409)
  const html = (await refused?.text()) ?? ''
  expect(html).toContain('Inzwischen ist hier etwas geschehen.')
  // what was written is kept beside what the other has written
  expect(html).toContain('Antwort 0')
  expect(html).toContain('Antwort 1')
  const mails = await scene.db
    .selectFrom('outgoing_mail')
    .where('mail_key', '=', 'inquiry-answer')
    .select('id')
    .execute()
  expect(mails).toHaveLength(1)
})

test('a note stays among colleagues', async () => {
  await using scene = await inboxScene()
  const { cookie, reference } = scene
  const path = `/verwaltung/anliegen/${reference}`
  await scene.post(`${path}/notiz`, { notiz: 'Ruft jede Woche an' }, { cookie })
  expect((await scene.page(path, cookie)).document.querySelector('main')?.text).toContain(
    'Ruft jede Woche an',
  )
  const anna = await signInAs(scene.app, 'anna')
  expect((await scene.page(`/anliegen/${reference}`, anna)).html).not.toContain('Ruft jede Woche')
})

test('an inquiry is closed, and opened again', async () => {
  await using scene = await inboxScene()
  const { cookie, reference } = scene
  const path = `/verwaltung/anliegen/${reference}/schritt`
  for (const [place, schritt] of ['closed', 'reopened'].entries()) {
    const answer = await scene.post(path, { schritt, gesehen: String(place) }, { cookie })
    expect(answer.status).toBe(303)
  }
  const list = await scene.page('/verwaltung/anliegen?thema=invoice', cookie)
  expect(list.document.querySelector('tbody tr')?.text).toContain('wieder offen')
  const other = await scene.page('/verwaltung/anliegen?thema=moving', cookie)
  expect(other.document.querySelector('main')?.text).toContain('Nichts ist offen.')
})

/** Anna has asked about an invoice, and Clara sits at her desk. */
async function inboxScene() {
  const scene = await staffScene()
  const { db, portal, ids } = scene
  await db
    .updateTable('inquiry_topic')
    .set({ address: 'rechnung@stadtwerke.example' })
    .where('topic', '=', 'invoice')
    .execute()
  const question: NewInquiry = {
    formKey: 'eine-frage',
    kind: 'question',
    topic: 'invoice',
    sender: {
      customerId: ids.anna.customerId,
      customerNumber: cast.anna.customerNumber,
      name: 'Anna Weiß',
      address: cast.anna.email,
    },
    language: 'de',
    subject: { de: 'Frage zur Rechnung', en: 'Question about an invoice' },
    message: 'Welcher Zähler ist das?',
    facts: { de: [], en: [] },
    receivedAt: portal.clock(),
  }
  const { reference } = await db.transaction().execute((trx) => openInquiry(trx, portal, question))
  return Object.assign(scene, {
    reference,
    cookie: await openOffice(db, 'clara', portal.clock()),
    lastMailRow: () =>
      db.selectFrom('outgoing_mail').selectAll().orderBy('id', 'desc').executeTakeFirst(),
  })
}
