import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { fieldNames } from '#src/readings/forms.ts'
import { gate, until } from '#tests/support/waiting.ts'
import { setStage } from './stage.ts'
import { signIn, textAt, type Visitor } from './visitor.ts'

const { portal, visit } = setStage()

const plausible = '35800,2'
/** Two digits are swapped in it: 35 800 would be plausible. */
const swapped = '53800'
const shownProposal = '35\u202f800'

describe('while somebody types', () => {
  test('6: seven digits cost at most two checks, and nothing turns red', async () => {
    await using visitor = await denizAtTheForm()
    const { page } = visitor
    let checks = 0
    page.on('request', (request) => {
      if (request.url().endsWith('/pruefung')) checks += 1
    })
    await page.focus(field())
    const looks = await page.evaluate<string[]>(typeScript(plausible))
    await answered(page, 'Passt.')
    expect(checks).toBeLessThanOrEqual(2)
    expect(looks).toHaveLength(plausible.length)
    expect(new Set(looks).size).toBe(1)
    expect(looks[0]).toMatch(/^0 /)
    await visitor.expectNothingWrong()
  })

  test('6: an older answer that comes late is dropped', async () => {
    await using visitor = await denizAtTheForm()
    const { page } = visitor
    const arrived = gate()
    const answer = gate()
    let checks = 0
    let isLateOver = false
    await page.route('**/pruefung', async (route) => {
      checks += 1
      if (checks > 1) return route.continue()
      const response = await route.fetch()
      arrived.open()
      await answer.opened
      // the browser may have hung up on it by now, which is what we want
      await route.fulfill({ response }).catch(() => undefined)
      isLateOver = true
    })
    await page.fill(field(), '12')
    await arrived.opened
    await page.locator(field()).fill(plausible)
    await answered(page, 'Passt.')
    answer.open()
    await until(() => isLateOver)
    await page.evaluate('new Promise((next) => requestAnimationFrame(() => setTimeout(next, 100)))')
    expect(checks).toBe(2)
    expect(await textAt(page, output())).toMatch(/^Passt\./)
  })

  test('7 and 8: the output stays, speaks once a pause, and leaves focus and caret alone', async () => {
    await using visitor = await denizAtTheForm()
    const { page } = visitor
    await page.evaluate(watchScript(output().slice(1)))
    await page.fill(field(), plausible)
    await answered(page, 'Passt.')
    expect(await page.evaluate('window.spoken.length')).toBe(1)

    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Shift+ArrowLeft')
    await page.keyboard.type('5')
    const caret = await caretOf(page)
    await answered(page, 'Verbrauch 1.904 kWh')
    expect(await caretOf(page)).toBe(caret)
    expect(caret).toBe(`${field().slice(1)} 5 35805,2`)
    expect(await page.evaluate('window.spoken.length')).toBe(2)
    expect(await page.evaluate(`document.querySelector('${output()}') === window.before`)).toBe(
      true,
    )
    await visitor.expectNothingWrong()
  })
})

describe('the proposal is taken', () => {
  test('with one tap, which puts the value into the field', async () => {
    await using visitor = await denizAtTheForm()
    const { page, press } = visitor
    await page.fill(field(), swapped)
    await page.locator('.proposal').waitFor()
    expect(await textAt(page, '.proposal-title')).toBe('Meinten Sie 35 800?')
    await press(`${shownProposal} übernehmen`)
    expect(await caretOf(page)).toBe(`${field().slice(1)} 5 35800`)
    await answered(page, 'Passt.')
    await page.locator('.proposal').waitFor({ state: 'detached' })
    await page.fill(field(), '')
    await page.locator('.check-line-text').waitFor({ state: 'detached' })
    await visitor.expectNothingWrong()
  })

  test('without scripts too, by the check that answers with it', async () => {
    await using visitor = await denizAtTheForm({ javaScriptEnabled: false })
    const { page, press } = visitor
    await page.fill(field(), swapped)
    await press('Eingaben prüfen')
    await press(`${shownProposal} übernehmen`)
    expect(await textAt(page, 'h1')).toBe('Zählerstände prüfen')
    expect(await textAt(page, 'tbody')).toContain('35 800')
    await press('Zählerstände senden')
    expect(await textAt(page, 'h1')).toBe('Zählerstände gemeldet')
    await visitor.expectNothingWrong()
    await portal().db.deleteFrom('reading').where('submission_id', 'is not', null).execute()
  })
})

test('13: the words are the same with and without scripts', async () => {
  await using live = await denizAtTheForm()
  await using plain = await denizAtTheForm({ javaScriptEnabled: false })
  for (const typed of [plausible, swapped, '33900', '34800']) {
    await live.page.fill(field(), '')
    await live.page.locator('.check-line-text').waitFor({ state: 'detached' })
    await live.page.fill(field(), typed)
    await answered(live.page)
    await plain.go('/zaehlerstaende')
    await plain.page.fill(field(), typed)
    await plain.press('Eingaben prüfen')
    expect(new URL(plain.page.url()).pathname).toBe('/zaehlerstaende/pruefung')
    expect(await wordsOf(plain.page), typed).toEqual(await wordsOf(live.page))
  }
})

async function denizAtTheForm(options: { javaScriptEnabled?: boolean } = {}): Promise<Visitor> {
  const visitor = await visit(options)
  await signIn(visitor, 'deniz')
  await visitor.go('/zaehlerstaende')
  return visitor
}

function register(): string {
  return portal().cast.deniz.registerId('1-1:1.8.0')
}

function field(): string {
  return `#${fieldNames.value(register())}`
}

function output(): string {
  return `#pruefung-${register()}`
}

/** Waits for an answer, one with these words where some are given. */
async function answered(page: Page, words?: string): Promise<void> {
  const line = page.locator(`${output()} .check-line-text`, words ? { hasText: words } : {})
  await line.waitFor()
}

/** Which field has the focus, where its caret is, and what stands in it. */
function caretOf(page: Page): Promise<string> {
  return page.evaluate(`
    (({ id, selectionStart, value }) => [id, selectionStart, value].join(' '))(
      document.activeElement)`)
}

async function wordsOf(page: Page): Promise<string[]> {
  const texts = await page.locator('.check-line-text, .proposal').allTextContents()
  return texts.map((text) => text.replace(/\s+/g, ' ').trim())
}

/**
 * Types as quickly as people do, and notes after each key what is marked as wrong and what colours
 * the field has. The page's own clock sets the pace: a busy machine must not look like a pause.
 */
function typeScript(text: string): string {
  return `
    (async () => {
      const looks = []
      for (const key of '${text}') {
        document.execCommand('insertText', false, key)
        await new Promise((next) => setTimeout(next, 80))
        const wrong = document.querySelectorAll('[aria-invalid], .has-error, .error-summary').length
        const colours = [...document.querySelectorAll('.register, .register *')]
          .filter((element) => !element.closest('output, .proposal'))
          .map((element) => getComputedStyle(element))
          .map((style) => [style.color, style.borderColor, style.outlineColor].join())
        looks.push(wrong + ' ' + colours.join())
      }
      return looks
    })()`
}

/** Keeps the output as it is now, and everything a screen reader would be given to say. */
function watchScript(id: string): string {
  return `
    window.before = document.getElementById('${id}')
    window.spoken = []
    new MutationObserver(() => window.spoken.push(window.before.textContent))
      .observe(window.before, { childList: true, subtree: true, characterData: true })`
}
