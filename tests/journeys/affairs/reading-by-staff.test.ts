import { expect, test } from 'vitest'
import { pageFaults } from '../page-faults.ts'
import { setStage } from '../stage.ts'
import { signIn, textAt } from '../visitor.ts'

const { visit } = setStage()

test.each([true, false])(
  'who cannot read a meter finds the way from the reading form, with scripts: %s',
  async (javaScriptEnabled) => {
    await using visitor = await visit({ javaScriptEnabled })
    const { page, go, press } = visitor
    await signIn(visitor, 'anna')
    await go('/zaehlerstaende')
    await page.getByRole('link', { name: 'Ich kann nicht selbst ablesen' }).click()
    const meter = page.getByLabel(/^Strom 1ESY1160123456/)
    await meter.uncheck()
    await press('Mitteilung senden')
    await page.locator('.error-summary').waitFor()
    expect(await page.title()).toMatch(/^Fehler: Ich kann nicht selbst ablesen/)
    await page.click('.error-summary a')
    await meter.check()
    await page.getByLabel('Alter oder Krankheit').check()
    await page.fill('#zeiten', 'montags')
    await press('Mitteilung senden')
    expect(await textAt(page, 'h1')).toBe('Mitteilung angekommen')
    expect(await textAt(page, '.facts')).toContain('Alter oder Krankheit')
    await visitor.expectNothingWrong()
  },
)

test('its pages are without fault, light and dark, wide and narrow', async () => {
  await using visitor = await visit()
  const { page, go, press } = visitor
  await signIn(visitor, 'erika')
  const faults: unknown[] = []
  await go('/nicht-selbst-ablesen')
  await page.fill('#telefon', 'ruf an')
  await press('Mitteilung senden')
  faults.push(...(await pageFaults(page)))
  await page.fill('#telefon', '')
  await press('Mitteilung senden')
  faults.push(...(await pageFaults(page)))
  expect(faults).toEqual([])
}, 120_000)
