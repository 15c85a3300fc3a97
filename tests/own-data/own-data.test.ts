import { createHash } from 'node:crypto'
import fs from 'node:fs'
import { sql } from 'kysely'
import { parse } from 'node-html-parser'
import { describe, expect, test } from 'vitest'
import { ownDataNames } from '#src/own-data/names.ts'
import { leftOut, sections } from '#src/own-data/sections.ts'
import { type DocumentScene, documentScene, pdf } from '#tests/documents/document-scene.ts'
import { photoScene, picture } from '#tests/readings/photos.ts'
import { textOf } from '#tests/readings/reading-scene.ts'
import { signInAs } from '#tests/support/cast.ts'
import { testDatabase } from '#tests/support/test-database.ts'
import { unzip } from './unzip.ts'

async function fetchArchive(scene: DocumentScene): Promise<Map<string, Buffer>> {
  const response = await scene.get('/meine-daten/archiv')
  expect(response.status).toBe(200)
  return unzip(Buffer.from(await response.arrayBuffer()))
}

function tables(archive: Map<string, Buffer>): Record<string, Record<string, unknown>[]> {
  return JSON.parse(String(archive.get('daten.json')))
}

describe('nothing is forgotten', () => {
  test('every table of the database stands in the archive, or has a reason why not', async () => {
    await using database = await testDatabase()
    const { rows } = await sql<{ name: string }>`
      select table_name as name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE'`.execute(database.db)
    const told = [...sections.flatMap(({ tables }) => tables), ...Object.keys(leftOut)]
    // a new table: a section in src/own-data/sections.ts, or a reason beside them
    expect(rows.map(({ name }) => name).filter((name) => !told.includes(name))).toEqual([])
    expect(told.filter((name) => !rows.some((row) => row.name === name))).toEqual([])
    expect(new Set(told).size).toBe(told.length)
  })

  test('what names a customer or a login is never left out', async () => {
    await using database = await testDatabase()
    const { rows } = await sql<{ name: string }>`
      select distinct table_name as name from information_schema.columns
      where table_schema = 'public' and column_name in ('customer_id', 'login_id')
        and table_name <> 'contract_reading'`.execute(database.db)
    const brief = ['pending_sign_in']
    expect(rows.map(({ name }) => name).filter((name) => name in leftOut)).toEqual(brief)
  })

  test('each section is a file, in the order of the names', () => {
    expect(sections.map(({ name }) => name)).toEqual(ownDataNames)
  })
})

test('the page says what is stored in words, how much, and how to get it', async () => {
  await using scene = await documentScene()
  await scene.seed()
  const page = await scene.page('/meine-daten')
  expect(textOf(page.querySelector('h1'))).toBe('Meine Daten')
  const rows = page
    .querySelectorAll('tbody tr')
    .map((row) => [textOf(row.querySelector('th')), textOf(row.querySelector('td'))])
  const nothing = page.querySelectorAll('main section > p').map((line) => textOf(line))
  expect(nothing).toContain(
    'Nichts gespeichert: Ihre Meldungen · Fotos von Zählern · Angaben zum Verbrauch, wie eine Wärmepumpe.',
  )
  const names = nothing
    .filter((line) => line.startsWith('Nichts'))
    .flatMap((line) => line.split(' · '))
  expect(rows.length + names.length).toBe(ownDataNames.length)
  expect(rows).toContainEqual(['Verträge mit Tarif und Abschlag', '1'])
  expect(rows).toContainEqual(['Rechnungen und Dokumente, und wann Sie sie geöffnet haben', '1'])
  expect(rows).toContainEqual(['Zählerstände mit Herkunft, Prüfung und Begründung', '3'])
  expect(page.querySelector('main a.button')?.getAttribute('href')).toBe('/meine-daten/archiv')
})

