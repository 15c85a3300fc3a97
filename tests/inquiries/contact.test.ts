import { parse } from 'node-html-parser'
import { expect, test } from 'vitest'
import { picture } from '#tests/readings/photos.ts'
import { textOf } from '#tests/readings/reading-scene.ts'
import { contactScene, inquiryOf, pdfFile } from './contact-scene.ts'

test('who is signed in finds number, name, address and e-mail filled in', async () => {
  await using scene = await contactScene('anna')
  const { page } = await scene.get('/kontakt')
  expect(textOf(page.querySelector('h1'))).toBe('Kontakt')
  const data = textOf(page.querySelector('form .facts'))
  expect(data).toContain('104382')
  expect(data).toContain('Anna Weiß')
  expect(data).toContain('Lindenstraße 12, 12345 Musterstadt')
  expect(data).toContain('anna.weiss@example.org')
  expect(page.querySelectorAll('input[name=thema]')).toHaveLength(7)
})

test('the mail link beside the form carries the same data', async () => {
  await using scene = await contactScene('anna')
  const { page } = await scene.get('/kontakt?thema=zaehler&zaehler=1ESY1160123456')
  const link = new URL(page.querySelector('a[href^="mailto:"]')?.getAttribute('href') ?? '')
  const said = new URLSearchParams(link.search)
  expect(said.get('subject')).toBe('Kundennummer 104382: Zähler')
  expect(said.get('body')?.split('\r\n')).toEqual([
    'Kundennummer: 104382',
    'Name: Anna Weiß',
    'Rechnungsadresse: Lindenstraße 12, 12345 Musterstadt',
    'Zähler: 1ESY1160123456',
    '',
    'Meine Nachricht:',
    '',
  ])
  // a mail program would show a plus sign where a blank is meant
  expect(link.search).not.toContain('+')
})

test('a message goes to the people of its topic, who answer its sender, with its files', async () => {
  await using scene = await contactScene('anna')
  await scene.db
    .updateTable('inquiry_topic')
    .set({ address: 'zaehler@stadtwerke.example' })
    .where('topic', '=', 'meter')
    .execute()
  const photo = new File([new Uint8Array(await picture().png().toBuffer())], 'Plombe.png')
  const sent = await scene.write({ betrifft: 'zaehler:1ESY1160123456' }, [photo, pdfFile()])
  expect(sent.status).toBe(303)
  const [inquiry] = await scene.inquiries()
  expect(sent.headers.get('location')).toBe(`/anliegen/${inquiry?.reference}?gesendet=anliegen`)
  expect(inquiry).toMatchObject({
    kind: 'question',
    topic: 'meter',
    subject: { de: 'Zähler: 1ESY1160123456', en: 'Meter: 1ESY1160123456' },
    message: 'An meinem Zähler ist die Plombe locker.\nMuss ich etwas tun?',
  })
  const [toUtility, copy] = await scene.mails()
  expect(toUtility).toMatchObject({
    mail_key: 'inquiry-received',
    recipient_address: 'zaehler@stadtwerke.example',
    reply_to_address: 'anna.weiss@example.org',
  })
  expect(toUtility?.text_body).toContain('Dateien: Plombe.jpg, rechnung.pdf')
  expect(copy).toMatchObject({
    mail_key: 'inquiry-copy',
    recipient_address: 'anna.weiss@example.org',
  })
  const goingOut = await scene.db.selectFrom('outgoing_mail_file').selectAll().execute()
  expect(goingOut.map((file) => [file.mail_id, file.file_name, file.content_type])).toEqual([
    [toUtility?.id, 'Plombe.jpg', 'image/jpeg'],
    [toUtility?.id, 'rechnung.pdf', 'application/pdf'],
  ])
})

