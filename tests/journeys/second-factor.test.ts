import { generateSync } from 'otplib'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { type CastMember, cast, castMoment, castPassword } from '#tests/support/cast.ts'
import { pageFaults } from './page-faults.ts'
import { setStage } from './stage.ts'
import { signIn, textAt, type Visitor } from './visitor.ts'

const { portal, visit } = setStage()

test.each([
  ['anna', true],
  ['bruno', false],
] as const)('%s signs in with a code from the phone, with scripts: %s', async (member, scripts) => {
  const phone = thePhone()
  await using visitor = await visit({ javaScriptEnabled: scripts })
  const { page, go, press } = visitor
  await signIn(visitor, member)
  await go('/zugang')
  await page.getByRole('link', { name: 'Einrichten des zweiten Faktors' }).click()
  await phone.learn(page)
  await page.fill('#code', phone.code())
  await page.fill('#aktuelles-passwort', castPassword)
  await press('Einschalten')
  expect(await textAt(page, 'h1')).toBe('Ihre Codes für den Notfall')
  const codes = await page.locator('.codes code').allTextContents()
  expect(codes).toHaveLength(10)
  await press('Ich habe die Codes aufbewahrt')
  expect(await textAt(page, '.flash')).toContain('Der zweite Faktor ist an.')
  await go('/zugang/zweiter-faktor/wiederherstellungscodes')
  expect(await textAt(page, 'h1')).toBe('Zweiter Faktor')

  await leave(page)
  phone.wait()
  await go('/zaehlerstaende')
  await firstStep(visitor, member)
  expect(await textAt(page, 'h1')).toBe('Code eingeben')
  await page.fill('#code', '12')
  await press('Weiter')
  await page.locator('.error-summary').waitFor()
  expect(await page.title()).toMatch(/^Fehler: /)
  await page.fill('#code', phone.code())
  await press('Weiter')
  expect(await textAt(page, 'h1')).toBe('Zählerstände erfassen')

  await leave(page)
  await go('/anmelden')
  await firstStep(visitor, member)
  await page.getByText('Handy nicht zur Hand?').click()
  await page.fill('#wiederherstellungscode', codes[0]?.toLowerCase() ?? '')
  await press('Ohne Handy weiter')
  expect(await textAt(page, 'h1')).toBe('Übersicht')

  await go('/zugang/zweiter-faktor')
  expect(await textAt(page, 'main')).toContain('9 Wiederherstellungscodes')
  await page.getByRole('link', { name: 'Ausschalten' }).click()
  await page.fill('#aktuelles-passwort', castPassword)
  await page.fill('#code', codes[1] ?? '')
  await press('Ausschalten')
  expect(await textAt(page, '.flash')).toContain('Der zweite Faktor ist aus.')
  await visitor.expectNothingWrong()
})

test('its pages are without fault, light and dark, wide and narrow', async () => {
  const phone = thePhone()
  await using visitor = await visit()
  const { page, go, press } = visitor
  await signIn(visitor, 'deniz')
  const faults: unknown[] = []
  const look = async () => faults.push(...(await pageFaults(page)))
  await go('/zugang/zweiter-faktor')
  await look()
  await press('Einschalten')
  await look()
  await phone.learn(page)
  await page.fill('#code', phone.code())
  await page.fill('#aktuelles-passwort', castPassword)
  await press('Einschalten')
  await look()
  await press('Ich habe die Codes aufbewahrt')
  for (const path of ['', '/neue-codes', '/abschaltung']) {
    await go(`/zugang/zweiter-faktor${path}`)
    await look()
  }
  await press('Ausschalten')
  await look()
  await leave(page)
  await go('/anmelden')
  await firstStep(visitor, 'deniz')
  await look()
  await page.getByText('Handy nicht zur Hand?').click()
  await press('Ohne Handy weiter')
  await look()
  expect(faults).toEqual([])
}, 180_000)

test('the list of codes is one page of paper, without buttons', async () => {
  const phone = thePhone()
  await using visitor = await visit()
  const { page, go, press } = visitor
  await signIn(visitor, 'erika')
  await go('/zugang/zweiter-faktor')
  await phone.learn(page)
  await page.fill('#code', phone.code())
  await page.fill('#aktuelles-passwort', castPassword)
  await press('Einschalten')
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.codes').isVisible()).toBe(true)
  expect(await page.getByRole('button').count()).toBe(0)
  const paper = await page.pdf({ format: 'A4' })
  expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
})

/** What somebody holds beside the browser; the portal's clock goes on when it waits. */
function thePhone() {
  let secret = ''
  let now = castMoment.getTime()
  portal().turnClock(castMoment)
  return {
    learn: async (page: Page) => {
      secret = ((await page.textContent('main code')) ?? '').replaceAll(/\s/g, '')
    },
    code: () => generateSync({ secret, epoch: now / 1000 }),
    wait: () => {
      now += 30_000
      portal().turnClock(new Date(now))
    },
  }
}

async function firstStep({ page, press }: Visitor, member: CastMember): Promise<void> {
  await page.fill('#kundennummer', cast[member].customerNumber)
  await page.fill('#passwort', castPassword)
  await press('Anmelden')
}

async function leave(page: Page): Promise<void> {
  await page.locator('header').getByRole('button', { name: 'Abmelden' }).click()
}
