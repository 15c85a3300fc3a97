import { AxeBuilder } from '@axe-core/playwright'
import { afterEach, describe, expect, test } from 'vitest'
import { fieldNames } from '#src/readings/forms.ts'
import { setStage } from './stage.ts'
import { signIn, textAt, type Visitor } from './visitor.ts'

const { portal, visit } = setStage()

afterEach(async () => {
  const { db } = portal()
  await db.deleteFrom('reading').where('submission_id', 'is not', null).execute()
  await db.deleteFrom('submission').execute()
  await db.deleteFrom('metering_point_fact').execute()
  await set({
    origin: 'meteringOperator',
    status: 'accepted',
    value: '33901.7',
    reason: 'periodic',
  })
})

describe.each([true, false])('every way out, with scripts: %s', (javaScriptEnabled) => {
  test('the meter was exchanged', async () => {
    await using visitor = await asked('412', javaScriptEnabled)
    const { page, press } = visitor
    expect(await page.getByLabel('Nummer des neuen Zählers').isVisible()).toBe(false)
    await page.getByLabel('Der Zähler wurde gewechselt').check()
    await press('Daten senden')
    expect(await textAt(page, '.error-summary a')).toBe(
      'Geben Sie die Nummer des neuen Zählers ein, oder beide Stände.',
    )
    await page.click('.error-summary a')
    await page.keyboard.type('1ISK 0099')
    await press('Daten senden')
    await expectReceipt(visitor, 'Wir tragen den neuen ein und zählen beide zusammen.')
  })

  test('the last value was an estimate', async () => {
    await set({ origin: 'estimate', value: '36901.7' })
    await using visitor = await asked('35780', javaScriptEnabled)
    await visitor.page.getByLabel('Der letzte Stand war falsch oder geschätzt').check()
    expect(await textAt(visitor.page, '.choice:has(:checked) .hint')).toContain(
      '3.800 kWh in 734 Tagen. Die Schätzung tritt zurück.',
    )
    await visitor.press('Daten senden')
    await expectReceipt(visitor, '3.800 kWh')
  })

  test('the last value was misread', async () => {
    await using visitor = await asked('33750', javaScriptEnabled)
    await visitor.page.getByLabel('Der letzte Stand war falsch oder geschätzt').check()
    await visitor.press('Daten senden')
    await expectReceipt(visitor, 'Der letzte Stand soll falsch sein. Wir vergleichen beide.')
  })

  test('the opening value was wrong', async () => {
    await set({ reason: 'moveIn' })
    await using visitor = await asked('33750', javaScriptEnabled)
    await visitor.page.getByLabel('Der Anfangsstand stimmt nicht').check()
    await visitor.press('Daten senden')
    await expectReceipt(visitor, 'Der Anfangsstand soll falsch sein.')
  })

  test('the register started again', async () => {
    await set({ value: '700100' })
    await using visitor = await asked('412', javaScriptEnabled)
    await visitor.page.getByLabel('Das Zählwerk ist wieder bei null angekommen').check()
    expect(await textAt(visitor.page, '.choice:has(:checked) .hint')).toContain(
      '999 999 → 000 412: 300.312 kWh in 368 Tagen.',
    )
    await visitor.press('Daten senden')
    await expectReceipt(visitor, 'Wir prüfen, ob das sein kann.')
  })

  test('it is really so, for a reason that lasts and can be ended', async () => {
    await using visitor = await asked('45901', javaScriptEnabled)
    const { page, press, go } = visitor
    await page.getByLabel(/45.901 stimmt/).check()
    const until = page.getByLabel('Leer bis')
    expect(await until.isVisible()).toBe(false)
    await page.getByLabel('Was ist anders als sonst?').selectOption('vacancy')
    expect(await until.isVisible()).toBe(true)
    await page.getByLabel('Was ist anders als sonst?').selectOption('electricCar')
    await press('Eingaben prüfen')
    expect(await textAt(page, 'h1')).toBe('Zählerstände prüfen')
    await press('Zählerstände senden')
    expect(await textAt(page, 'h1')).toBe('Zählerstände gemeldet')
    await go('/uebersicht')
    expect(await textAt(page, 'section[aria-labelledby=angaben]')).toContain('Elektroauto')
    await press('Gilt nicht mehr')
    expect(await page.locator('#angaben').count()).toBe(0)
    await visitor.expectNothingWrong()
  })
})

test('a meter that was exchanged is reported by keyboard alone', async () => {
  await using visitor = await asked('412', true)
  const { page } = visitor
  await page.focus(`#${fieldNames.answer(register())}-meterExchanged`)
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  await page.keyboard.type('1ISK0099')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/meldungen/**')
  await expectReceipt(visitor, 'Der Zähler wurde gewechselt.')
})

test.each([
  ['light', 1280],
  ['dark', 1280],
  ['light', 320],
  ['dark', 320],
] as const)('unfolded it can be used by everybody: %s, %i px', async (colorScheme, width) => {
  await using visitor = await asked('412', true, { colorScheme, viewport: { width, height: 900 } })
  const { page } = visitor
  for (const way of ['Der Zähler wurde gewechselt', /412 stimmt/]) {
    await page.getByLabel(way).check()
    if (way instanceof RegExp)
      await page.getByLabel('Was ist anders als sonst?').selectOption('vacancy')
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
  }
})

/** Deniz at the form, asked about what she typed. */
async function asked(
  typed: string,
  javaScriptEnabled: boolean,
  options: { colorScheme?: 'light' | 'dark'; viewport?: { width: number; height: number } } = {},
): Promise<Visitor> {
  const visitor = await visit({ javaScriptEnabled, ...options })
  await signIn(visitor, 'deniz')
  await visitor.go('/zaehlerstaende')
  await visitor.page.fill(`#${fieldNames.value(register())}`, typed)
  // fewer digits than before look unfinished until they are sent
  await visitor.press('Daten senden')
  await visitor.page.locator('.proposal').waitFor()
  return visitor
}

async function expectReceipt(visitor: Visitor, words: string): Promise<void> {
  expect(await textAt(visitor.page, 'h1')).toBe('Zählerstände gemeldet')
  expect(await textAt(visitor.page, 'tbody')).toContain(words)
  await visitor.expectNothingWrong()
}

function register(): string {
  return portal().cast.deniz.registerId('1-1:1.8.0')
}

/** The reading of last year. */
async function set(values: Record<string, string>): Promise<void> {
  await portal()
    .db.updateTable('reading')
    .set(values)
    .where('register_id', '=', register())
    .where('read_on', '=', '2025-11-20')
    .execute()
}
