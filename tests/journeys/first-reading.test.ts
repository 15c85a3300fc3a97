import { expect, test } from 'vitest'
import { fieldNames } from '#src/readings/forms.ts'
import { type Newcomer, seedNewcomer } from '#tests/support/newcomers.ts'
import { until } from '#tests/support/waiting.ts'
import { setStage } from './stage.ts'
import { textAt, type Visitor } from './visitor.ts'

const { portal, visit } = setStage()

const ownPassword = 'Fünf Äpfel im Regen'

test.each([
  { javaScriptEnabled: true, customerNumber: '104391' },
  { javaScriptEnabled: false, customerNumber: '104392' },
])(
  'from registering to the receipt in the mailbox, with scripts: $javaScriptEnabled',
  async ({ javaScriptEnabled, customerNumber }) => {
    const newcomer = await seedNewcomer(portal().db, customerNumber, { hasAddressOnFile: true })
    await using visitor = await visit({ javaScriptEnabled })
    const { page, go, press } = visitor
    await register(visitor, newcomer)

    await openMail(visitor, newcomer, 1)
    const mail = await textAt(page, '.mail-text')
    const startPassword = /[A-Z2-9]{4}(-[A-Z2-9]{4}){3}/.exec(mail)?.[0] ?? ''
    await go('/anmelden')
    await page.fill('#kundennummer', customerNumber)
    await page.fill('#passwort', startPassword)
    await press('Anmelden')

    expect(await textAt(page, 'h1')).toBe('Eigenes Passwort wählen')
    await page.fill('#neues-passwort', ownPassword)
    await press('Passwort speichern')
    expect(await textAt(page, 'h1')).toBe('Übersicht')

    await sendReading(visitor, newcomer)
    const reference = await textAt(page, '.reference')
    expect(reference).toMatch(/^2026-/)
    expect(await textAt(page, 'h1')).toBe('Zählerstände gemeldet')

    await page.reload()
    expect(await textAt(page, '.reference')).toBe(reference)
    expect(await readingsSentBy(newcomer)).toHaveLength(1)
    await openMail(visitor, newcomer, 2)
    expect(await textAt(page, '.mail-text')).toContain(reference)

    await go('/')
    await page.getByRole('button', { name: 'Abmelden' }).click()
    await go('/anmelden')
    await page.fill('#kundennummer', customerNumber)
    await page.fill('#passwort', ownPassword)
    await press('Anmelden')
    expect(await textAt(page, 'h1')).toBe('Übersicht')
    await visitor.expectNothingWrong()
  },
)

test('the link in the mail leads in without any password', async () => {
  const newcomer = await seedNewcomer(portal().db, '104393', { hasAddressOnFile: true })
  await using visitor = await visit()
  const { page, press } = visitor
  await register(visitor, newcomer)
  await openMail(visitor, newcomer, 1)
  await page.frameLocator('iframe').getByRole('link', { name: 'Ohne Passwort anmelden' }).click()
  await page.waitForURL('**/anmelden/link/**')
  await press('Jetzt anmelden')
  expect(await textAt(page, '.site-header')).toContain('Abmelden')
  await sendReading(visitor, newcomer)
  expect(await textAt(page, 'h1')).toBe('Zählerstände gemeldet')
  await visitor.expectNothingWrong()
})

test('without an address on file the meter number lets in', async () => {
  const newcomer = await seedNewcomer(portal().db, '104394', { hasAddressOnFile: false })
  await using visitor = await visit()
  await register(visitor, newcomer, newcomer.meterNumber)
  await openMail(visitor, newcomer, 1)
  expect(await textAt(visitor.page, 'h1')).toBe('Ihr Startpasswort für das Kundenportal')
  await visitor.expectNothingWrong()
})

async function register(
  { page, go, press }: Visitor,
  newcomer: Newcomer,
  meterNumber?: string,
): Promise<void> {
  await go('/')
  await page.getByRole('link', { name: 'Registrieren' }).first().click()
  await page.fill('#kundennummer', newcomer.customerNumber)
  await page.fill('#nachname', newcomer.lastName)
  await page.fill('#vorname', newcomer.firstName)
  await page.fill('#email', newcomer.email)
  if (meterNumber) await page.fill('#zaehlernummer', meterNumber)
  await press('Registrieren')
  expect(new URL(page.url()).pathname).toBe('/registrieren/unterwegs')
}

/** Opens the newest mail of this person in the mailbox, once there are so many. */
async function openMail({ page, go }: Visitor, { email }: Newcomer, count: number): Promise<void> {
  await until(async () => {
    const mails = await portal()
      .db.selectFrom('outgoing_mail')
      .select('id')
      .where('recipient_address', '=', email)
      .execute()
    return mails.length >= count
  })
  await go('/entwicklung/postfach')
  await page.locator('main li', { hasText: email }).first().getByRole('link').click()
  await page.locator('.mail-text').waitFor()
}

/** From anywhere inside to the receipt. */
async function sendReading({ page, press }: Visitor, newcomer: Newcomer): Promise<void> {
  const gas = newcomer.registerId('7-1:3.0.0')
  await page.goto('/uebersicht')
  await page
    .locator('main')
    .getByRole('link', { name: /erfassen|melden/i })
    .first()
    .click()
  expect(await textAt(page, 'h1')).toBe('Zählerstände erfassen')
  await page.fill(`#${fieldNames.value(gas)}`, '5466')
  await press('Daten senden')
  await page.waitForURL('**/zaehlerstaende/meldungen/**')
}

function readingsSentBy({ customerId }: Newcomer) {
  return portal()
    .db.selectFrom('submission')
    .select('reference')
    .where('customer_id', '=', customerId)
    .execute()
}