test('the archive holds everything that is hers, as JSON, as tables and as files', async () => {
  await using scene = await documentScene()
  await scene.seed({ title: 'Rechnung 1/2: "Gas"', amount: '-86.14' })
  await scene.seed({ title: 'Rechnung 1/2: "Gas"' }, pdf('eine andere'))
  await scene.post('/dokumente/benachrichtigung', { wunsch: 'ja' }, { cookie: scene.cookie })
  const response = await scene.get('/meine-daten/archiv')
  expect(response.headers.get('content-type')).toBe('application/zip')
  expect(response.headers.get('content-disposition')).toContain(
    'attachment; filename="Meine Daten 104383 2026-11-23.zip"',
  )
  const archive = unzip(Buffer.from(await response.arrayBuffer()))
  expect([...archive.keys()].filter((name) => !name.startsWith('tabellen/'))).toEqual([
    'LIESMICH.txt',
    'daten.json',
    'dokumente/2026-01-09 Rechnung 1 2 Gas.pdf',
    'dokumente/2026-01-09 Rechnung 1 2 Gas (2).pdf',
  ])
  expect(archive.get('dokumente/2026-01-09 Rechnung 1 2 Gas (2).pdf')).toBeDefined()
  const data = tables(archive)
  expect(data).toMatchObject({
    kundennummer: '104383',
    kunde: [{ Nachname: 'Özdemir-Groß', 'E-Mail': 'bruno@example.org' }],
    vertraege: [{ Vertragsnummer: 'V-104383-1', Beginn: '2020-01-01', Jahresprognose: '1110.000' }],
    zaehlpunkte: [{ Sparte: 'Gas', Brennwert: '11.2000' }],
    zaehler: [{ Zählernummer: '7GMT0000987654' }],
    zaehlerstaende: [
      { Stand: '2105.3400' },
      {},
      { Herkunft: 'Netzbetreiber', Status: 'angenommen' },
    ],
    dokumente: [{ Art: 'Rechnung', Betrag: '-86.14' }, { Betrag: null }],
    zugang: [{ 'Hat ein Passwort': true, Sprache: 'Deutsch' }],
    anmeldungen: [{ Was: 'Anmeldung', 'Angemeldet mit': 'Passwort' }, {}],
  })
  expect(data.protokoll?.map((row) => row.Was)).toEqual(
    expect.arrayContaining(['signedIn', 'documentMailsWished', 'ownDataFetched']),
  )
  expect(String(archive.get('tabellen/dokumente.csv'))).toContain(
    '\uFEFFArt;Titel;Datum;Vertragsnummer;Betrag;',
  )
  expect(String(archive.get('tabellen/dokumente.csv'))).toContain(
    'Rechnung;"Rechnung 1/2: ""Gas""";09.01.2026;;-86,14;;',
  )
  expect(String(archive.get('LIESMICH.txt'))).toMatch(/Kundennummer 104383, Stand 23\. November/)
})

test('her photos are in it', async () => {
  await using scene = await photoScene()
  await scene.sendPhoto(await picture().jpeg().toBuffer())
  const [photo] = await scene.photos()
  const answer = await scene.app.request('/meine-daten/archiv', {
    headers: { cookie: scene.cookie },
  })
  const archive = unzip(Buffer.from(await answer.arrayBuffer()))
  const name = 'fotos/2026-11-23 7GMT0000987654.jpg'
  const sha256 = createHash('sha256')
    .update(archive.get(name) ?? '')
    .digest('hex')
  expect(sha256).toBe(photo?.sha256)
  expect(tables(archive)).toMatchObject({
    meldungen: [{}],
    zaehlerstaende: [{}, {}, {}, { Status: 'in Klärung', Eingegeben: '3466' }],
    fotos: [{ 'SHA-256': sha256, Zählernummer: '7GMT0000987654' }],
  })
})

test('nothing of anybody else is in it, and no secret', async () => {
  await using scene = await documentScene('deniz')
  for (const member of ['anna', 'bruno', 'erika'] as const) {
    await signInAs(scene.app, member)
    await scene.seed({ title: `Brief an ${member}` }, undefined, scene.ids[member].customerId)
  }
  await scene.post('/passwort-vergessen', { kundennummer: '104384' })
  await scene.doJobs()
  const whole = [...(await fetchArchive(scene)).values()].map(String).join('\n')
  expect(whole).toContain('deniz@example.org')
  expect(whole).toContain('neues Passwort')
  expect(whole).not.toMatch(/anna|bruno|erika|Weiß|Özdemir|von der Heide|104382|104383|104385/i)
  const secrets = await sql<{ secret: string }>`
    select password_hash as secret from login where password_hash is not null
    union all select id from session
    union all select token_hash from mail_link
    union all select token_hash from known_browser`.execute(scene.db)
  expect(secrets.rows.length).toBeGreaterThan(6)
  for (const { secret } of secrets.rows) expect(whole).not.toContain(secret)
})

