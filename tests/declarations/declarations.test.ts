import { sql } from 'kysely'
import { parse } from 'node-html-parser'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { dumpDatabase, type SignInScene, signInScene } from '#tests/sign-in/scene.ts'
import { signInAs } from '#tests/support/cast.ts'

let scene: SignInScene

beforeAll(async () => {
  scene = await signInScene()
})

beforeEach(async () => {
  await scene.db.deleteFrom('inquiry').execute()
  await scene.db.deleteFrom('outgoing_mail').execute()
  await scene.db.deleteFrom('throttle').execute()
})

afterAll(() => scene?.[Symbol.asyncDispose]())

const cancellation = {
  art: 'ausserordentlich',
  grund: 'Der Preis steigt.\r\nSiehe https://boese.example/kaufen jetzt.',
  vertragsangabe: 'Kundennummer 104382',
  name: 'Anna Weiß',
  email: 'anna.weiss@example.org',
  zeitpunkt: 'tag',
  datum: '31.12.2026',
}
const withdrawal = { vertragsangabe: '104382, Gas', name: 'Anna Weiß', email: 'anna@example.org' }

describe('whoever is not signed in', () => {
  test('cancels on the very page that the button leads to', async () => {
    const page = await pageAt('/kuendigen')
    expect(page.querySelector('.footer-buttons a[href="/kuendigen"]')?.text.trim()).toBe(
      'Verträge hier kündigen',
    )
    const button = page.querySelector('main form button[type=submit]')
    expect(button?.text).toBe('jetzt kündigen')
    expect(button?.closest('form')?.getAttribute('action')).toBe('/kuendigen')
    const sent = await scene.post('/kuendigen', { ...fieldsOf(page), ...cancellation })
    expect(sent.status).toBe(303)
  })

  test('sees at once what was declared, with day and time', async () => {
    const receipt = await pageAt(await send('/kuendigen', cancellation))
    expect(receipt.querySelector('h1')?.text).toBe('Ihre Kündigung ist eingegangen')
    const said = receipt.querySelector('main')?.text ?? ''
    for (const fact of [
      '23. November 2026, 10:30',
      'Außerordentlich',
      'Kundennummer 104382',
      '31.12.2026',
      'https://boese.example/kaufen',
      'anna.weiss@example.org',
    ]) {
      expect(said).toContain(fact)
    }
  })

  test('has the same by mail, without the links that a stranger may have typed', async () => {
    await send('/kuendigen', cancellation)
    const mail = (await outbox()).find(({ mail_key }) => mail_key === 'cancellation-receipt')
    expect(mail).toMatchObject({ recipient_address: 'anna.weiss@example.org' })
    for (const body of [mail?.text_body, mail?.html_body]) {
      expect(body).toContain('23. November 2026')
      expect(body).toContain('Kundennummer 104382')
      expect(body).toContain('Der Preis steigt.')
      expect(body).toContain('31.12.2026')
      expect(body).not.toContain('boese')
    }
  })

  test('can keep it as a PDF', async () => {
    const address = await send('/kuendigen', cancellation)
    const paper = await scene.app.request(`${address}/bestaetigung.pdf`)
    expect(paper.headers.get('content-type')).toBe('application/pdf')
    expect(paper.headers.get('content-disposition')).toMatch(
      /^attachment; filename="Kuendigung-2026-[\w-]+\.pdf"$/,
    )
    const document = await getDocumentProxy(new Uint8Array(await paper.arrayBuffer()))
    const { text } = await extractText(document, { mergePages: true })
    for (const fact of ['Kündigung', '31.12.2026', 'Anna Weiß', 'Der Preis steigt.']) {
      expect(text).toContain(fact)
    }
  })

  test('withdraws likewise', async () => {
    const page = await pageAt('/widerrufen')
    expect(page.querySelector('main form button[type=submit]')?.text).toBe('Widerruf bestätigen')
    const address = await send('/widerrufen', withdrawal)
    expect((await pageAt(address)).querySelector('h1')?.text).toBe('Ihr Widerruf ist eingegangen')
    expect((await outbox()).map(({ mail_key }) => mail_key).sort()).toEqual([
      'inquiry-received',
      'withdrawal-receipt',
    ])
    expect((await scene.app.request(address.replace('widerrufen', 'kuendigen'))).status).toBe(404)
  })

  test('learns nothing from it about which numbers there are', async () => {
    const answers = await Promise.all(
      ['104382', '999999'].map(async (vertragsangabe) => {
        const answer = await scene.post('/kuendigen', { ...cancellation, vertragsangabe })
        const page = await pageAt(answer.headers.get('location') ?? '')
        return page.querySelector('main')?.text.replace(/2026-\w{4}-\w{4}|104382|999999/g, '')
      }),
    )
    expect(answers[0]).toBe(answers[1])
    const inquiries = await scene.db.selectFrom('inquiry').select('customer_id').execute()
    expect(inquiries.map(({ customer_id }) => customer_id)).toEqual([null, null])
  })

  test('reads the receipt in English, whatever language it was declared in', async () => {
    const receipt = await pageAt(await send('/kuendigen', cancellation), 'en')
    const said = receipt.querySelector('main')?.text ?? ''
    expect(said).toContain('Your cancellation has come in')
    expect(said).toContain('31 Dec 2026')
    expect(said).not.toContain('Außerordentlich')
  })
})

