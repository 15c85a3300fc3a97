import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { fieldNames } from '#src/readings/forms.ts'
import { setStage } from './stage.ts'
import { signIn, type Visitor } from './visitor.ts'

const { portal, visit } = setStage()

// 320 px are also what is left of 1280 px at 400 %
const smallest = { viewport: { width: 320, height: 640 } }
const smallestTarget = 24

/** Line height, and distances between paragraphs, letters and words, as WCAG 1.4.12 has them. */
const wideText = `* { line-height: 1.5 !important; letter-spacing: .12em !important;
  word-spacing: .16em !important } p { margin-block-end: 2em !important }`

test('19: with a question open nothing is cut off or has to be scrolled sideways', async () => {
  await using visitor = await denizWithAQuestion()
  const { page } = visitor
  expect(await sideways(page)).toEqual([])
  await page.evaluate(`
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(${JSON.stringify(wideText)})
    document.adoptedStyleSheets.push(sheet)`)
  expect(await sideways(page)).toEqual([])
})

test('19: what is tapped is large enough', async () => {
  await using visitor = await denizWithAQuestion()
  const small = await visitor.page.evaluate(`
    [...document.querySelectorAll('button, input:not([type=hidden], [type=radio]), .choice, nav a')]
      .filter((element) => element.checkVisibility())
      .map((element) => [element.textContent.trim() || element.id, element.getBoundingClientRect()])
      .filter(([, { width, height }]) => Math.min(width, height) < ${smallestTarget})
      .map(([name, { width, height }]) => [name, width, height].join(' '))`)
  expect(small).toEqual([])
})

test('19: the keyboard goes down the page, always to be seen, and leaves it at the end', async () => {
  await using visitor = await denizWithAQuestion()
  const { page } = visitor
  await page.focus('.skip')
  const stops: Stop[] = []
  for (let stop = await tab(page); stop && stops.length < 60; stop = await tab(page)) {
    stops.push(stop)
  }
  const inMain = stops.filter((stop) => stop.isInMain)
  const names = inMain.map(({ name }) => name)
  expect(names[0]).toBe(fieldNames.value(register()))
  expect(names.slice(-3)).toEqual([
    'Eingaben prüfen',
    'Hilfe beim Ablesen (neues Fenster)',
    'Ich kann nicht selbst ablesen',
  ])
  const tops = inMain.map(({ top }) => Math.round(top))
  expect(tops).toEqual([...tops].sort((one, other) => one - other))
  expect(await page.evaluate('window.looks.filter(([, on, off]) => on === off)')).toEqual([])
  expect(stops.filter((stop) => stop.isHidden).map(({ name }) => name)).toEqual([])
})

test('nothing moves for those who want no motion, not even from light to dark', async () => {
  await using visitor = await visit({ reducedMotion: 'reduce' })
  const { page, go } = visitor
  await go('/')
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await page.evaluate('document.getAnimations().length')).toBe(0)
})

async function denizWithAQuestion(): Promise<Visitor> {
  const visitor = await visit(smallest)
  const { page, go } = visitor
  await signIn(visitor, 'deniz')
  await go('/zaehlerstaende')
  await page.fill(`#${fieldNames.value(register())}`, '53800')
  await page.locator('.proposal').waitFor()
  return visitor
}

function register(): string {
  return portal().cast.deniz.registerId('1-1:1.8.0')
}

/** What sticks out to the side of the page, or out of its own box. */
function sideways(page: Page): Promise<string[]> {
  return page.evaluate(`
    [...document.querySelectorAll('body *')]
      .filter((element) => element.checkVisibility() && !element.closest('.visually-hidden, .skip, svg'))
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
      .map((element) => element.outerHTML.slice(0, 80))`)
}

interface Stop {
  name: string
  top: number
  isInMain: boolean
  /** Outside of the window. */
  isHidden: boolean
}

/** One step with the Tab key; undefined where the page ends. Notes how each stop looks on and off. */
async function tab(page: Page): Promise<Stop | undefined> {
  await page.keyboard.press('Tab')
  return page.evaluate(`
    (() => {
      const lookOf = (element) =>
        [element, element.closest('.choice, .meter'), element.closest('.meter-plate')]
          .filter(Boolean)
          .map((each) => getComputedStyle(each))
          .map(({ outline, boxShadow }) => outline + boxShadow)
          .join()
      window.looks ??= []
      if (window.left) window.looks.push([window.left.name, window.left.on, lookOf(window.left.element)])
      const element = document.activeElement
      window.left = undefined
      if (!element || element === document.body) return undefined
      const name = element.tagName === 'INPUT' ? element.id : element.textContent.trim()
      window.left = { element, name, on: lookOf(element) }
      const box = element.getBoundingClientRect()
      const isIn = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth
      const isInMain = element.closest('main') !== null
      return { name, top: box.top + scrollY, isInMain, isHidden: !isIn }
    })()`)
}
