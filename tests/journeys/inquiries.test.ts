import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import { pdf, seedDocument } from '#tests/documents/document-scene.ts'
import { picture } from '#tests/readings/photos.ts'
import { castPassword } from '#tests/support/cast.ts'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { pageFaults } from './page-faults.ts'
import { setStage } from './stage.ts'
import { signIn, textAt } from './visitor.ts'

const { portal, visit } = setStage()
const megabyte = 1024 * 1024

afterEach(async () => {
  const { db } = portal()
  for (const table of ['inquiry_step', 'inquiry_file', 'inquiry_message', 'inquiry'] as const) {
    await db.deleteFrom(table).execute()
  }
  for (const table of ['document', 'throttle'] as const) await db.deleteFrom(table).execute()
})

test.each([true, false])(
  'a customer asks with files, reads what became of it and writes more, with scripts: %s',
  async (javaScriptEnabled) => {
    await using visitor = await visit({ javaScriptEnabled })
    const { page, press } = visitor
    await signIn(visitor, 'anna')
    await page.getByRole('navigation').getByRole('link', { name: 'Kontakt' }).click()
    expect(await textAt(page, 'form .facts')).toContain('Lindenstraße 12, 12345 Musterstadt')

    await press('Nachricht senden')
    await page.click('.error-summary a')
    expect(await page.title()).toMatch(/^Fehler: Kontakt/)
    await page.locator('input[name=thema]:focus').waitFor()
    await page.getByLabel('Zähler', { exact: true }).check()
    await page.getByLabel('Worauf bezieht sich das?').selectOption('Zähler 1ESY1160123456')
    await page.getByLabel('Ihre Nachricht').fill('Die Plombe ist locker.\nWas nun?')
    const film = { name: 'film.mov', mimeType: 'video/quicktime', buffer: Buffer.alloc(megabyte) }
    await choose(page, film)
    await press('Nachricht senden')
    expect(await textAt(page, '#dateien-fehler')).toContain('„film.mov“ ist weder ein PDF')
    using folder = temporaryFolder()
    const scans = path.join(folder.path, 'scans.pdf')
    await writeFile(scans, Buffer.alloc(33 * megabyte))
    await page.getByLabel('Dateien').setInputFiles(scans)
    await press('Nachricht senden')
    expect(await textAt(page, '#dateien-fehler')).toContain('zu groß')
    expect(await page.getByLabel('Ihre Nachricht').inputValue()).toBe(
      'Die Plombe ist locker.\nWas nun?',
    )

    const photo = await picture(1600, 1200).jpeg().toBuffer()
    await choose(page, { name: 'Plombe.jpg', mimeType: 'image/jpeg', buffer: photo }, letter())
    await press('Nachricht senden')
    expect(await textAt(page, 'h1')).toBe('Zähler: 1ESY1160123456')
    expect(await textAt(page, '.flash')).toContain('Ihre Nachricht ist bei uns.')
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Brief.pdf herunterladen' }).click()
    const kept = await download
    expect(kept.suggestedFilename()).toBe('Brief.pdf')
    expect((await readFile(await kept.path())).equals(pdf('Brief'))).toBe(true)

    await page.getByLabel('Ihre Nachricht').fill('Es ist der Zähler im Keller.')
    await press('Dazu schreiben')
    expect(await textAt(page, '.flash')).toContain('steht jetzt bei diesem Anliegen')
    expect(await page.getByText('Es ist der Zähler im Keller.').count()).toBe(1)
    await page.locator('main').getByRole('link', { name: 'Anliegen' }).click()
    expect(await textAt(page, '.list .tag')).toBe('eingegangen')
    await visitor.expectNothingWrong()
  },
)

