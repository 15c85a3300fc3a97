import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { pageFaults } from '#tests/journeys/page-faults.ts'
import { setStage } from '#tests/journeys/stage.ts'
import { signIn, textAt } from '#tests/journeys/visitor.ts'
import { unzip } from '#tests/own-data/unzip.ts'
import { type CastMember, castPassword } from '#tests/support/cast.ts'

const { visit } = setStage()

test.each<[boolean, CastMember]>([
  [true, 'bruno'],
  [false, 'deniz'],
])(
  'somebody takes all data along and closes the access, with scripts: %s',
  async (javaScriptEnabled, member) => {
    await using visitor = await visit({ javaScriptEnabled })
    const { page, press } = visitor
    await signIn(visitor, member)
    await page.getByRole('navigation').getByRole('link', { name: 'Zugang' }).click()
    await page.getByRole('link', { name: 'Meine Daten ansehen' }).click()
    await page.waitForURL('**/meine-daten')
    expect(await textAt(page, 'h1')).toBe('Meine Daten')
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Meine Daten herunterladen' }).click()
    const kept = await download
    expect(kept.suggestedFilename()).toMatch(/^Meine Daten 1043\d\d 2026-11-23\.zip$/)
    const archive = unzip(await readFile(await kept.path()))
    expect(String(archive.get('daten.json'))).toContain(`${member}@example.org`)

    await page.getByRole('link', { name: 'Zugang schließen' }).click()
    await page.waitForURL('**/zugang/schliessen')
    await press('Zugang schließen')
    expect(await textAt(page, '.field-error')).toContain('Geben Sie Ihr aktuelles Passwort ein.')
    await page.fill('#aktuelles-passwort', castPassword)
    await press('Zugang schließen')
    await page.waitForURL('**/zugang-geschlossen')
    expect(await textAt(page, 'h1')).toBe('Ihr Zugang ist geschlossen')
    await page.goto('/uebersicht')
    expect(await textAt(page, 'h1')).toBe('Anmelden')
    await visitor.expectNothingWrong()
  },
)

test('what is stored and how to leave is without fault, light and dark, wide and narrow', async () => {
  await using visitor = await visit()
  const { page, go, press } = visitor
  await signIn(visitor, 'erika')
  const faults: unknown[] = []
  await go('/meine-daten')
  faults.push(...(await pageFaults(page)))
  await go('/zugang/schliessen')
  faults.push(...(await pageFaults(page)))
  await press('Zugang schließen')
  await page.locator('.error-summary').waitFor()
  faults.push(...(await pageFaults(page)))
  await go('/zugang-geschlossen')
  faults.push(...(await pageFaults(page)))
  expect(faults).toEqual([])
}, 120_000)
