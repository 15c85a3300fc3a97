import { afterEach, expect, test } from 'vitest'
import { setInstalment } from '#tests/instalments/instalment-scene.ts'
import { pageFaults } from '../page-faults.ts'
import { setStage } from '../stage.ts'
import { signIn, textAt } from '../visitor.ts'

const { portal, visit } = setStage()
const amount = (): string => `#betrag-${portal().cast.bruno.contractId()}`
const payEightyFive = () =>
  setInstalment(portal().db, portal().cast.bruno.contractId(), ['85', '60', '140'])

afterEach(async () => {
  await portal().db.deleteFrom('customer_change').execute()
})

test.each([true, false])(
  'an instalment is refused, weighed, changed and kept after all, with scripts: %s',
  async (javaScriptEnabled) => {
    await payEightyFive()
    await using visitor = await visit({ javaScriptEnabled })
    const { page, go, press } = visitor
    await signIn(visitor, 'bruno')
    await go('/abschlag')
    expect(await textAt(page, '.last-reading')).toBe('Ihr Abschlag 85,00 € im Monat')
    await page.fill(amount(), '20')
    await press('Abschlag ändern')
    await page.locator('.error-summary').waitFor()
    expect(await page.title()).toMatch(/^Fehler: Abschlag ändern/)
    await page.click('.error-summary a')
    expect(await page.locator(`${amount()}:focus`).count()).toBe(1)

    await page.fill(amount(), '92,50')
    if (!javaScriptEnabled) await press('Beträge prüfen')
    await page.locator('output .check-line-text').waitFor()
    expect(await textAt(page, 'output')).toContain('Mit 92,50 € im Monat')
    await page.selectOption('#ab', '2027-02-01')
    await press('Abschlag ändern')
    expect(await textAt(page, 'h1')).toBe('Abschlag geändert')
    expect(await textAt(page, '.facts')).toContain('1. Februar 2027')
    await press('Änderung zurücknehmen')
    expect(await textAt(page, 'h1')).toBe('Änderung zurückgenommen')
    await page.getByRole('link', { name: 'Zu meinen Abschlägen' }).click()
    expect(await page.isVisible(amount())).toBe(true)
    await visitor.expectNothingWrong()
  },
)

test('the pages of an instalment are without fault, light and dark, wide and narrow', async () => {
  await payEightyFive()
  await using visitor = await visit()
  const { page, go, press } = visitor
  await signIn(visitor, 'bruno')
  const faults: unknown[] = []
  await go('/abschlag')
  await page.fill(amount(), '70')
  await page.locator('output .check-line-text').waitFor()
  faults.push(...(await pageFaults(page)))
  await page.fill(amount(), 'viel')
  await press('Abschlag ändern')
  faults.push(...(await pageFaults(page)))
  await page.fill(amount(), '70')
  await press('Abschlag ändern')
  faults.push(...(await pageFaults(page)))
  await go('/abschlag')
  faults.push(...(await pageFaults(page)))
  expect(faults).toEqual([])
}, 180_000)