test.each([true, false])(
  'an ended session costs no word, even beside a large file, with scripts: %s',
  async (javaScriptEnabled) => {
    await using visitor = await visit({ javaScriptEnabled })
    const { page, go, press } = visitor
    await signIn(visitor, 'anna')
    await go('/kontakt?thema=technik')
    await page.getByLabel('Ihre Nachricht').fill('Lange überlegt.')
    const large = { ...letter(), buffer: pdf('Brief', 9 * megabyte) }
    await choose(page, large)
    await portal().db.deleteFrom('session').execute()
    await press('Nachricht senden')
    expect(await textAt(page, 'h1')).toBe('Anmelden')
    await page.fill('#kundennummer', '104382')
    await page.fill('#passwort', castPassword)
    await press('Anmelden')
    expect(await page.getByLabel('Ihre Nachricht').inputValue()).toBe('Lange überlegt.')
    await press('Nachricht senden')
    expect(await textAt(page, 'h1')).toBe('Technik')
  },
)

test.each([true, false])('somebody without an access writes, with scripts: %s', async (scripts) => {
  await using visitor = await visit({ javaScriptEnabled: scripts })
  const { page, go, press } = visitor
  await go('/')
  await page
    .getByRole('contentinfo')
    .getByRole('link', { name: /schreiben Sie uns/i })
    .click()
  await page.getByLabel('Umzug').check()
  await page.getByLabel('Ihre Nachricht').fill('Ich ziehe im Januar zu Ihnen.')
  await page.getByLabel('Name').fill('Carla Conti')
  await press('Nachricht senden')
  expect(await textAt(page, '.field-error')).toContain('Geben Sie Ihre E-Mail-Adresse an.')
  expect(await page.getByLabel('Name').inputValue()).toBe('Carla Conti')
  await page.getByLabel('E-Mail-Adresse').fill('carla@example.org')
  await press('Nachricht senden')
  expect(page.url()).toMatch(/\/kontakt\/unterwegs$/)
  expect(await textAt(page, 'h1')).toBe('Ihre Nachricht ist unterwegs')
  await visitor.expectNothingWrong()
})

test('a bill leads to a question about it', async () => {
  const { cast } = portal()
  const id = await seedDocument(portal(), cast.anna.customerId, { title: 'Jahresrechnung 2025' })
  await using visitor = await visit()
  const { page, go, press } = visitor
  await signIn(visitor, 'anna')
  await go(`/dokumente/${id}`)
  await page.getByRole('link', { name: 'Frage dazu stellen' }).click()
  await page.getByLabel('Ihre Nachricht').fill('Was ist Position 3?')
  await press('Nachricht senden')
  expect(await textAt(page, 'h1')).toBe('Frage zur Rechnung: Jahresrechnung 2025')
})

test('contact and inquiries are without fault, light and dark, wide and narrow', async () => {
  await using visitor = await visit()
  const { page, go, press } = visitor
  const faults: unknown[] = []
  const look = async () => faults.push(...(await pageFaults(page)))
  await go('/kontakt')
  await press('Nachricht senden')
  await look()
  await go('/kontakt/unterwegs')
  await look()
  await signIn(visitor, 'erika')
  await go('/anliegen')
  await look()
  await go('/kontakt?thema=vertrag')
  await look()
  await choose(page, { name: 'IMG.HEIC', mimeType: '', buffer: Buffer.from('\0\0\0\x18ftypheic') })
  await press('Nachricht senden')
  await look()
  await page.getByLabel('Ihre Nachricht').fill('x'.repeat(400))
  await choose(page, { ...letter(), name: `${'Donaudampfschifffahrt'.repeat(4)}.pdf` })
  await press('Nachricht senden')
  await look()
  await go('/anliegen')
  await look()
  expect(faults).toEqual([])
}, 120_000)

interface ChosenFile {
  name: string
  mimeType: string
  buffer: Buffer
}

async function choose(page: Page, ...files: ChosenFile[]): Promise<void> {
  await page.getByLabel('Dateien').setInputFiles(files)
}

function letter(): ChosenFile {
  return { name: 'Brief.pdf', mimeType: 'application/pdf', buffer: pdf('Brief') }
}