test('the utility has it as an inquiry about contracts, and answers who declared it', async () => {
  await send('/kuendigen', cancellation)
  const mail = (await outbox()).find(({ mail_key }) => mail_key === 'inquiry-received')
  expect(mail).toMatchObject({ reply_to_address: 'anna.weiss@example.org' })
  expect(mail?.text_body).toContain('Kündigung zum: 31.12.2026')
  expect(mail?.text_body).toContain('Der Preis steigt.')
  const events = await scene.db.selectFrom('audit_event').selectAll().execute()
  expect(events.at(-1)).toMatchObject({ event: 'inquiryReceived', actor_kind: 'stranger' })
})

describe('a customer who is signed in', () => {
  test('has name and address filled in and her contracts to choose from', async () => {
    const cookie = await signInAs(scene.app, 'anna')
    const page = await pageAt('/kuendigen', 'de', cookie)
    expect(page.querySelector('#name')?.getAttribute('value')).toBe('Anna Weiß')
    expect(page.querySelector('#email')?.getAttribute('value')).toContain('@')
    const [own] = await contractsOf('anna')
    expect(page.querySelector(`input[name=vertrag][value="${own}"]`)).not.toBeNull()
    const [foreign] = await contractsOf('bruno')
    expect(page.querySelector('main')?.innerHTML).not.toContain(`value="${foreign}"`)
  })

  test('cancels a contract of hers, and it is kept as hers', async () => {
    const cookie = await signInAs(scene.app, 'anna')
    const [vertrag = ''] = await contractsOf('anna')
    const address = await send('/kuendigen', { ...cancellation, vertrag }, cookie)
    const receipt = (await pageAt(address, 'de', cookie)).querySelector('main')?.text
    expect(receipt).toContain(`Vertragsnummer ${vertrag}`)
    expect(receipt).toContain('104382')
    const inquiry = await scene.db.selectFrom('inquiry').selectAll().executeTakeFirstOrThrow()
    expect(inquiry).toMatchObject({
      kind: 'cancellation',
      customer_id: scene.ids.anna.customerId,
    })
  })

  test('cannot choose a contract of somebody else', async () => {
    const cookie = await signInAs(scene.app, 'anna')
    const answerTo = async (vertrag: string) => {
      const answer = await scene.post('/kuendigen', { ...cancellation, vertrag }, { cookie })
      expect(answer.status).toBe(422)
      return (await answer.text()).replace(/value="[0-9a-f-]{36}"/, '')
    }
    const [foreign = ''] = await contractsOf('bruno')
    expect(await answerTo(foreign)).toBe(await answerTo('gibt-es-nicht'))
    expect(await scene.db.selectFrom('inquiry').selectAll().execute()).toEqual([])
  })
})

describe('sent twice', () => {
  test('it is one declaration and one receipt', async () => {
    const fields = { ...fieldsOf(await pageAt('/kuendigen')), ...cancellation }
    const first = await scene.post('/kuendigen', fields)
    const mails = (await outbox()).length
    scene.turnForward(5)
    const second = await scene.post('/kuendigen', fields)
    expect(second.headers.get('location')).toBe(first.headers.get('location'))
    expect(await scene.db.selectFrom('inquiry').selectAll().execute()).toHaveLength(1)
    expect(await outbox()).toHaveLength(mails)
  })

  test('at the same moment too', async () => {
    const fields = { ...fieldsOf(await pageAt('/kuendigen')), ...cancellation }
    const answers = await Promise.all([1, 2, 3].map(() => scene.post('/kuendigen', fields)))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]))
    expect(new Set(answers.map(({ headers }) => headers.get('location'))).size).toBe(1)
    expect(await scene.db.selectFrom('inquiry').selectAll().execute()).toHaveLength(1)
    expect(await outbox()).toHaveLength(2)
  })
})

