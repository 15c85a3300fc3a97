import { afterEach, expect, test } from 'vitest'
import { fieldNames } from '#src/readings/forms.ts'
import { pageFaults } from '../page-faults.ts'
import { setStage } from '../stage.ts'
import { signIn, textAt, type Visitor } from '../visitor.ts'

const { portal, visit } = setStage()
const gas = (): string => `#${fieldNames.value(portal().cast.bruno.registerId('7-1:3.0.0'))}`

afterEach(async () => {
  await portal().db.deleteFrom('reading').where('submission_id', 'is not', null).execute()
})

test.each([true, false])(
  'who moves house reports both ends, looks at it, mends it and sends it, with scripts: %s',
  async (javaScriptEnabled) => {
    await using visitor = await visit({ javaScriptEnabled })
    const { page, go, press } = visitor
    await signIn(visitor, 'bruno')
    await go('/umzug')
    await page.getByRole('link', { name: 'Ich ziehe um' }).click()

    await press('Weiter zur Prüfung')
    await page.locator('.error-summary').waitFor()
    expect(await page.title()).toMatch(/^Fehler: Umzug melden/)
    await page.click('.error-summary a')
    await page.locator('#datum:focus').waitFor()
    await fillIn(visitor)
    await page.fill(gas(), '3466')
    await press('Weiter zur Prüfung')
    expect(await textAt(page, '.proposal')).toContain('3 466')
    await page.fill(gas(), '5466')
    await press('Weiter zur Prüfung')
    expect(await textAt(page, 'h1')).toBe('Stimmt alles?')

    await page.getByRole('link', { name: 'Ändern' }).click()
    expect(await page.inputValue(gas())).toBe('5466')
    expect(await page.inputValue('#ort')).toBe('München')
    await page.fill('#nachfolge', 'Frau Weber')
    await press('Weiter zur Prüfung')
    expect(await textAt(page, '.facts')).toContain('Frau Weber')
    await press('Umzug melden')
    expect(await textAt(page, 'h1')).toBe('Umzug gemeldet')
    expect(await textAt(page, 'table')).toContain('5 466')
    await visitor.expectNothingWrong()
  },
)

test.each([true, false])(
  'final readings that are not known yet are out of the way, with scripts: %s',
  async (javaScriptEnabled) => {
    await using visitor = await visit({ javaScriptEnabled })
    const { page, go } = visitor
    await signIn(visitor, 'bruno')
    await go('/umzug/auszug')
    expect(await page.isVisible(gas())).toBe(true)
    await page.getByLabel('Sie liegen noch nicht vor').check()
    expect(await page.isVisible(gas())).toBe(false)
  },
)

test('the pages of a move are without fault, light and dark, wide and narrow', async () => {
  await using visitor = await visit()
  const { page, go, press } = visitor
  await signIn(visitor, 'bruno')
  const faults: unknown[] = []
  await go('/umzug')
  faults.push(...(await pageFaults(page)))
  await go('/umzug/wechsel')
  faults.push(...(await pageFaults(page)))
  await press('Weiter zur Prüfung')
  faults.push(...(await pageFaults(page)))
  await fillIn(visitor)
  await page.fill(gas(), '5466')
  await press('Weiter zur Prüfung')
  faults.push(...(await pageFaults(page)))
  await press('Umzug melden')
  faults.push(...(await pageFaults(page)))
  expect(faults).toEqual([])
}, 180_000)

async function fillIn({ page }: Visitor): Promise<void> {
  const typed = {
    datum: '23.11.2026',
    einzug: '1.12.',
    strasse: 'Rosenweg',
    hausnummer: '7',
    plz: '80331',
    ort: 'München',
  }
  for (const [name, value] of Object.entries(typed)) await page.fill(`#${name}`, value)
}
