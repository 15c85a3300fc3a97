import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { addReadings } from '#tests/consumption/history-scene.ts'
import { setStage } from './stage.ts'
import { signIn, textAt, type Visitor } from './visitor.ts'

const { portal, visit } = setStage()
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

// Bruno reads every season, Deniz every month
beforeAll(async () => {
  const { db, cast } = portal()
  await addReadings(db, cast.bruno.registerId('7-1:3.0.0'), [
    { readOn: '2025-02-26', value: '3700' },
    { readOn: '2025-05-28', value: '4001' },
    { readOn: '2025-08-26', value: '4085', origin: 'estimate' },
    { readOn: '2026-02-26', value: '4789' },
    { readOn: '2026-03-01', value: '9999', status: 'rejected' },
    { readOn: '2026-05-28', value: '5057' },
    { readOn: '2026-08-26', value: '5136' },
    { readOn: '2026-11-20', value: '5466', status: 'inReview' },
    { readOn: '2026-11-21', value: '5467', origin: 'staff' },
  ])
  const electricity = cast.deniz.registerId('1-1:1.8.0')
  await db.deleteFrom('reading').where('register_id', '=', electricity).execute()
  await addReadings(db, electricity, monthly(34))
})

test.each([true, false])(
  'from tab to tab, back to older readings, and out with the files, with scripts: %s',
  async (javaScriptEnabled) => {
    await using visitor = await visit({ javaScriptEnabled })
    const { page } = visitor
    await signIn(visitor, 'erika')
    await page.getByRole('link', { name: 'Verlauf', exact: true }).first().click()
    expect(await textAt(page, 'h1')).toBe('Verlauf')
    expect(await textAt(page, '.tabs [aria-current]')).toBe('Strom')
    await page.getByRole('link', { name: 'Gartenwasser' }).click()
    expect(await textAt(page, '.tabs [aria-current]')).toBe('Gartenwasser')
    expect(await textAt(page, 'figcaption')).toContain('haben Sie 17 m³ verbraucht')
    await page.getByRole('link', { name: 'Gas', exact: true }).click()
    await page.getByText('So werden aus Kubikmetern Kilowattstunden').click()
    expect(await page.getByText('100 m³ × 11,2 × 0,95 = 1.064 kWh').isVisible()).toBe(true)
    await page.getByText('Das Diagramm als Tabelle').click()
    expect(await page.getByRole('cell', { name: '905 m³' }).isVisible()).toBe(true)

    for (const [link, name] of [
      ['Tabelle (CSV)', /^verbrauch-.*\.csv$/],
      ['Übersicht (PDF)', /^verbrauch-.*\.pdf$/],
    ] as const) {
      const download = page.waitForEvent('download')
      await page.getByRole('link', { name: link }).click()
      expect((await download).suggestedFilename()).toMatch(name)
    }
    await visitor.expectNothingWrong()
  },
)

test.each([true, false])(
  'a long history is walked through, with scripts: %s',
  async (javaScriptEnabled) => {
    await using visitor = await visit({ javaScriptEnabled })
    const { page, go } = visitor
    await signIn(visitor, 'deniz')
    await go('/zaehlerstaende/verlauf')
    expect(await page.locator('.chart rect.now').count()).toBe(12)
    await page.getByRole('link', { name: 'Ältere zeigen' }).click()
    await page.getByRole('link', { name: 'Ältere zeigen' }).click()
    await page.getByRole('link', { name: 'Neueste zeigen' }).click()
    expect(await page.locator('.chart').count()).toBe(1)
    await visitor.expectNothingWrong()
  },
)

test('charts and tables are without fault, light and dark, wide and narrow', async () => {
  await using visitor = await visit()
  const { page, go } = visitor
  const faults: unknown[] = []
  for (const member of ['bruno', 'deniz', 'erika'] as const) {
    await signIn(visitor, member)
    await go('/zaehlerstaende/verlauf')
    for (const fold of await page.locator('summary').all()) await fold.click()
    faults.push(...(await faultsOf(page)))
    await signOut(visitor)
  }
  expect(faults).toEqual([])
}, 120_000)

test('bars and their patterns are to be seen where colours are forced, and on paper', async () => {
  await using visitor = await visit({ forcedColors: 'active' })
  const { page, go } = visitor
  await signIn(visitor, 'bruno')
  await go('/zaehlerstaende/verlauf')
  const paints = await page.evaluate(`
    [...document.querySelectorAll('.chart rect')]
      .map((bar) => getComputedStyle(bar))
      .map(({ fill, stroke }) => fill.startsWith('url') ? stroke : fill)`)
  const ground = await page.evaluate('getComputedStyle(document.body).backgroundColor')
  expect(paints).toHaveLength(8)
  expect(paints).not.toContain(ground)
  const paper = await page.pdf({ format: 'A4' })
  expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2)
})

test('on a phone no two labels of a chart lie on each other', async () => {
  await using visitor = await visit({ viewport: { width: 320, height: 640 } })
  for (const member of ['bruno', 'deniz'] as const) {
    await signIn(visitor, member)
    await visitor.go('/zaehlerstaende/verlauf')
    expect(await visitor.page.evaluate(overlaps), member).toEqual([])
    await signOut(visitor)
  }
})

/** Pairs of visible labels whose boxes meet. */
const overlaps = `
  (() => {
    const labels = [...document.querySelectorAll('.chart text')]
      .filter((label) => label.checkVisibility())
      .map((label) => [label.textContent, label.getBoundingClientRect()])
    return labels.flatMap(([one, a], index) =>
      labels.slice(index + 1)
        .filter(([, b]) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        .map(([other]) => one + ' / ' + other))
  })()`

/** A reading on the first of each month, with a little more in winter. */
function monthly(count: number) {
  return Array.from({ length: count }, (_, month) => ({
    readOn: new Date(Date.UTC(2024, month, 2)).toISOString().slice(0, 10),
    value: String(30_300 + 150 * month + Math.round(40 * Math.sin(month / 2))),
    origin: 'meteringOperator' as const,
  }))
}

async function signOut({ page }: Visitor): Promise<void> {
  await page.context().clearCookies()
}

async function faultsOf(page: Page): Promise<unknown[]> {
  const faults: unknown[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1280, 320]) {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 800 })
      const axe = new AxeBuilder({ page }).setLegacyMode(true).withTags(tags)
      const { violations } = await axe.analyze()
      faults.push(...violations.map(({ id, nodes }) => [colorScheme, width, id, nodes[0]?.html]))
      const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
      if (Number(overflow) > 0) faults.push([colorScheme, width, 'wider by', overflow])
    }
  }
  await page.setViewportSize({ width: 1280, height: 800 })
  return faults
}
