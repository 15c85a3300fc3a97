import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import { pdf, seedDocument } from '#tests/documents/document-scene.ts'
import { pageFaults } from '#tests/journeys/page-faults.ts'
import { setStage } from '#tests/journeys/stage.ts'
import { signIn, textAt } from '#tests/journeys/visitor.ts'

const { portal, visit } = setStage()

afterEach(async () => {
  await portal().db.deleteFrom('document').execute()
  await portal().db.updateTable('login').set({ document_mails_since: null }).execute()
})

test.each([true, false])(
  'a bill is found, looked at, kept and no longer unread, with scripts: %s',
  async (javaScriptEnabled) => {
    await fill()
    await using visitor = await visit({ javaScriptEnabled })
    const { page, press } = visitor
    await signIn(visitor, 'bruno')
    await page.getByRole('navigation').getByRole('link', { name: 'Dokumente' }).click()
    await page.waitForURL('**/dokumente')
    expect(await textAt(page, 'h1')).toBe('Rechnungen und Dokumente')
    expect(await titles(page)).toEqual(['Preise 2027', 'Jahresrechnung Gas 2025'])
    expect(await page.getByText('ungelesen').count()).toBe(2)

    await page.getByRole('link', { name: 'Rechnungen', exact: true }).click()
    await page.waitForURL('**/dokumente?art=rechnungen')
    expect(await titles(page)).toEqual(['Jahresrechnung Gas 2025'])
    await page.getByRole('link', { name: 'Jahresrechnung Gas 2025', exact: true }).click()
    await page.waitForURL(/dokumente\/\d+$/)
    expect(await textAt(page, 'h1')).toBe('Jahresrechnung Gas 2025')
    expect(await textAt(page, '.facts')).toContain('212,60 €')
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'PDF herunterladen' }).click()
    const kept = await download
    expect(kept.suggestedFilename()).toBe('2026-01-09 Jahresrechnung Gas 2025.pdf')
    expect((await readFile(await kept.path())).equals(pdf('Jahresrechnung'))).toBe(true)

    await page.locator('main').getByRole('link', { name: 'Rechnungen und Dokumente' }).click()
    await page.waitForURL('**/dokumente')
    expect(await page.getByText('ungelesen').count()).toBe(1)
    await press('E-Mails einschalten')
    await page.getByText('Eingeschaltet: Wir schreiben an bruno@example.org').waitFor()
    expect(page.url()).toMatch(/\/dokumente#benachrichtigung$/)
    await press('E-Mails ausschalten')
    await page.getByText('Auf Wunsch schreiben wir an').waitFor()
    await visitor.expectNothingWrong()
  },
)

test('documents are without fault, full and empty, light and dark, wide and narrow', async () => {
  const id = await fill()
  await using visitor = await visit()
  const { page, go } = visitor
  await signIn(visitor, 'bruno')
  const faults: unknown[] = []
  const { customerId } = portal().cast.bruno
  const changed = await seedDocument(portal(), customerId, { sha256: 'f'.repeat(64) })
  for (const path of ['', '?art=vertraege', `/${changed}/datei`, `/${id}`]) {
    await go(`/dokumente${path}`)
    faults.push(...(await pageFaults(page)))
  }
  await page.getByRole('button', { name: 'English' }).click()
  expect(await page.getAttribute('html', 'lang')).toBe('en')
  faults.push(...(await pageFaults(page)))
  expect(faults).toEqual([])
}, 120_000)

async function fill(): Promise<string> {
  const { customerId } = portal().cast.bruno
  const seed = (row: Parameters<typeof seedDocument>[2], text: string) =>
    seedDocument(portal(), customerId, row, pdf(text))
  await seed({ kind: 'notice', title: 'Preise 2027', issued_on: '2026-11-06' }, 'Preise')
  return seed({ amount: '212.60', due_on: '2026-01-27' }, 'Jahresrechnung')
}

function titles(page: Page): Promise<string[]> {
  return page.locator('.docs .title').allTextContents()
}
