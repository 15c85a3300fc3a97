import type { AddressInfo } from 'node:net'
import { type ServerType, serve } from '@hono/node-server'
import { Hono } from 'hono'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Assets, loadAssets } from '#src/platform/http/assets.ts'
import { respond } from '#src/platform/http/respond.ts'
import { securityHeaders } from '#src/platform/http/security-headers.ts'
import { Field } from '#templates/components/field.tsx'
import { PasswordField } from '#templates/components/password-field.tsx'
import { SubmitButton } from '#templates/components/submit-button.tsx'
import { PortalPage } from '#templates/layouts/portal-page.tsx'
import { launchBrowser } from '#tests/support/browser.ts'
import { annaSignedIn, sampleView } from '#tests/support/view.ts'

const message = 'Geben Sie Ihr Passwort ein.'
let browser: Browser
let server: ServerType
let origin: string

beforeAll(async () => {
  const assets = await loadAssets(new URL('../../static/', import.meta.url).pathname, '')
  server = serve({ fetch: formPage(assets).fetch, port: 0 })
  await new Promise((resolve) => server.once('listening', resolve))
  origin = `http://localhost:${(server.address() as AddressInfo).port}`
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  server?.close()
})

/** A form of our parts, refused once, with everything a page can load. */
function formPage(assets: Assets): Hono {
  const app = new Hono()
  app.use(securityHeaders(false))
  app.get('/static/:file{.+}', (c) => assets.serve(c, c.req.param('file')))
  app.post('/anmelden', async (c) => c.text(await c.req.text()))
  app.get('/', (c) =>
    respond(
      c,
      <PortalPage
        view={sampleView({ asset: assets.href })}
        title="Anmelden"
        width="narrow"
        errors={[{ field: 'passwort', message }]}
        scripts={['show-password']}
        needsHtmx
      >
        <form class="card stack" method="post" action="/anmelden">
          <Field language="de" name="kundennummer" label="Kundennummer" value="104382" />
          <PasswordField
            language="de"
            name="passwort"
            label="Passwort"
            autocomplete="current-password"
            error={message}
          />
          <SubmitButton>Anmelden</SubmitButton>
        </form>
      </PortalPage>,
    ),
  )
  app.get('/angemeldet/:language', (c) => {
    const language = c.req.param('language') === 'en' ? 'en' : 'de'
    const view = sampleView({ asset: assets.href, customer: annaSignedIn, language })
    return respond(
      c,
      <PortalPage view={view} title="Seite" current="overview">
        <p>Inhalt</p>
      </PortalPage>,
    )
  })
  return app
}

async function openPage(
  options: { width?: number; javaScriptEnabled?: boolean } = {},
): Promise<{ page: Page; complaints: string[]; [Symbol.asyncDispose](): Promise<void> }> {
  const { width = 1280, javaScriptEnabled = true } = options
  const context = await browser.newContext({ viewport: { width, height: 800 }, javaScriptEnabled })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (line) => complaints.push(line.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(origin)
  return { page, complaints, [Symbol.asyncDispose]: () => context.close() }
}

test('the policy has nothing to complain about, and all files of the page are ours', async () => {
  await using opened = await openPage()
  const hosts = await opened.page.evaluate(() =>
    performance.getEntriesByType('resource').map((entry) => new URL(entry.name).origin),
  )
  expect(opened.complaints).toEqual([])
  expect(new Set(hosts)).toEqual(new Set([origin]))
  expect(await opened.page.evaluate('"htmx" in window')).toBe(true)
})

test.each([true, false])(
  'the summary has the focus on arrival, with scripts: %s',
  async (scripts) => {
    await using opened = await openPage({ javaScriptEnabled: scripts })
    expect(await opened.page.locator('.error-summary:focus').count()).toBe(1)
    await opened.page.getByRole('link', { name: message }).click()
    expect(await opened.page.locator('#passwort:focus').count()).toBe(1)
  },
)

test('a password can be looked at and is sent as a password all the same', async () => {
  await using opened = await openPage()
  const { page } = opened
  await page.getByLabel('Passwort', { exact: true }).fill('geheim & lang')
  const show = page.getByRole('button', { name: 'Passwort anzeigen' })
  await show.click()
  expect(await page.getAttribute('#passwort', 'type')).toBe('text')
  expect(await show.getAttribute('aria-pressed')).toBe('true')
  await show.click()
  expect(await page.getAttribute('#passwort', 'type')).toBe('password')
  await page.getByRole('button', { name: 'Anmelden' }).click()
  await page.waitForURL('**/anmelden')
  expect(await page.textContent('body')).toContain('passwort=geheim+%26+lang')
})

test('without scripts nothing is offered that would not work, and the menu opens', async () => {
  await using opened = await openPage({ width: 320, javaScriptEnabled: false })
  const { page } = opened
  expect(await page.locator('.password-show').isVisible()).toBe(false)
  const register = page.getByRole('link', { name: 'Registrieren' })
  expect(await register.isVisible()).toBe(false)
  await page.getByRole('button', { name: 'Menü' }).click()
  expect(await register.isVisible()).toBe(true)
  await page.mouse.click(10, 700)
  expect(await register.isVisible()).toBe(false)
})

test('nothing has to be scrolled sideways on the smallest phone', async () => {
  await using opened = await openPage({ width: 320 })
  expect(await opened.page.evaluate('document.documentElement.scrollWidth')).toBe(320)
})

test.each(['de', 'en'])(
  'the menu of a customer names every way once, on one line: %s',
  async (language) => {
    await using opened = await openPage({ width: 1080 })
    const { page } = opened
    await page.goto(`${origin}/angemeldet/${language}`)
    const ways = await page.locator('.site-nav a').allTextContents()
    expect(ways.length).toBeGreaterThan(5)
    expect(new Set(ways).size).toBe(ways.length)
    const height = await page.locator('.site-bar').evaluate((bar) => bar.clientHeight)
    expect(height).toBeLessThan(90)
  },
)