test('another page can say what it is about; what is not the customer’s own is not believed', async () => {
  await using scene = await contactScene('anna')
  const chosenAt = async (address: string) => {
    const { page } = await scene.get(address)
    const topic = page.querySelector('input[name=thema][checked]')?.getAttribute('value')
    return [topic, textOf(page.querySelector('option[selected]'))]
  }
  expect(await chosenAt('/kontakt?thema=zaehler&zaehler=1ESY1160123456')).toEqual([
    'zaehler',
    'Zähler 1ESY1160123456',
  ])
  const contract = await scene.db
    .selectFrom('contract')
    .where('customer_id', '=', scene.own.customerId)
    .select('contract_number')
    .executeTakeFirstOrThrow()
  expect(await chosenAt(`/kontakt?thema=vertrag&vertrag=${contract.contract_number}`)).toEqual([
    'vertrag',
    `Vertrag ${contract.contract_number}`,
  ])
  expect(await chosenAt('/kontakt?thema=erfunden&zaehler=7GAS0000000000')).toEqual([undefined, ''])
  const sent = await scene.write({ betrifft: 'vertrag:V-FREMD' })
  expect(sent.status).toBe(303)
  expect((await scene.inquiries())[0]).toMatchObject({ subject: { de: 'Zähler' } })
})

test('nothing chosen, nothing written, a number nobody can call: all is kept, each is named', async () => {
  await using scene = await contactScene('anna')
  const sent = await scene.write(
    {
      thema: '',
      nachricht: ' \r\n ',
      telefon: 'ruf „mich“ an',
      betrifft: 'zaehler:1ESY1160123456',
    },
    [pdfFile()],
  )
  expect(sent.status).toBe(422)
  const page = parse(await sent.text())
  expect(page.querySelectorAll('.error-summary li').map(textOf)).toEqual([
    'Wählen Sie aus, worum es geht.',
    'Schreiben Sie, was wir wissen sollen.',
    'Die Telefonnummer ist nicht lesbar. Schreiben Sie sie so: 0171 2345678.',
  ])
  expect(page.querySelector('#telefon')?.getAttribute('value')).toBe('ruf „mich“ an')
  expect(textOf(page.querySelector('option[selected]'))).toBe('Zähler 1ESY1160123456')
  expect(textOf(page.querySelector('#dateien-hilfe'))).toContain('noch einmal aus')
  expect(await scene.inquiries()).toEqual([])
  expect(await scene.files()).toEqual([])
})

test('a message may have 5,000 characters, however its lines are broken', async () => {
  await using scene = await contactScene('anna')
  const longest = `${'ä'.repeat(2499)}\r\n${'ö'.repeat(2500)}`
  expect((await scene.write({ nachricht: longest })).status).toBe(303)
  const refused = await scene.write({ nachricht: `${longest}ü` })
  expect(refused.status).toBe(422)
  const page = parse(await refused.text())
  expect(page.querySelector('#nachricht')?.textContent).toContain('ö'.repeat(2500))
})

test('a file that cannot be taken is named, the words stay, and nothing is sent', async () => {
  await using scene = await contactScene('anna')
  const page = new File(['<script>alert(1)</script>'], 'seite.pdf')
  const refused = await scene.write({}, [pdfFile(), page])
  expect(refused.status).toBe(422)
  const answer = parse(await refused.text())
  expect(textOf(answer.querySelector('#dateien-fehler'))).toContain('„seite.pdf“ ist weder ein PDF')
  expect(answer.querySelector('#nachricht')?.textContent).toContain('Plombe')
  expect(await scene.inquiries()).toEqual([])
})

test('the same form sent twenty times at once is one message', async () => {
  await using scene = await contactScene('anna')
  const formular = await scene.formKeyOf('/kontakt')
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => scene.write({ formular }, [pdfFile()])),
  )
  expect(new Set(answers.map(inquiryOf)).size).toBe(1)
  expect(await scene.inquiries()).toHaveLength(1)
  expect(await scene.files()).toHaveLength(1)
  expect(await scene.mails()).toHaveLength(2)
})

test('who writes very much is asked to wait, and keeps the words', async () => {
  await using scene = await contactScene('anna')
  for (let count = 0; count < 20; count += 1) expect((await scene.write()).status).toBe(303)
  const refused = await scene.write()
  expect(refused.status).toBe(429)
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  const page = parse(await refused.text())
  expect(page.querySelector('#nachricht')?.textContent).toContain('Plombe')
})

test('without an address of its own a topic goes to the utility', async () => {
  await using scene = await contactScene('anna')
  await scene.write({ thema: 'sonstiges' })
  const { email } = await scene.db.selectFrom('utility').select('email').executeTakeFirstOrThrow()
  expect((await scene.mails())[0]).toMatchObject({ recipient_address: email })
})
