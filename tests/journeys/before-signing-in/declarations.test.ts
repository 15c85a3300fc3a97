import { readFile } from 'node:fs/promises'
import { afterEach, expect, test } from 'vitest'
import { pageFaults } from '../page-faults.ts'
import { setStage } from '../stage.ts'
import { signIn, textAt, type Visitor } from '../visitor.ts'

const { portal, visit } = setStage()

afterEach(() => portal().db.deleteFrom('inquiry').execute())

test.each([true, false])(
  'a contract is cancelled in two steps, with nobody signed in, with scripts: %s',
  async (javaScriptEnabled) => {
    await using visitor = await visit({ javaScriptEnabled })
    const { page, go, press } = visitor
    await go('/')
    await page.getByRole('link', { name: 'Verträge hier kündigen', exact: true }).click()
    expect(await textAt(page, 'h1')).toBe('Verträge hier kündigen')
    expect(await page.isVisible('#grund')).toBe(false)

    await press('jetzt kündigen')
    await page.locator('.error-summary').waitFor()
    expect(await page.title()).toMatch(/^Fehler: Verträge hier kündigen/)
    await page.getByLabel('Außerordentlich').check()
    await page.getByLabel('Grund', { exact: true }).fill('Der Preis steigt zum Jahreswechsel.')
    await page.getByLabel('Kundennummer oder Vertragsnummer').fill('104382')
    await page.getByLabel('Vor- und Nachname oder Firma').fill('Anna Weiß')
    await page.getByLabel('E-Mail-Adresse').fill('anna.weiss@example.org')
    await page.getByLabel('Zu einem bestimmten Tag').check()
    await page.getByLabel('Letzter Tag des Vertrags').fill('31.12.2026')
    await press('jetzt kündigen')

    await page.waitForURL('**/kuendigen/beleg/*')
    expect(await textAt(page, 'h1')).toBe('Ihre Kündigung ist eingegangen')
    const receipt = await textAt(page, '.facts')
    for (const fact of ['23. November 2026, 10:30', 'Außerordentlich', '31.12.2026', 'Anna Weiß']) {
      expect(receipt).toContain(fact)
    }
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Als PDF speichern' }).click()
    const kept = await download
    expect(kept.suggestedFilename()).toMatch(/^Kuendigung-2026-.+\.pdf$/)
    expect((await readFile(await kept.path())).subarray(0, 5).toString()).toBe('%PDF-')

    await page.reload()
    expect(await textAt(page, '.facts')).toBe(receipt)
    await go('/entwicklung/postfach')
    expect(await textAt(page, 'main')).toContain('Ihre Kündigung ist eingegangen')
    await visitor.expectNothingWrong()
  },
)

test.each([true, false])(
  'a customer withdraws from a contract of hers, with scripts: %s',
  async (javaScriptEnabled) => {
    await using visitor = await visit({ javaScriptEnabled })
    const { page, press } = visitor
    await signIn(visitor, 'erika')
    await page.getByRole('link', { name: 'Vertrag widerrufen', exact: true }).click()
    expect(await page.inputValue('#name')).toBe('Erika von der Heide')
    await press('Widerruf bestätigen')
    expect(await textAt(page, '.field-error')).toContain('Wählen Sie einen Vertrag.')
    await page.click('.error-summary a')
    await page.locator('input[type=radio]:focus').waitFor()
    await page.getByLabel(/^Gas/).check()
    await press('Widerruf bestätigen')
    await page.waitForURL('**/widerrufen/beleg/*')
    expect(await textAt(page, 'h1')).toBe('Ihr Widerruf ist eingegangen')
    expect(await textAt(page, '.facts')).toMatch(
      /VertragGas, Gartenweg 7, Vertragsnummer V-104385-2/,
    )
    await visitor.expectNothingWrong()
  },
)

test('forms and receipts are without fault, light and dark, wide and narrow, in two languages', async () => {
  await using visitor = await visit()
  const { page, go, press } = visitor
  const faults: unknown[] = []
  for (const language of ['de', 'en']) {
    if (language === 'en') await page.getByRole('button', { name: 'English' }).click()
    await go('/kuendigen')
    await openEverything(visitor)
    faults.push(...(await pageFaults(page)))
    await press(language === 'de' ? 'jetzt kündigen' : 'cancel now')
    faults.push(...(await pageFaults(page)))
    await page.fill('#grund', 'W'.repeat(300))
    await page.fill('#vertragsangabe', 'V'.repeat(200))
    await page.fill('#name', 'Donaudampfschifffahrtsgesellschaft mbH & Co. KG')
    await page.fill('#email', `${'a'.repeat(60)}@example.org`)
    await page.fill('#datum', '31.12.2026')
    await press(language === 'de' ? 'jetzt kündigen' : 'cancel now')
    await page.waitForURL('**/kuendigen/beleg/*')
    faults.push(...(await pageFaults(page)))
  }
  await using customer = await visit()
  await signIn(customer, 'erika')
  await customer.go('/widerrufen')
  faults.push(...(await pageFaults(customer.page)))
  expect(faults).toEqual([])
  await visitor.expectNothingWrong()
}, 180_000)

test('a receipt is one page of paper', async () => {
  await using visitor = await visit()
  const { page, go, press } = visitor
  await go('/widerrufen')
  await page.fill('#vertragsangabe', '104382, Gas')
  await page.fill('#name', 'Anna Weiß')
  await page.fill('#email', 'anna.weiss@example.org')
  await press('Widerruf bestätigen')
  await page.waitForURL('**/widerrufen/beleg/*')
  const paper = await page.pdf({ format: 'A4' })
  expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
})

async function openEverything({ page }: Visitor): Promise<void> {
  await page.check('input[value=ausserordentlich]')
  await page.check('input[value=tag]')
}
