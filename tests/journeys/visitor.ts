import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { expect } from 'vitest'
import { type CastMember, cast, castPassword } from '#tests/support/cast.ts'

/** Somebody at a browser of their own, and everything that browser would complain about. */
export interface Visitor {
  page: Page
  /** Goes to a path of the portal and returns the status of the answer. */
  go(path: string): Promise<number>
  press(name: string): Promise<void>
  /** Console, content security policy, scripts that failed, foreign hosts: nothing of it is right. */
  expectNothingWrong(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

export async function visit(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions = {},
): Promise<Visitor> {
  const context = await browser.newContext({
    baseURL: origin,
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1280, height: 900 },
    ...options,
  })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  const complaints: string[] = []
  page.on('console', (line) => {
    // a form that is refused is answered 422, which Chromium also writes down
    const isRefusal = line.text().startsWith('Failed to load resource')
    // axe greets every frame; the one that shows a mail is locked in and has no origin
    const isAxe = line.text().startsWith("Failed to execute 'postMessage' on 'DOMWindow'")
    if (line.type() !== 'info' && !isRefusal && !isAxe) complaints.push(line.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  context.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(origin) && !/^(data|about|blob):/.test(url)) complaints.push(url)
  })
  context.on('response', (response) => {
    if (response.status() >= 500) complaints.push(`${response.status()} ${response.url()}`)
  })
  return {
    page,
    go: async (path) => (await page.goto(path))?.status() ?? 0,
    press: (name) => page.locator('main').getByRole('button', { name, exact: true }).click(),
    expectNothingWrong: async () => {
      expect(complaints).toEqual([])
      expect((await context.storageState()).origins).toEqual([])
    },
    [Symbol.asyncDispose]: () => context.close(),
  }
}

export async function signIn({ page, go, press }: Visitor, member: CastMember): Promise<void> {
  await go('/anmelden')
  await page.fill('#kundennummer', cast[member].customerNumber)
  await page.fill('#passwort', castPassword)
  await press('Anmelden')
  await page.waitForURL('**/uebersicht')
}

/** The text of an element, with single blanks. */
export async function textAt(page: Page, selector: string): Promise<string> {
  const text = await page.locator(selector).first().textContent()
  return (text ?? '').replace(/\s+/g, ' ').trim()
}
