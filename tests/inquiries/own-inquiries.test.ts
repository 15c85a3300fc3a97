import { expect, test } from 'vitest'
import { textOf } from '#tests/readings/reading-scene.ts'
import { signInAs } from '#tests/support/cast.ts'
import { type ContactScene, contactScene, inquiryOf, pdfFile, question } from './contact-scene.ts'

test('before the first message there is a page that helps', async () => {
  await using scene = await contactScene()
  const { page } = await scene.get('/anliegen')
  expect(textOf(page.querySelector('.empty h2'))).toBe('Noch kein Anliegen')
  expect(page.querySelector('main a.button')?.getAttribute('href')).toBe('/kontakt')
})

test('what was sent can be read again, with its files and where it stands', async () => {
  await using scene = await contactScene()
  const sent = await scene.write({ betrifft: 'zaehler:1ESY1160123456' }, [pdfFile('Brief.pdf')])
  const { page } = await scene.get(sent.headers.get('location') ?? '')
  expect(textOf(page.querySelector('.flash'))).toContain('Eine Kopie ist unterwegs an anna.weiss')
  expect(textOf(page.querySelector('h1'))).toBe('Zähler: 1ESY1160123456')
  expect(page.querySelector('.own-words')?.textContent).toContain('locker.\nMuss ich etwas tun?')
  expect(textOf(page.querySelector('.way .now'))).toMatch(/^eingegangen/)
  const link = page.querySelector('.file-list a')
  expect(link?.getAttribute('aria-label')).toBe('Brief.pdf herunterladen')
  const file = await scene.app.request(link?.getAttribute('href') ?? '', {
    headers: { cookie: scene.cookie },
  })
  expect(file.headers.get('content-disposition')).toMatch(/^attachment; filename="Brief.pdf"/)
  expect(file.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
  expect(await file.text()).toMatch(/^%PDF-/)
  const { page: list } = await scene.get('/anliegen')
  expect(textOf(list.querySelector('.list .tag'))).toBe('eingegangen')
  expect(list.querySelector('.list a')?.getAttribute('href')).toBe(inquiryOf(sent))
})

test('what the utility answers stands there, and how far it has come', async () => {
  await using scene = await contactScene()
  const address = inquiryOf(await scene.write())
  await step(scene, 'taken', '2026-11-24T08:00:00Z')
  await step(scene, 'answered', '2026-11-24T09:00:00Z', 'Wir kommen am Freitag vorbei.')
  const { page } = await scene.get(address)
  expect(page.querySelectorAll('.way .done').map(textOf)).toEqual([
    expect.stringMatching(/^eingegangen/),
    expect.stringMatching(/^in Arbeit/),
  ])
  expect(textOf(page.querySelector('.way .now'))).toMatch(/^beantwortet/)
  expect(textOf(page.querySelector('.card-brand'))).toContain('Wir kommen am Freitag vorbei.')
})

test('more can be written: it goes to the same people under the same number', async () => {
  await using scene = await contactScene()
  const address = inquiryOf(await scene.write())
  await step(scene, 'answered', '2026-11-24T09:00:00Z', 'Wir kommen.')
  const sent = await scene.writeMore(address, 'Freitag passt mir nicht.', [pdfFile()])
  expect(sent.headers.get('location')).toBe(`${address}?gesendet=nachtrag`)
  const { page } = await scene.get(address)
  expect(page.querySelectorAll('main section h2').map(textOf)).toEqual(
    expect.arrayContaining(['Sie haben geschrieben', 'Wir haben geantwortet', 'Sie haben ergänzt']),
  )
  // what was answered waits again
  expect(textOf(page.querySelector('.way .now'))).toMatch(/^in Arbeit/)
  const mail = (await scene.mails()).at(-1)
  expect(mail).toMatchObject({
    mail_key: 'inquiry-message',
    reply_to_address: 'anna.weiss@example.org',
  })
  expect(mail?.text_body).toContain('Freitag passt mir nicht.')
  expect(mail?.text_body).toContain(address.split('/').at(-1))
  const files = await scene.db.selectFrom('outgoing_mail_file').select('mail_id').execute()
  expect(files).toEqual([{ mail_id: mail?.id }])
})

test('the same addition sent twice, or at once in two tabs, is written once', async () => {
  await using scene = await contactScene()
  const address = inquiryOf(await scene.write())
  await step(scene, 'closed', '2026-11-24T09:00:00Z')
  const formular = await scene.formKeyOf(address)
  await Promise.all(
    Array.from({ length: 5 }, () =>
      scene.sendForm(`${address}/nachtraege`, { formular, nachricht: 'Noch etwas' }),
    ),
  )
  const messages = await scene.db.selectFrom('inquiry_message').select('message').execute()
  expect(messages).toEqual([{ message: 'Noch etwas' }])
  const steps = await scene.db.selectFrom('inquiry_step').select('step').orderBy('id').execute()
  expect(steps).toEqual([{ step: 'closed' }, { step: 'reopened' }])
})

test('an addition without words is not sent', async () => {
  await using scene = await contactScene()
  const address = inquiryOf(await scene.write())
  expect((await scene.writeMore(address, '  ')).status).toBe(422)
})

test('strangers find neither an inquiry nor its files, and cannot write to it', async () => {
  await using scene = await contactScene()
  const address = inquiryOf(await scene.write({}, [pdfFile()]))
  const [file] = await scene.files()
  const cookie = await signInAs(scene.app, 'deniz')
  const answerTo = async (path: string): Promise<string> => {
    const response = await scene.app.request(path, { headers: { cookie } })
    expect(response.status, path).toBe(404)
    return (await response.text()).replaceAll(path, '')
  }
  const nobodys = '/anliegen/2026-0000-0000'
  for (const end of ['', `/dateien/${file?.id}`]) {
    expect(await answerTo(`${address}${end}`)).toBe(await answerTo(`${nobodys}${end}`))
  }
  const written = await scene.post(`${address}/nachtraege`, question, { cookie })
  expect(written.status).toBe(404)
  // a file hangs on its own inquiry only
  const other = inquiryOf(await scene.write())
  expect((await scene.get(`${other}/dateien/${file?.id}`)).response.status).toBe(404)
})

test('a long list is shown fifty at a time', async () => {
  await using scene = await contactScene()
  for (let count = 0; count < 51; count += 1) await seedInquiry(scene, count)
  const { page } = await scene.get('/anliegen')
  expect(page.querySelectorAll('.list li')).toHaveLength(50)
  const older = page.querySelector('.pagination a')?.getAttribute('href') ?? ''
  const { page: second } = await scene.get(older)
  expect(second.querySelectorAll('.list li').map(textOf)).toEqual([
    expect.stringContaining('Anliegen 0'),
  ])
})

async function step(
  { db }: ContactScene,
  name: 'taken' | 'answered' | 'closed',
  at: string,
  answer?: string,
): Promise<void> {
  const { id } = await db
    .selectFrom('inquiry')
    .select('id')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  await db
    .insertInto('inquiry_step')
    .values({ inquiry_id: id, step: name, at: new Date(at), answer: answer ?? null })
    .execute()
}

async function seedInquiry({ db, own }: ContactScene, place: number): Promise<void> {
  await db
    .insertInto('inquiry')
    .values({
      reference: `2026-${place}`,
      customer_id: own.customerId,
      kind: 'question',
      topic: 'other',
      form_key: `formular ${place}`,
      sender_name: 'Anna Weiß',
      sender_address: 'anna.weiss@example.org',
      language: 'de',
      subject: JSON.stringify({ de: `Anliegen ${place}`, en: `Inquiry ${place}` }),
      facts: JSON.stringify({ de: [], en: [] }),
      received_at: new Date(2026, 0, 1 + place),
    })
    .execute()
}
