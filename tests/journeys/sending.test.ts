import { expect, test } from 'vitest'
import { fieldNames } from '#src/readings/forms.ts'
import { type CastMember, castMoment } from '#tests/support/cast.ts'
import { setStage } from './stage.ts'
import { signIn, textAt, type Visitor } from './visitor.ts'

const { portal, visit } = setStage()
const kilobyte = 1024

test.each([true, false])(
  '14: a failed send begins with what is wrong, and leads to the field, with scripts: %s',
  async (javaScriptEnabled) => {
    await using visitor = await atTheForm('bruno', { javaScriptEnabled })
    const { page, press } = visitor
    const gas = fieldOf('bruno', '7-1:3.0.0')
    await page.fill(gas, 'zwölf')
    await press('Daten senden')
    await page.locator('.error-summary').waitFor()
    expect(await page.title()).toMatch(/^Fehler: Zählerstände erfassen/)
    await page.locator('.error-summary:focus').waitFor()
    const message = await textAt(page, '.error-summary a')
    expect(await textAt(page, `${gas}-fehler`)).toBe(`Fehler: ${message}`)
    expect(await page.inputValue(gas)).toBe('zwölf')
    await page.click('.error-summary a')
    expect(await page.locator(`${gas}:focus`).count()).toBe(1)
    await visitor.expectNothingWrong()
  },
)

test.each([true, false])(
  '12: a true value can be sent, however odd it looks, with scripts: %s',
  async (javaScriptEnabled) => {
    await using visitor = await atTheForm('erika', { javaScriptEnabled })
    const { page, press } = visitor
    const gas = fieldOf('erika', '7-1:3.0.0')
    await page.fill(gas, '19811')
    await press('Daten senden')
    expect(await textAt(page, '.error-summary')).toContain('Beantworten Sie die Frage')
    await page.getByLabel('19 811 stimmt').check()
    await page.getByLabel('Anmerkung (freiwillig)').fill('Wir heizen jetzt auch das Gartenhaus.')
    await press('Daten senden')
    expect(await textAt(page, 'h1')).toBe('Zählerstände gemeldet')
    const { customer_reason } = await portal()
      .db.deleteFrom('reading')
      .where('submission_id', 'is not', null)
      .returning('customer_reason')
      .executeTakeFirstOrThrow()
    expect(customer_reason).toContain('Wir heizen jetzt auch das Gartenhaus.')
    await portal().db.deleteFrom('submission').execute()
  },
)

test('17: neither reloading the receipt nor going back sends again', async () => {
  await using visitor = await atTheForm('bruno')
  const { page, press } = visitor
  await page.fill(fieldOf('bruno', '7-1:3.0.0'), '5466')
  await press('Daten senden')
  const reference = await textAt(page, '.reference')
  await page.reload()
  await page.goBack()
  expect(await textAt(page, 'h1')).toBe('Zählerstände erfassen')
  expect(await textAt(page, '.meter-done')).toContain('gemeldet')
  await page.goForward()
  expect(await textAt(page, '.reference')).toBe(reference)
  expect(await submissionsOf('bruno')).toHaveLength(1)
})

test('18: some meters now, the others later', async () => {
  await using visitor = await atTheForm('erika')
  const { page, go, press } = visitor
  const open = await page.locator('.meter-card').count()
  await page.fill(fieldOf('erika', '8-1:1.0.0', '8SEN0000112233'), '552')
  await press('Daten senden')
  expect(await textAt(page, 'h1')).toBe('Zählerstände gemeldet')
  await go('/zaehlerstaende')
  expect(await page.locator('.meter-card').count()).toBe(open - 1)
  expect(await textAt(page, '.meter-done')).toMatch(/^Wasser 8SEN0000112233 .*gemeldet/)
  await page.fill(fieldOf('erika', '6-1:1.0.0'), '38,7')
  await press('Daten senden')
  expect(await textAt(page, 'h1')).toBe('Zählerstände gemeldet')
  expect(await submissionsOf('erika')).toHaveLength(2)
  await visitor.expectNothingWrong()
})

