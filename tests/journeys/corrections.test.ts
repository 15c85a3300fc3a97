import { afterEach, expect, test } from 'vitest'
import { fieldNames } from '#src/readings/forms.ts'
import { pageFaults } from './page-faults.ts'
import { setStage } from './stage.ts'
import { signIn, textAt, type Visitor } from './visitor.ts'

const { portal, visit } = setStage()

afterEach(async () => {
  const { db } = portal()
  await db.deleteFrom('correction_inquiry').execute()
  await db.deleteFrom('submission_withdrawal').execute()
  await db.deleteFrom('exported_reading').execute()
  await db.deleteFrom('reading').where('submission_id', 'is not', null).execute()
  await db.deleteFrom('submission').execute()
})

test.each([true, false])(
  'a slip is seen on the receipt, corrected, checked by a stranger and taken back, with scripts: %s',
  async (javaScriptEnabled) => {
    await using visitor = await visit({ javaScriptEnabled })
    const { page, press } = visitor
    const first = await sendReading(visitor, '5466')
    await page.getByRole('link', { name: 'Meldung berichtigen' }).click()
    await page.waitForURL('**/berichtigung')
    expect(await textAt(page, 'h1')).toBe('Meldung berichtigen')
    expect(await page.inputValue(gas())).toBe('5466')
    expect(await page.inputValue('#datum')).toBe('23.11.2026')

    await page.fill(gas(), '54')
    await press('Berichtigung senden')
    await page.locator('.error-summary').waitFor()
    expect(await page.title()).toMatch(/^Fehler: Meldung berichtigen/)
    expect(await page.inputValue(gas())).toBe('54')
    await page.fill(gas(), '5446')
    if (javaScriptEnabled) await page.getByText('Passt.').waitFor()
    await page.getByLabel('Was war falsch?').fill('Zahlen vertauscht')
    await press('Eingaben prüfen')
    await page.waitForURL('**/pruefung')
    expect(await textAt(page, 'h1')).toBe('Zählerstände prüfen')
    await press('Berichtigung senden')
    expect(await textAt(page, '.flash')).toBe('Berichtigt. Die frühere Meldung zählt nicht mehr.')
    const second = await textAt(page, '.reference')
    expect(second).not.toBe(first)
    const code = await textAt(page, '.check-code')
    await page.getByRole('link', { name: first }).click()
    await page.waitForURL(`**/${first}`)
    expect(await textAt(page, 'h1')).toBe('Meldung ersetzt')

    await using stranger = await visit({ javaScriptEnabled })
    await stranger.go('/beleg')
    await stranger.page.getByLabel('Prüfcode').fill(code.toLowerCase().replaceAll('-', ' '))
    await stranger.press('Beleg prüfen')
    await stranger.page.waitForURL('**/beleg/*')
    expect(await textAt(stranger.page, 'h1')).toBe('Dieser Beleg ist echt')
    expect(await textAt(stranger.page, '.reference')).toBe(second)
    expect(await textAt(stranger.page, 'main')).not.toContain('Bruno')

    await page.getByRole('link', { name: second }).click()
    await page.getByRole('link', { name: 'Meldung zurücknehmen' }).click()
    await press('Meldung zurücknehmen')
    await page.locator('.flash').waitFor()
    expect(await textAt(page, 'h1')).toBe('Meldung zurückgenommen')
    await stranger.page.reload()
    expect(await textAt(stranger.page, '.alert-title')).toBe('Die Meldung ist zurückgenommen')
    await page.getByRole('link', { name: 'Alle Meldungen' }).click()
    await page.waitForURL('**/meldungen')
    expect(await page.locator('.list .tag').allTextContents()).toEqual([
      'zurückgenommen',
      'ersetzt',
    ])
    await visitor.expectNothingWrong()
    await stranger.expectNothingWrong()
  },
)

test.each([true, false])(
  'what billing has fetched while the form was open becomes an inquiry, with scripts: %s',
  async (javaScriptEnabled) => {
    await using visitor = await visit({ javaScriptEnabled })
    const { page, press } = visitor
    await sendReading(visitor, '5466')
    await page.getByRole('link', { name: 'Meldung berichtigen' }).click()
    await page.waitForURL('**/berichtigung')
    await fetchReadings()
    await page.fill(gas(), '5446')
    await press('Berichtigung senden')
    expect(await textAt(page, '.alert-title')).toContain('Gerade eben')
    expect(await page.inputValue(gas())).toBe('5446')
    await press('Berichtigung senden')
    expect(await textAt(page, '.flash')).toContain('bei unseren Fachleuten')
    await page.getByRole('link', { name: /^Anliegen/ }).click()
    await page.waitForURL('**/anliegen/*')
    expect(await textAt(page, 'main')).toContain('Berichtigung der Meldung')
    await visitor.expectNothingWrong()
  },
)

test('every page of a correction is without fault, light and dark, wide and narrow', async () => {
  await using visitor = await visit()
  const { page, go, press } = visitor
  const faults: unknown[] = []
  const look = async (name: string): Promise<void> => {
    for (const fault of await pageFaults(page)) faults.push([name, fault])
  }
  await sendReading(visitor, '5466')
  const receipt = new URL(page.url()).pathname
  await look('receipt')
  await go(`${receipt}/berichtigung`)
  await look('correction')
  await page.fill(gas(), '3466')
  await press('Berichtigung senden')
  await look('correction, a question')
  await go(`${receipt}/ruecknahme`)
  await look('withdrawal')
  await press('Meldung zurücknehmen')
  await look('taken back')
  await go('/zaehlerstaende/meldungen')
  await look('list')
  await sendReading(visitor, '5466', true)
  const code = await textAt(page, '.check-code')
  const fetched = new URL(page.url()).pathname
  await fetchReadings()
  await go(`${fetched}/berichtigung`)
  await look('correction of what is fetched')
  await go('/beleg')
  await press('Beleg prüfen')
  await look('check, nothing typed')
  await go(`/beleg/${code}`)
  await look('genuine')
  await go('/beleg/AAAA-AAAA-AAAA-AAAA-AAA3')
  await look('unknown')
  expect(faults).toEqual([])
}, 240_000)

test('the receipt of a correction is one page of paper', async () => {
  await using visitor = await visit()
  const { page, press } = visitor
  await sendReading(visitor, '5466')
  await page.getByRole('link', { name: 'Meldung berichtigen' }).click()
  await page.fill(gas(), '5446')
  await press('Berichtigung senden')
  const paper = await page.pdf({ format: 'A4' })
  expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
})

/** Reports Bruno's gas. @returns the number of the report */
async function sendReading(visitor: Visitor, value: string, isSignedIn = false): Promise<string> {
  const { page, go, press } = visitor
  if (!isSignedIn) await signIn(visitor, 'bruno')
  await go('/zaehlerstaende')
  await page.fill(gas(), value)
  await press('Daten senden')
  return textAt(page, '.reference')
}

async function fetchReadings(): Promise<void> {
  const { db } = portal()
  const waiting = await db
    .selectFrom('reading')
    .where('submission_id', 'is not', null)
    .where('status', '=', 'accepted')
    .select('id')
    .execute()
  await db
    .insertInto('export_batch')
    .values({ number: '1', format: 'csv' })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await db
    .insertInto('exported_reading')
    .values(waiting.map(({ id }) => ({ reading_id: id, batch_number: '1' })))
    .execute()
}

function gas(): string {
  return `#${fieldNames.value(portal().cast.bruno.registerId('7-1:3.0.0'))}`
}
