import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { fieldNames } from '#src/readings/forms.ts'
import type { CastMember } from '#tests/support/cast.ts'
import { setStage } from './stage.ts'
import { signIn, type Visitor } from './visitor.ts'

const { portal, visit } = setStage()

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const narrow = { width: 320, height: 720 }
const wide = { width: 1280, height: 900 }

type Step = (visitor: Visitor) => Promise<unknown>

/** Every page and every state of it that somebody meets before signing in. */
const guestSteps: Record<string, Step> = {
  start: ({ go }) => go('/'),
  register: ({ go }) => go('/registrieren'),
  'register refused': async ({ go, press }) => {
    await go('/registrieren')
    await press('Registrieren')
  },
  'registration on its way': ({ go }) => go('/registrieren/unterwegs'),
  'sign in': ({ go }) => go('/anmelden'),
  'sign in refused': async ({ page, press }) => {
    await page.fill('#kundennummer', '104382')
    await page.fill('#passwort', 'falsch geraten')
    await press('Anmelden')
  },
  'password forgotten': ({ go }) => go('/passwort-vergessen'),
  'link on its way': ({ go }) => go('/passwort-vergessen/unterwegs'),
  'link cut in two': ({ go }) => go('/anmelden/link/halb'),
  'link used up': ({ go }) => go(`/anmelden/link/${'x'.repeat(43)}`),
  'not found': ({ go }) => go('/gibt-es-nicht'),
}

/** What Anna sees, in the order in which she sees it. */
const annaSteps: Record<string, Step> = {
  overview: ({ go }) => go('/uebersicht'),
  'reading form': ({ go }) => go('/zaehlerstaende'),
  'reading form, nothing typed': ({ press }) => press('Daten senden'),
  'reading form, unreadable': async ({ page, press }) => {
    await page.fill(peak(), 'zwölf')
    await press('Daten senden')
  },
  'reading form, it fits': async ({ page, go }) => {
    await go('/zaehlerstaende')
    await page.fill(peak(), '12354')
    await page.locator('.check-line-text').first().waitFor()
  },
  'reading form, a question': async ({ page }) => {
    await page.fill(peak(), '21354')
    await page.locator('.proposal').first().waitFor()
  },
  'reading form, question unanswered': ({ press }) => press('Daten senden'),
  'check page': async ({ page, go, press }) => {
    await go('/zaehlerstaende')
    await page.fill(peak(), '12354')
    await page.fill(offPeak(), '9982')
    await press('Eingaben prüfen')
  },
  'reading form, taken up again': ({ go }) => go('/zaehlerstaende'),
  receipt: ({ press }) => press('Daten senden'),
  'all reported': ({ go }) => go('/zaehlerstaende'),
  'overview afterwards': ({ go }) => go('/uebersicht'),
  'own password': ({ go }) => go('/passwort-waehlen'),
  'own password refused': ({ press }) => press('Passwort speichern'),
  mailbox: ({ go }) => go('/entwicklung/postfach'),
  mail: ({ page }) => page.locator('main li a').first().click(),
}

test('pages for guests are without fault, light and dark, wide and narrow', async () => {
  await using visitor = await visit()
  await walk(visitor, guestSteps)
}, 180_000)

test('pages for customers are without fault, light and dark, wide and narrow', async () => {
  await using visitor = await visit()
  await signIn(visitor, 'anna')
  await walk(visitor, annaSteps)
}, 180_000)

test('every kind of meter, and English, are without fault', async () => {
  await using visitor = await visit()
  const { page, go } = visitor
  await signIn(visitor, 'erika')
  await walk(visitor, {
    'form with all meters': () => go('/zaehlerstaende'),
    'form in English': () => page.getByRole('button', { name: 'English' }).click(),
    'start in English': () => go('/'),
  })
  expect(await page.getAttribute('html', 'lang')).toBe('en')
}, 180_000)

test('the receipt is one page of paper', async () => {
  await using visitor = await visit()
  const { page, go, press } = visitor
  await signIn(visitor, 'deniz')
  await go('/zaehlerstaende')
  await page.fill(fieldOf('deniz', '1-1:1.8.0'), '35800')
  await press('Daten senden')
  const paper = await page.pdf({ format: 'A4' })
  expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
})

async function walk(visitor: Visitor, steps: Record<string, Step>): Promise<void> {
  const faults: unknown[] = []
  for (const [name, step] of Object.entries(steps)) {
    await step(visitor)
    for (const fault of await faultsOf(visitor.page)) faults.push([name, ...fault])
  }
  expect(faults).toEqual([])
  await visitor.expectNothingWrong()
}

/** Once in each scheme and each width; where a question is asked, in every combination. */
async function faultsOf(page: Page): Promise<unknown[][]> {
  const faults = [
    ...(await axeFaults(page, 'light', wide)),
    ...(await axeFaults(page, 'dark', narrow)),
  ]
  if (await page.locator('.proposal').count()) {
    faults.push(
      ...(await axeFaults(page, 'light', narrow)),
      ...(await axeFaults(page, 'dark', wide)),
    )
  }
  await page.setViewportSize(narrow)
  const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
  if (Number(overflow) > 0) faults.push(['wider than 320 px by', overflow])
  await page.setViewportSize(wide)
  return faults
}

async function axeFaults(
  page: Page,
  colorScheme: 'light' | 'dark',
  size: typeof wide,
): Promise<unknown[][]> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  await page.setViewportSize(size)
  await page.evaluate('Promise.all(document.getAnimations().map(({ finished }) => finished))')
  // in one go: there are no frames of others
  const axe = new AxeBuilder({ page }).setLegacyMode(true).withTags(tags)
  const { violations } = await axe.analyze()
  return violations.map(({ id, nodes }) => [
    `${colorScheme} ${size.width}`,
    id,
    ...nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`.slice(0, 400)),
  ])
}

function peak(): string {
  return fieldOf('anna', '1-1:1.8.1')
}

function offPeak(): string {
  return fieldOf('anna', '1-1:1.8.2')
}

function fieldOf(member: CastMember, code: string): string {
  return `#${fieldNames.value(portal().cast[member].registerId(code))}`
}