test('18: a session that ends while somebody types loses nothing', async () => {
  await using visitor = await atTheForm('anna')
  const { page, press } = visitor
  const peak = fieldOf('anna', '1-1:1.8.1')
  const offPeak = fieldOf('anna', '1-1:1.8.2')
  await page.fill(peak, '12354')
  await page.fill(`#${fieldNames.readOn}`, '20.11.2026')
  portal().turnClock(new Date(castMoment.getTime() + 31 * 60_000))
  await page.fill(offPeak, '9982')
  await page.getByText('Sie sind abgemeldet.').first().waitFor()
  await press('Daten senden')
  expect(await textAt(page, 'h1')).toBe('Anmelden')
  await page.fill('#kundennummer', '104382')
  await page.fill('#passwort', 'Birne-Leuchtturm-7')
  await press('Anmelden')
  expect(await textAt(page, 'h1')).toBe('Zählerstände erfassen')
  expect(await page.inputValue(peak)).toBe('12354')
  expect(await page.inputValue(offPeak)).toBe('9982')
  expect(await page.inputValue(`#${fieldNames.readOn}`)).toBe('20.11.2026')
  await press('Daten senden')
  expect(await textAt(page, 'h1')).toBe('Zählerstände gemeldet')
  portal().turnClock(castMoment)
})

test('20: one meter is three pages and few taps, and little to load', async () => {
  await using visitor = await visit()
  const { page } = visitor
  await signIn(visitor, 'deniz')
  let taps = 0
  const tap = async (selector: string): Promise<void> => {
    taps += 1
    await page.click(selector)
  }
  const pages = new Set([page.url()])
  page.on('framenavigated', (frame) => pages.add(frame.url()))
  await tap('.site-nav a[href="/zaehlerstaende"]')
  await tap(fieldOf('deniz', '1-1:1.8.0'))
  await page.keyboard.type('35800')
  await tap('.send .button-send')
  expect(await textAt(page, 'h1')).toBe('Zählerstände gemeldet')
  expect(pages.size).toBeLessThanOrEqual(3)
  expect(taps).toBeLessThanOrEqual(8)
})

test('20: the first visit of the form transfers less than 60 KB, its fonts at most 40 KB', async () => {
  await using signedIn = await atTheForm('erika')
  const storageState = await signedIn.page.context().storageState()
  await using visitor = await visit({ storageState })
  const { page, go } = visitor
  const loaded = { page: 0, fonts: 0 }
  const network = await page.context().newCDPSession(page)
  const fonts = new Set<string>()
  await network.send('Network.enable')
  network.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Font') fonts.add(requestId)
  })
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    loaded[fonts.has(requestId) ? 'fonts' : 'page'] += encodedDataLength
  })
  await go('/zaehlerstaende')
  await page.waitForLoadState('networkidle')
  expect(loaded.page).toBeGreaterThan(10 * kilobyte)
  expect(loaded.page).toBeLessThan(60 * kilobyte)
  expect(loaded.fonts).toBeGreaterThan(10 * kilobyte)
  expect(loaded.fonts).toBeLessThanOrEqual(40 * kilobyte)
})

async function atTheForm(
  member: CastMember,
  options: { javaScriptEnabled?: boolean } = {},
): Promise<Visitor> {
  const visitor = await visit(options)
  await signIn(visitor, member)
  await visitor.go('/zaehlerstaende')
  return visitor
}

function fieldOf(member: CastMember, code: string, meterNumber?: string): string {
  return `#${fieldNames.value(portal().cast[member].registerId(code, meterNumber))}`
}

function submissionsOf(member: CastMember) {
  return portal()
    .db.selectFrom('submission')
    .select('reference')
    .where('customer_id', '=', portal().cast[member].customerId)
    .execute()
}
