import { afterEach, expect, test } from 'vitest'
import { pageFaults } from '../page-faults.ts'
import { setStage } from '../stage.ts'
import { textAt } from '../visitor.ts'

const { portal, visit } = setStage()

afterEach(() => portal().db.deleteFrom('legal_text').execute())

test.each([true, false])(
  'legal texts are one click away, in both languages, with scripts: %s',
  async (javaScriptEnabled) => {
    await using visitor = await visit({ javaScriptEnabled })
    const { page, go } = visitor
    for (const [german, english] of [
      ['Impressum', 'Legal notice'],
      ['Datenschutz', 'Privacy'],
      ['Barrierefreiheit', 'Accessibility'],
    ] as const) {
      await go('/anmelden')
      await page.getByRole('contentinfo').getByRole('link', { name: german, exact: true }).click()
      expect(await textAt(page, 'h1')).toBe(german)
      expect(await textAt(page, '.alert-title')).toBe('Muster – vom Versorger zu ergänzen')
      await page.getByRole('button', { name: 'English' }).click()
      expect(await textAt(page, 'h1')).toBe(english)
      await page.getByRole('button', { name: 'Deutsch' }).click()
    }
    await portal()
      .db.insertInto('legal_text')
      .values({ key: 'imprint', language: 'de', body: '## Anbieter\n\nWasserwerk Auental' })
      .execute()
    await go('/impressum')
    expect(await page.locator('.alert').count()).toBe(0)
    expect(await page.getByRole('heading', { name: 'Anbieter' }).count()).toBe(1)
    await visitor.expectNothingWrong()
  },
)

test('legal texts are without fault, light and dark, wide and narrow', async () => {
  await using visitor = await visit()
  const { page, go } = visitor
  const faults: unknown[] = []
  for (const path of ['/impressum', '/datenschutz', '/barrierefreiheit']) {
    await go(path)
    faults.push(...(await pageFaults(page)))
  }
  const body = `## Überschrift\n\n${'Lang'.repeat(120)}\n\n- [Mehr](https://example.org)`
  await portal()
    .db.insertInto('legal_text')
    .values({ key: 'privacy', language: 'de', body })
    .execute()
  await go('/datenschutz')
  faults.push(...(await pageFaults(page)))
  await page.getByRole('button', { name: 'English' }).click()
  faults.push(...(await pageFaults(page)))
  expect(faults).toEqual([])
  await visitor.expectNothingWrong()
}, 120_000)
