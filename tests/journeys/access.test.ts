import { expect, test } from 'vitest'
import { cast, castPassword } from '#tests/support/cast.ts'
import { until } from '#tests/support/waiting.ts'
import { pageFaults } from './page-faults.ts'
import { setStage } from './stage.ts'
import { signIn, textAt, type Visitor } from './visitor.ts'

const { portal, visit } = setStage()

const iPhone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1'

test.each([
  ['anna', true],
  ['bruno', false],
] as const)(
  '%s changes the e-mail address, with scripts: %s',
  async (member, javaScriptEnabled) => {
    const wished = `${member}@neu.example`
    await using visitor = await visit({ javaScriptEnabled })
    const { page, press } = visitor
    await signIn(visitor, member)
    await page.getByRole('navigation').getByRole('link', { name: 'Zugang' }).click()
    expect(await textAt(page, 'h1')).toBe('Zugang')
    await page.getByRole('link', { name: 'Ändern der E-Mail-Adresse' }).click()
    expect(await textAt(page, 'h1')).toBe('E-Mail-Adresse ändern')

    await page.fill('#email', wished.replace('.', ','))
    await press('Bestätigungslink senden')
    await page.locator('.error-summary').waitFor()
    expect(await page.title()).toMatch(/^Fehler: /)
    expect(await textAt(page, '#email-fehler')).toContain('steht ein Komma')
    await page.fill('#email', wished)
    await page.fill('#aktuelles-passwort', castPassword)
    await press('Bestätigungslink senden')
    expect(await textAt(page, '.flash')).toContain('Fast fertig')
    expect(await textAt(page, '.settings')).toContain(`Noch zu bestätigen: ${wished}`)

    // the mail is read in another browser, where nobody is signed in
    await using elsewhere = await visit({ javaScriptEnabled })
    await openMail(elsewhere, wished)
    await elsewhere.page
      .frameLocator('iframe')
      .getByRole('link', { name: 'E-Mail-Adresse bestätigen' })
      .click()
    await elsewhere.page.waitForURL('**/e-mail-bestaetigen/**')
    await elsewhere.press('Jetzt bestätigen')
    expect(await textAt(elsewhere.page, 'h1')).toBe('Neue E-Mail-Adresse bestätigt')
    await page.reload()
    expect(await textAt(page, '.settings')).not.toContain('Noch zu bestätigen')
    expect(await textAt(page, '.settings')).toContain(wished)
    await visitor.expectNothingWrong()
    await elsewhere.expectNothingWrong()
  },
)

test.each([
  ['deniz', true],
  ['erika', false],
] as const)(
  '%s finds another device and signs it out, with scripts: %s',
  async (member, scripts) => {
    await using phone = await visit({ userAgent: iPhone })
    await signIn(phone, member)
    await using visitor = await visit({ javaScriptEnabled: scripts })
    const { page, go, press } = visitor
    await signIn(visitor, member)
    await go('/zugang')
    expect(await textAt(page, '#geraete + .list')).toContain('Safari auf iPhone')
    await press('Safari auf iPhone abmelden')
    expect(await textAt(page, '.flash')).toBe('Das Gerät ist abgemeldet.')
    expect(await textAt(page, '#geraete + .list')).not.toContain('Safari auf iPhone')
    await phone.go('/zugang')
    expect(await textAt(phone.page, 'h1')).toBe('Anmelden')
    await visitor.expectNothingWrong()
  },
)

test.each([
  ['deniz', true],
  ['erika', false],
] as const)('%s changes the password without knowing it, with scripts: %s', async (member, js) => {
  await using visitor = await visit({ javaScriptEnabled: js })
  const { page, go, press } = visitor
  await signIn(visitor, member)
  await go('/zugang')
  await page.getByRole('link', { name: 'Ändern des Passworts' }).click()
  await page.getByRole('link', { name: 'Ohne Passwort bestätigen' }).click()
  await press('Link schicken')
  expect(await textAt(page, 'h1')).toBe('Link unterwegs')
  await openMail(visitor, cast[member].email)
  await page.frameLocator('iframe').getByRole('link', { name: 'Jetzt anmelden' }).click()
  await page.waitForURL('**/anmelden/link/**')
  await press('Jetzt anmelden')
  expect(await textAt(page, 'h1')).toBe('Passwort ändern')
  await page.fill('#neues-passwort', 'Kupfer im Regen')
  await press('Passwort speichern')
  expect(await textAt(page, '.flash')).toBe(
    'Ihr Passwort ist geändert. Auf anderen Geräten sind Sie abgemeldet.',
  )
  await visitor.expectNothingWrong()
})

test('the pages of the access are without fault, light and dark, wide and narrow', async () => {
  await using other = await visit({ userAgent: iPhone })
  await signIn(other, 'bruno')
  await using visitor = await visit()
  const { page, go, press } = visitor
  await signIn(visitor, 'bruno')
  const faults: unknown[] = []
  const look = async () => faults.push(...(await pageFaults(page)))
  await go('/zugang/e-mail-adresse')
  await look()
  await press('Bestätigungslink senden')
  await look()
  await page.fill('#email', 'bruno.oezdemir-gross.geborener@sehr-langer-anbieter-name.example')
  await page.fill('#aktuelles-passwort', castPassword)
  await press('Bestätigungslink senden')
  await look()
  for (const path of [
    '/zugang/anmeldelink',
    '/zugang/anmeldelink/unterwegs',
    '/e-mail-bestaetigen/fertig',
    '/e-mail-bestaetigen/halb',
  ]) {
    await go(path)
    await look()
  }
  await page.getByRole('button', { name: 'English' }).click()
  await go('/zugang')
  await look()
  expect(faults).toEqual([])
}, 180_000)

/** Opens the newest mail to an address in the mailbox. */
async function openMail({ page, go }: Visitor, address: string): Promise<void> {
  await until(async () => {
    const mails = await portal()
      .db.selectFrom('outgoing_mail')
      .select('id')
      .where('recipient_address', '=', address)
      .execute()
    return mails.length > 0
  })
  await go('/entwicklung/postfach')
  await page.locator('main li', { hasText: address }).first().getByRole('link').click()
  await page.locator('.mail-text').waitFor()
}
