import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import { pdf } from '#tests/documents/document-scene.ts'
import { castPassword } from '#tests/support/cast.ts'
import { setStage } from './stage.ts'
import { signIn, textAt, type Visitor } from './visitor.ts'

const { portal, visit } = setStage()
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const longStreet = 'Donaudampfschifffahrtsgesellschaftsstraße'

afterEach(async () => {
  const { db, cast } = portal()
  await db.deleteFrom('customer_change').execute()
  await db
    .updateTable('customer')
    .set({ street: 'Lindenstraße', house_number: '12', postal_code: '12345', city: 'Musterstadt' })
    .where('id', '=', cast.anna.customerId)
    .execute()
})

test.each([true, false])(
  'the billing address is changed with old and new side by side, with scripts: %s',
  async (javaScriptEnabled) => {
    await using visitor = await visit({ javaScriptEnabled })
    const { page, press } = visitor
    await openAddress(visitor)
    expect(await page.inputValue('#strasse')).toBe('Lindenstraße')
    expect(await textAt(page, '#land option:checked')).toBe('Deutschland')

    await page.fill('#plz', '1234')
    await press('Adresse ändern')
    await page.locator('.error-summary').waitFor()
    expect(await page.title()).toMatch(/^Fehler: Rechnungsadresse/)
    await page.click('.error-summary a')
    await page.locator('#plz:focus').waitFor()

    await fillRingstrasse(page)
    await press('Adresse ändern')
    expect(await textAt(page, '[aria-labelledby=alt]')).toContain('Lindenstraße 12')
    expect(await textAt(page, '[aria-labelledby=neu]')).toContain('Ringstraße 5')
    await press('Noch einmal bearbeiten')
    await page.fill('#hausnummer', '5 b')
    await press('Adresse ändern')

    await press('Adresse ändern')
    expect(await textAt(page, '.field-error')).toContain('Geben Sie Ihr aktuelles Passwort ein.')
    await page.fill('#aktuelles-passwort', castPassword)
    await press('Adresse ändern')
    expect(await textAt(page, 'h1')).toBe('Stammdaten')
    expect(await textAt(page, '.flash')).toContain('Die Vorgangsnummer ist')
    expect(await textAt(page, '[aria-labelledby=person]')).toContain(
      'Ringstraße 5 b 80331 München wird übernommen',
    )
    expect(await textAt(page, '#aenderungen ~ ol')).toContain('Lindenstraße → Ringstraße')
    await visitor.expectNothingWrong()
  },
)

test.each([true, false])(
  'two tabs: the second sees both and decides, with scripts: %s',
  async (javaScriptEnabled) => {
    await using visitor = await visit({ javaScriptEnabled })
    const { page, press } = visitor
    await openAddress(visitor)
    await fillRingstrasse(page)
    await press('Adresse ändern')
    await somebodyElseMoves()
    await page.fill('#aktuelles-passwort', castPassword)
    await press('Adresse ändern')
    expect(await textAt(page, '[aria-labelledby=inzwischen]')).toContain('Amtsgasse')
    await press('Meine Angaben nehmen')
    expect(await textAt(page, '[aria-labelledby=alt]')).toContain('Amtsgasse')
    await page.fill('#aktuelles-passwort', castPassword)
    await press('Adresse ändern')
    expect(await textAt(page, '[aria-labelledby=person]')).toContain('Ringstraße 5')
    await visitor.expectNothingWrong()
  },
)

test.each([true, false])(
  'a meter with a wrong number is reported from where it stands, with scripts: %s',
  async (javaScriptEnabled) => {
    await using visitor = await visit({ javaScriptEnabled })
    const { page, go, press } = visitor
    await signIn(visitor, 'anna')
    await go('/stammdaten')
    await page.getByRole('link', { name: 'Stimmt nicht? Zähler 1ESY1160123456' }).click()
    await press('Meldung senden')
    await page.click('.error-summary a')
    await page.locator('input[type=radio]:focus').waitFor()
    await page.getByLabel('Die Zählernummer ist falsch').check()
    await page.getByLabel('Wie ist es richtig?').fill('Auf dem Zähler steht 1ESY99.')
    await press('Meldung senden')
    expect(await textAt(page, 'h1')).toBe('Meldung angekommen')
    expect(await textAt(page, '.facts')).toContain('Auf dem Zähler steht 1ESY99.')
    await visitor.expectNothingWrong()
  },
)

