import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { castCustomers, castStaff } from '#src/demonstration/cast/cast.ts'
import { loadDemonstration } from '#src/demonstration/load.ts'
import type { Display } from '#src/demonstration/rows.ts'
import { demonstrationSeed } from '#src/demonstration/write-folder.ts'
import { type ImportReport, problemLine } from '#src/exchange/import/report.ts'
import { folderStore } from '#src/platform/storage/folder-store.ts'
import { createPasswords } from '#src/sign-in/passwords.ts'
import { type TestDatabase, testDatabase } from '#tests/support/test-database.ts'

const today = '2028-02-29'
const passwords = createPasswords()
let database: TestDatabase
let folder: string
let report: ImportReport
let displays: Display[]
const steps: string[] = []

beforeAll(async () => {
  database = await testDatabase()
  folder = await mkdtemp(path.join(tmpdir(), 'ablesbar-test-documents-'))
  const loaded = await loadDemonstration({
    db: database.db,
    pool: database.pool,
    store: folderStore(folder),
    passwords,
    seed: demonstrationSeed,
    today,
    now: new Date(`${today}T09:00:00Z`),
    onProgress: (step) => steps.push(step),
  })
  report = loaded.report
  displays = loaded.displays
})
afterAll(async () => {
  await database[Symbol.asyncDispose]()
  await rm(folder, { recursive: true, force: true })
})

test('the import takes every row and reads over nothing', () => {
  expect(report.problems.map(problemLine)).toEqual([])
  expect(report.notes).toEqual([])
  expect(report.files.map(({ file, refused }) => [file, refused])).toEqual([
    ['kunden.csv', 0],
    ['zaehlpunkte.csv', 0],
    ['vertraege.csv', 0],
    ['zaehler.csv', 0],
    ['zaehlwerke.csv', 0],
    ['zaehlerstaende.csv', 0],
    ['ablesezeitraeume.csv', 0],
    ['dokumente.csv', 0],
  ])
})

test('whoever waits is told what is being done', () => {
  expect(steps.length).toBeGreaterThanOrEqual(3)
})

test('the utility has its name, telephone and hours', async () => {
  const utility = await database.db.selectFrom('utility').selectAll().executeTakeFirstOrThrow()
  expect(utility).toMatchObject({
    name: 'Stadtwerke Musterstadt',
    phone: '05551 234-0',
    opening_hours: 'Montag bis Freitag 8 bis 18 Uhr',
  })
})

test.each(castCustomers(demonstrationSeed))('$name can sign in', async (member) => {
  const login = await database.db
    .selectFrom('login')
    .innerJoin('customer', 'customer.id', 'login.customer_id')
    .where('customer_number', '=', member.signsInWith)
    .select(['login.email', 'password_hash'])
    .executeTakeFirstOrThrow()
  expect(member.password.length).toBeGreaterThanOrEqual(10)
  expect(login.email).toMatch(/@example\.(de|com|org)$/)
  const hash = login.password_hash ?? undefined
  expect(await passwords.matches(hash, member.password)).toBe(true)
  expect(passwords.isOutdated(hash ?? '')).toBe(false)
})

test('nobody else has a login yet', async () => {
  const logins = await database.db.selectFrom('login').select('id').execute()
  expect(logins).toHaveLength(castCustomers(demonstrationSeed).length)
})

test('Clara and her colleague work there', async () => {
  const staff = await database.db.selectFrom('staff_member').selectAll().execute()
  for (const member of castStaff(demonstrationSeed)) {
    const found = staff.find((person) => person.email === member.signsInWith)
    expect(found?.name).toBe(member.name)
    expect(await passwords.matches(found?.password_hash ?? undefined, member.password)).toBe(true)
  }
})

test('some have reported in the open period, but not Bruno', async () => {
  const sent = await database.db
    .selectFrom('reading')
    .innerJoin('submission', 'submission.id', 'reading.submission_id')
    .innerJoin('customer', 'customer.id', 'submission.customer_id')
    .select(['customer_number', 'outcome', 'reading_period_id', 'sent_at'])
    .execute()
  expect(new Set(sent.map((row) => row.customer_number)).size).toBeGreaterThan(30)
  expect(sent.map((row) => row.customer_number)).not.toContain('104383')
  expect(sent.filter((row) => row.reading_period_id === null)).toEqual([])
  expect(sent.filter((row) => row.sent_at > new Date(`${today}T09:00:00Z`))).toEqual([])
})

test('Anna has reported the water of her garden and nothing else', async () => {
  const sent = await database.db
    .selectFrom('reading')
    .innerJoin('submission', 'submission.id', 'reading.submission_id')
    .innerJoin('customer', 'customer.id', 'submission.customer_id')
    .innerJoin('register', 'register.id', 'reading.register_id')
    .innerJoin('meter', 'meter.id', 'register.meter_id')
    .where('customer_number', '=', '104382')
    .select('meter_number')
    .execute()
  expect(sent).toEqual([{ meter_number: '8SEN0014402951' }])
})

test('a visitor learns what the meters of the cast show today', () => {
  const shown = displays.filter(({ customerNumber }) => customerNumber === '104382')
  expect(shown.map(({ meterNumber, code }) => `${meterNumber} ${code}`)).toEqual([
    '1ESY1160123456 1-1:1.8.1',
    '1ESY1160123456 1-1:1.8.2',
    '7ELS2200417783 7-1:3.0.0',
    '8ZRI3500086421 8-1:1.0.0',
    '8SEN0014402951 8-1:1.0.0',
  ])
  expect(Number(shown[0]?.value)).toBeGreaterThan(11_021.4)
})

test('every document on the list is a PDF in the store', async () => {
  const documents = await database.db.selectFrom('document').selectAll().execute()
  expect(new Set(documents.map(({ kind }) => kind))).toEqual(
    new Set(['invoice', 'instalmentChange', 'contract', 'notice']),
  )
  const store = folderStore(folder)
  for (const { storage_key, byte_size } of documents) {
    const stored = await store.open(storage_key)
    const chunks: Buffer[] = []
    for await (const chunk of stored?.stream ?? []) chunks.push(Buffer.from(chunk))
    const bytes = Buffer.concat(chunks)
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
    expect(bytes.length).toBe(Number(byte_size))
  }
})
