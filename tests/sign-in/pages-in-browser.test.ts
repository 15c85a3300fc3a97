import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Door, listen } from '#src/platform/http/listen.ts'
import { launchBrowser } from '#tests/support/browser.ts'
import { cast } from '#tests/support/cast.ts'
import { lastLink, lastMail, type SignInScene, signInScene } from './scene.ts'

const { customerNumber, email } = cast.anna
let browser: Browser
let door: Door
let scene: SignInScene
let base: string

beforeAll(async () => {
  door = await listen({ host: '127.0.0.1', port: 0 })
  base = `http://localhost:${door.port}`
  scene = await signInScene({ environment: { BASE_URL: base } })
  door.open(scene.app.fetch)
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  await door?.close()
  await scene?.[Symbol.asyncDispose]()
})

const button = 'main button[type=submit]'

/** No fault, nothing wider than the window. */
async function inspect(page: Page): Promise<void> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
  const title = await page.title()
  expect(violations.map(({ id, nodes }) => [title, id, nodes.map(({ html }) => html)])).toEqual([])
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), title).toBe(
    true,
  )
}

test.each([
  ['light', 1280],
  ['dark', 320],
] as const)(
  'forms sent back and pages behind links have no fault, %s, %i px',
  async (colorScheme, width) => {
    const context = await browser.newContext({
      colorScheme,
      viewport: { width, height: 800 },
      locale: 'de-DE',
    })
    const page = await context.newPage()
    for (const path of ['/anmelden', '/registrieren', '/passwort-vergessen']) {
      await page.goto(base + path)
      await page.click(button)
      await page.waitForSelector('.error-summary')
      expect(await page.title()).toMatch(/^Fehler: /)
      expect(await page.evaluate('document.activeElement.className')).toBe('error-summary')
      await inspect(page)
    }
    for (const path of ['/registrieren/unterwegs', '/anmelden/link/abc', '/passwort-neu/abc']) {
      await page.goto(base + path)
      await inspect(page)
    }
    await scene.post('/passwort-vergessen', { kundennummer: customerNumber })
    await scene.doJobs()
    await page.goto(base + (await lastLink(scene)))
    await inspect(page)
    await page.fill('#neues-passwort', 'Passwort123')
    await page.click(button)
    await inspect(page)
    await context.close()
  },
)

test('without scripts: register, open the link, sign in, choose a password, leave, come back', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'de-DE' })
  const page = await context.newPage()
  await scene.db.deleteFrom('login').where('id', '=', scene.ids.anna.loginId).execute()
  await scene.db.deleteFrom('throttle').execute()
  await page.goto(`${base}/registrieren`)
  await page.getByLabel('Kundennummer').fill(customerNumber)
  await page.getByLabel('Nachname').fill('Weiß')
  await page.getByLabel('Vorname').fill('Anna')
  await page.getByLabel('E-Mail-Adresse').fill(email)
  await page.getByRole('button', { name: 'Registrieren' }).click()
  expect(await page.textContent('h1')).toBe('E-Mail unterwegs')
  await scene.doJobs()
  const { link, startPassword } = await lastMail(scene)

  await page.goto(base + link)
  await page.getByRole('button', { name: 'Jetzt anmelden' }).click()
  expect(await page.textContent('h1')).toBe('Übersicht')
  await page.getByRole('button', { name: 'Abmelden' }).click()

  await page.goto(`${base}/anmelden`)
  await page.getByLabel('Kundennummer').fill(customerNumber)
  await page.getByLabel('Passwort', { exact: true }).fill(startPassword ?? '')
  await page.getByRole('button', { name: 'Anmelden' }).click()
  expect(await page.textContent('h1')).toBe('Eigenes Passwort wählen')
  const suggestion = (await page.textContent('main code')) ?? ''
  await page.getByLabel('Neues Passwort').fill(suggestion)
  await page.getByRole('button', { name: 'Passwort speichern' }).click()
  expect(await page.textContent('h1')).toBe('Übersicht')
  await page.getByRole('button', { name: 'Abmelden' }).click()

  await page.goto(`${base}/anmelden`)
  await page.getByLabel('Kundennummer').fill(customerNumber)
  await page.getByLabel('Passwort', { exact: true }).fill(suggestion)
  await page.getByRole('button', { name: 'Anmelden' }).click()
  expect(await page.textContent('h1')).toBe('Übersicht')
  await context.close()
})