test.each([true, false])(
  'another name comes with its proof, with scripts: %s',
  async (javaScriptEnabled) => {
    await using visitor = await visit({ javaScriptEnabled })
    const { page, go, press } = visitor
    await signIn(visitor, 'anna')
    await go('/stammdaten')
    await page.getByRole('link', { name: 'Ändern des Namens' }).click()
    await page.fill('#nachname', 'Schwarz')
    await page.selectOption('#grund', 'marriage')
    await press('Name ändern')
    expect(await textAt(page, '[aria-labelledby=neu]')).toContain('Anna Schwarz')
    await page.fill('#aktuelles-passwort', castPassword)
    await press('Name ändern')
    await page.click('.error-summary a')
    const buffer = pdf('Heiratsurkunde')
    await page
      .locator('input[type=file]:focus')
      .setInputFiles({ name: 'urkunde.pdf', mimeType: 'application/pdf', buffer })
    await page.fill('#aktuelles-passwort', castPassword)
    await press('Name ändern')
    expect(await textAt(page, '[aria-labelledby=person]')).toContain(
      'bald Anna Schwarz, wir prüfen den Nachweis',
    )
    await page.getByRole('link', { name: 'Anliegen ansehen' }).click()
    expect(await textAt(page, 'main')).toContain('urkunde.pdf')
    await visitor.expectNothingWrong()
  },
)

test('the pages are without fault, light and dark, wide and narrow', async () => {
  await using visitor = await visit()
  const { page, go, press } = visitor
  const faults: unknown[] = []
  const look = async (name: string) => faults.push(...(await faultsOf(page, name)))
  await openAddress(visitor)
  await look('address')
  await page.fill('#plz', '1234')
  await page.fill('#ort', '')
  await press('Adresse ändern')
  await look('address refused')
  await fillRingstrasse(page)
  await page.fill('#strasse', longStreet)
  await press('Adresse ändern')
  await look('old and new')
  await press('Adresse ändern')
  await look('password missing')
  await somebodyElseMoves()
  await page.fill('#aktuelles-passwort', castPassword)
  await press('Adresse ändern')
  await look('conflict')
  await press('Meine Angaben nehmen')
  await page.fill('#aktuelles-passwort', castPassword)
  await press('Adresse ändern')
  await look('data')
  await go('/stammdaten/telefon')
  await page.fill('#telefon', 'ruf an')
  await press('Nummer ändern')
  await look('phone refused')
  await go('/stammdaten/name')
  await press('Name ändern')
  await look('name refused')
  await page.fill('#nachname', 'Schwarz')
  await page.selectOption('#grund', 'marriage')
  await press('Name ändern')
  await press('Name ändern')
  await look('proof missing')
  await go('/stammdaten/melden')
  await press('Meldung senden')
  await look('report refused')
  await page.getByRole('button', { name: 'English' }).click()
  await go('/stammdaten')
  await look('data in English')
  expect(faults).toEqual([])
}, 180_000)

async function openAddress(visitor: Visitor): Promise<void> {
  await signIn(visitor, 'anna')
  await visitor.go('/stammdaten')
  await visitor.page.getByRole('link', { name: 'Ändern der Rechnungsadresse' }).click()
  expect(await textAt(visitor.page, 'h1')).toBe('Rechnungsadresse')
}

async function fillRingstrasse(page: Page): Promise<void> {
  await page.fill('#strasse', 'Ringstraße')
  await page.fill('#hausnummer', '5')
  await page.fill('#plz', '80331')
  await page.fill('#ort', 'München')
}

async function somebodyElseMoves(): Promise<void> {
  await portal()
    .db.updateTable('customer')
    .set({ street: 'Amtsgasse' })
    .where('id', '=', portal().cast.anna.customerId)
    .execute()
}

async function faultsOf(page: Page, name: string): Promise<unknown[]> {
  const faults: unknown[] = []
  for (const [colorScheme, width] of [
    ['light', 1280],
    ['dark', 320],
  ] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.setViewportSize({ width, height: 900 })
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode(true)
      .withTags(tags)
      .analyze()
    faults.push(...violations.map(({ id, nodes }) => [name, width, id, nodes[0]?.html]))
    const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
    if (Number(overflow) > 0) faults.push([name, width, 'wider than the page by', overflow])
  }
  await page.setViewportSize({ width: 1280, height: 900 })
  return faults
}