test('where one address serves two customers, each finds the mails under their own name', async () => {
  await using scene = await documentScene('deniz')
  const mail = (recipient_name: string, subject: string) => ({
    mail_key: 'password-changed',
    message_id: `<${subject}@test>`,
    recipient_name,
    recipient_address: 'deniz@example.org',
    language: 'de' as const,
    subject,
    html_body: '',
    text_body: '',
  })
  const mails = [mail('Deniz Arslan', 'eins'), mail('Anna Weiß', 'zwei'), mail('D. Arslan', 'drei')]
  await scene.db.insertInto('outgoing_mail').values(mails).execute()
  const subjects = async () =>
    tables(await fetchArchive(scene)).emails?.map(({ Betreff }) => Betreff)
  expect(await subjects()).toEqual(['eins', 'zwei', 'drei'])
  await scene.db
    .updateTable('login')
    .set({ email: 'deniz@example.org' })
    .where('id', '=', scene.ids.anna.loginId)
    .execute()
  expect(await subjects()).toEqual(['eins'])
})

test('the readings of who lived there before are none of hers', async () => {
  await using scene = await documentScene('bruno')
  const register_id = scene.own.registerId('7-1:3.0.0')
  const before = { register_id, read_on: '2019-06-01', value: '1777.777' }
  await scene.db
    .insertInto('reading')
    .values({ ...before, origin: 'customer' })
    .execute()
  const whole = [...(await fetchArchive(scene)).values()].map(String).join('\n')
  expect(whole).not.toContain('1777')
})

test('a cell that a spreadsheet would calculate with is defused', async () => {
  await using scene = await documentScene()
  for (const title of ['=HYPERLINK("http://x")', '+49 30', '@SUM(1)', '-1+1', '＝1']) {
    await scene.seed({ title })
  }
  const csv = String((await fetchArchive(scene)).get('tabellen/dokumente.csv'))
  const cells = csv
    .split('\r\n')
    .slice(1)
    .map((line) => line.split(';')[1] ?? '')
  expect(cells.filter(Boolean).every((cell) => /^"?'/.test(cell))).toBe(true)
})

test('a file that is gone or changed is named, and all else comes', async () => {
  await using scene = await documentScene()
  const gone = await scene.seed({ title: 'Verschwunden' })
  const changed = await scene.seed({ title: 'Verändert' })
  await scene.seed({ title: 'Da' })
  fs.rmSync(await scene.placeOf(gone))
  fs.appendFileSync(await scene.placeOf(changed), 'x')
  const archive = await fetchArchive(scene)
  expect([...archive.keys()].filter((name) => name.endsWith('.pdf'))).toEqual([
    'dokumente/2026-01-09 Da.pdf',
  ])
  const readMe = String(archive.get('LIESMICH.txt'))
  expect(readMe).toContain('dokumente/2026-01-09 Verschwunden.pdf')
  expect(readMe).toContain('dokumente/2026-01-09 Verändert.pdf')
})

test('whoever stops reading leaves no file open', async () => {
  await using scene = await documentScene()
  for (const title of ['Eins', 'Zwei', 'Drei']) await scene.seed({ title }, pdf(title, 2_000_000))
  const open = () =>
    fs.readdirSync('/proc/self/fd').filter((fd) => {
      try {
        return fs.readlinkSync(`/proc/self/fd/${fd}`).endsWith('.pdf')
      } catch {
        return false
      }
    })
  const reader = (await scene.get('/meine-daten/archiv')).body?.getReader()
  await expect.poll(async () => (await reader?.read())?.value && open().length).toBe(1)
  await reader?.cancel()
  await expect.poll(open).toEqual([])
})

test('ten times an hour must do, and the page says when it goes on', async () => {
  await using scene = await documentScene()
  for (let times = 0; times < 10; times += 1) await fetchArchive(scene)
  const refused = await scene.get('/meine-daten/archiv')
  expect(refused.status).toBe(429)
  expect(Number(refused.headers.get('retry-after'))).toBe(3600)
  const page = parse(await refused.text())
  expect(textOf(page.querySelector('.alert'))).toContain('Ab 23. November 2026, 11:30 Uhr')
  scene.turnForward(61)
  const cookie = await signInAs(scene.app, 'bruno')
  expect((await scene.get('/meine-daten/archiv', { cookie })).status).toBe(200)
})