describe('what cannot be taken', () => {
  test('comes back with what was typed, and nothing is written', async () => {
    const before = await dumpDatabase(scene.db)
    const answer = await scene.post('/kuendigen', { ...cancellation, email: 'anna', grund: '' })
    expect(answer.status).toBe(422)
    const page = parse(await answer.text())
    expect(page.querySelector('title')?.text).toMatch(/^Fehler: Verträge hier kündigen/)
    const lines = page.querySelectorAll('.error-summary a').map((link) => link.getAttribute('href'))
    expect(lines).toEqual(['#grund', '#email'])
    expect(page.querySelector('#vertragsangabe')?.getAttribute('value')).toBe('Kundennummer 104382')
    expect(page.querySelector('#datum')?.getAttribute('value')).toBe('31.12.2026')
    expect(
      page
        .querySelector('input[name=art]:checked, input[checked][name=art]')
        ?.getAttribute('value'),
    ).toBe('ausserordentlich')
    expect(await dumpDatabase(scene.db)).toBe(before)
  })

  test('after twenty within an hour from one place is more, with the time from which it goes on', async () => {
    for (let count = 0; count < 20; count++) {
      await send('/widerrufen', { ...withdrawal, email: `anna${count}@example.org` })
    }
    const answer = await scene.post('/widerrufen', withdrawal)
    expect(answer.status).toBe(429)
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
    scene.turnForward(61)
    expect((await scene.post('/widerrufen', withdrawal)).status).toBe(303)
  })

  test('is a receipt whose address was guessed', async () => {
    for (const end of ['', '/bestaetigung.pdf']) {
      const answer = await scene.app.request(`/kuendigen/beleg/${crypto.randomUUID()}${end}`)
      expect(answer.status).toBe(404)
    }
  })
})

test('without its receipt nothing is declared, and the same form can be sent again', async () => {
  const fields = { ...fieldsOf(await pageAt('/kuendigen')), ...cancellation }
  await sql`alter table outgoing_mail add constraint disk_is_full
    check (mail_key <> 'cancellation-receipt')`.execute(scene.db)
  expect((await scene.post('/kuendigen', fields)).status).toBe(500)
  expect(await scene.db.selectFrom('inquiry').selectAll().execute()).toEqual([])
  expect(await outbox()).toEqual([])
  await sql`alter table outgoing_mail drop constraint disk_is_full`.execute(scene.db)
  expect((await scene.post('/kuendigen', fields)).status).toBe(303)
  expect(await outbox()).toHaveLength(2)
})

test('the address of a receipt is told to no other page', async () => {
  const address = await send('/kuendigen', cancellation)
  const answer = await scene.app.request(address)
  expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
  expect(answer.headers.get('cache-control')).toBe('no-store')
})

async function send(path: string, fields: Record<string, string>, cookie = ''): Promise<string> {
  const form = fieldsOf(await pageAt(path, 'de', cookie))
  const answer = await scene.post(path, { ...form, ...fields }, { cookie })
  expect(answer.status).toBe(303)
  return answer.headers.get('location') ?? ''
}

async function pageAt(path: string, language = 'de', cookie = '') {
  const answer = await scene.app.request(path, {
    headers: { 'accept-language': language, cookie },
  })
  expect(answer.status, path).toBe(200)
  return parse(await answer.text())
}

/** What a form carries by itself. */
function fieldsOf(page: ReturnType<typeof parse>): Record<string, string> {
  const key = page.querySelector('main input[name=formular]')?.getAttribute('value') ?? ''
  return { formular: key }
}

function outbox() {
  return scene.db.selectFrom('outgoing_mail').selectAll().orderBy('id').execute()
}

async function contractsOf(member: 'anna' | 'bruno'): Promise<string[]> {
  const rows = await scene.db
    .selectFrom('contract')
    .where('customer_id', '=', scene.ids[member].customerId)
    .select('contract_number')
    .orderBy('contract_number')
    .execute()
  return rows.map(({ contract_number }) => contract_number)
}
