import { expect, test } from 'vitest'
import { fieldNames } from '#src/readings/forms.ts'
import { pageFaults } from '../page-faults.ts'
import { setStage } from '../stage.ts'
import { signIn, textAt } from '../visitor.ts'

const { portal, visit } = setStage()

test.each([true, false])(
  'help is there before signing in, and leads to what one looks for, with scripts: %s',
  async (javaScriptEnabled) => {
    await using visitor = await visit({ javaScriptEnabled })
    const { page, go } = visitor
    await go('/')
    await page.getByRole('contentinfo').getByRole('link', { name: 'Hilfe beim Ablesen' }).click()
    expect(await textAt(page, 'h1')).toBe('Hilfe beim Ablesen')
    await page.getByRole('link', { name: 'Wasserzähler' }).click()
    expect(page.url()).toMatch(/\/hilfe#wasser$/)
    expect(await page.locator('#wasser').getByRole('img').getAttribute('aria-label')).toContain(
      '342 Kubikmeter',
    )
    await visitor.expectNothingWrong()
  },
)

test.each([true, false])(
  'help opened from the form leaves there what was typed, with scripts: %s',
  async (javaScriptEnabled) => {
    await using visitor = await visit({ javaScriptEnabled })
    const { page, go } = visitor
    await signIn(visitor, 'deniz')
    await go('/zaehlerstaende')
    const field = `#${fieldNames.value(portal().cast.deniz.registerId('1-1:1.8.0'))}`
    await page.fill(field, '358')
    const opened = page.waitForEvent('popup')
    await page
      .locator('main')
      .getByRole('link', { name: /^Hilfe beim Ablesen/ })
      .click()
    const help = await opened
    await help.waitForLoadState()
    expect(await textAt(help, 'h1')).toBe('Hilfe beim Ablesen')
    expect(await page.inputValue(field)).toBe('358')
    await visitor.expectNothingWrong()
  },
)

test('help is without fault, light and dark, wide and narrow, in two languages', async () => {
  await using visitor = await visit()
  const { page, go } = visitor
  await go('/hilfe')
  const faults = await pageFaults(page)
  await page.getByRole('button', { name: 'English' }).click()
  faults.push(...(await pageFaults(page)))
  expect(faults).toEqual([])
})
