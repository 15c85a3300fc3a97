import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { launchBrowser } from '#tests/support/browser.ts'
import { type ServedPortal, servedPortal } from '#tests/support/served-portal.ts'
import { type Visitor, visit } from './visitor.ts'

/** One portal and one browser for a file of journeys, there from its first test to its last. */
export function setStage() {
  let opened: { portal: ServedPortal; browser: Browser } | undefined

  beforeAll(async () => {
    const [portal, browser] = await Promise.all([servedPortal(), launchBrowser()])
    opened = { portal, browser }
  })

  afterAll(async () => {
    await opened?.browser.close()
    await opened?.portal[Symbol.asyncDispose]()
  })

  function stage() {
    if (!opened) throw new Error('the stage is set before the first test, not earlier')
    return opened
  }

  return {
    portal: (): ServedPortal => stage().portal,
    visit: (options?: BrowserContextOptions): Promise<Visitor> =>
      visit(stage().browser, stage().portal.url, options),
  }
}
