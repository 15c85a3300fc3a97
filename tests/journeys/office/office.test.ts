import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { castPassword, clara } from '#tests/support/cast.ts'
import { openOffice } from '#tests/support/office.ts'
import { pageFaults } from '../page-faults.ts'
import { setStage } from '../stage.ts'
import { signIn, textAt } from '../visitor.ts'

const { portal, visit } = setStage()

test.each([
  { javaScriptEnabled: true, email: clara.email, reference: '2026-AAAA-AAAA' },
  { javaScriptEnabled: false, email: 'jonas@stadtwerke.example', reference: '2026-BBBB-BBBB' },
])(
  'from the first sign-in to the answer that a customer reads, with scripts: $javaScriptEnabled',
  async ({ javaScriptEnabled, email, reference }) => {
    await ask(reference)
    await using visitor = await visit({ javaScriptEnabled })
    const { page, go, press } = visitor
    await go('/verwaltung/anliegen')
    await page.fill('#email', email)
    await page.fill('#passwort', castPassword)
    await press('Anmelden')
    expect(await textAt(page, 'h1')).toBe('Zweiten Faktor einrichten')
    await page.fill('#code', '000000')
    await press('Einrichten')
    await page.locator('.error-summary').waitFor()
    expect(await page.title()).toMatch(/^Fehler: /)
    await page.fill('#code', await shownCode(page))
    await press('Einrichten')
    expect(await page.locator('.recovery-codes li').count()).toBe(10)
    await page.getByRole('link', { name: 'Zur Verwaltung' }).click()

    expect(await textAt(page, 'h1')).toBe('Anliegen')
    await page.locator('tr', { hasText: reference }).getByRole('link').click()
    await press('Aufnehmen')
    await page.getByLabel('Antwort', { exact: true }).fill('Die Plombe tauschen wir am Dienstag.')
    await press('Antwort senden')
    expect(await textAt(page, '.flash')).toBe('Die Antwort ist unterwegs.')
    await page.getByRole('button', { name: 'Abmelden' }).first().click()
    expect(await textAt(page, 'h1')).toBe('Anmelden')

    await signIn(visitor, 'anna')
    await go(`/anliegen/${reference}`)
    expect(await textAt(page, 'main')).toContain('Die Plombe tauschen wir am Dienstag.')
    await visitor.expectNothingWrong()
  },
)

test('the back office is without fault, light and dark, wide and narrow', async () => {
  await ask('2026-CCCC-CCCC')
  await using visitor = await visit()
  const { page, go } = visitor
  const faults: unknown[] = []
  await go('/verwaltung/anmelden')
  faults.push(...(await pageFaults(page)))
  const { db, url } = portal()
  const [name = '', value = ''] = (
    await openOffice(db, 'jonas', new Date('2026-11-23T09:30:00Z'))
  ).split('=')
  await page.context().addCookies([{ name, value, url }])
  for (const path of [
    '',
    '/anliegen',
    '/anliegen/2026-CCCC-CCCC',
    '/mitarbeitende',
    '/protokoll',
    '/zugang',
  ]) {
    expect(await go(`/verwaltung${path}`), path).toBe(200)
    faults.push(...(await pageFaults(page)))
  }
  expect(faults).toEqual([])
}, 120_000)

/** The demonstration knows everybody's telephone. */
async function shownCode(page: Page): Promise<string> {
  return (
    /In der Vorführung steht der Code hier: (\d{6})/.exec(await textAt(page, 'main'))?.[1] ?? ''
  )
}

async function ask(reference: string): Promise<void> {
  const { db, cast } = portal()
  await db
    .insertInto('inquiry')
    .values({
      reference,
      customer_id: cast.anna.customerId,
      kind: 'question',
      topic: 'meter',
      form_key: reference,
      sender_name: 'Anna Weiß-Donaudampfschifffahrtsgesellschaft',
      sender_address: 'anna@example.org',
      language: 'de',
      subject: JSON.stringify({ de: 'Die Plombe am Zähler ist locker', en: 'The seal is loose' }),
      message: 'Was nun?',
      facts: JSON.stringify({ de: [], en: [] }),
      received_at: new Date('2026-11-22T09:30:00Z'),
    })
    .execute()
}
