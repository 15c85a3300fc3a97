import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { parse } from 'node-html-parser'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compileMailTemplates, mailKeys } from '#src/mails/mail-templates.ts'
import type { PlaceholderValue } from '#src/mails/placeholder.ts'
import { commonPlaceholders } from '#src/mails/placeholders/every-mail.ts'
import { type MailKey, mailPlaceholders, sampleVariables } from '#src/mails/placeholders.ts'
import { mailFolder } from '#tests/mails/letters.ts'
import { launchBrowser } from '#tests/support/browser.ts'

const templates = await compileMailTemplates(mailFolder)
const parts = ['body.de.mjml', 'body.de.txt', 'body.en.mjml', 'body.en.txt']
const subjects = ['subject.de.txt', 'subject.en.txt']
const mails = mailKeys().flatMap((key) => [
  { key, language: 'de' as const },
  { key, language: 'en' as const },
])

describe('the folder of mails', () => {
  test('holds one folder for every mail that is declared, and the layout', async () => {
    expect((await readdir(mailFolder)).sort()).toEqual(['layout', ...mailKeys()].sort())
  })

  test.each(mailKeys())('holds every part of %s', async (key) => {
    expect((await readdir(join(mailFolder, key))).sort()).toEqual([...parts, ...subjects].sort())
  })
})

describe('the placeholders', () => {
  test.each(mailKeys())('of %s are all used in every body, and no other', async (key) => {
    const frame = await namesIn('layout', ['frame.mjml'])
    for (const part of parts) {
      const used = await namesIn(key, [part])
      for (const name of declaredNames(key)) expect([...used], `${part}: ${name}`).toContain(name)
      const known = [...declaredNames(key), ...Object.keys(commonPlaceholders)]
      for (const name of used) expect(known, `${part}: ${name}`).toContain(name)
    }
    for (const name of frame) {
      expect([...Object.keys(commonPlaceholders), 'language', 'subject']).toContain(name)
    }
  })

  test('that every mail has are all used somewhere', async () => {
    const used = await namesIn('layout', await readdir(join(mailFolder, 'layout')))
    for (const key of mailKeys()) for (const name of await namesIn(key, parts)) used.add(name)
    for (const name of Object.keys(commonPlaceholders)) expect([...used]).toContain(name)
  })

  test.each(mailKeys())('never stand in the subject of %s', async (key) => {
    expect([...(await namesIn(key, subjects))]).toEqual([])
  })

  test('have a meaning for those who edit templates, and a sample', () => {
    for (const list of [commonPlaceholders, ...Object.values(mailPlaceholders)]) {
      for (const { meaning, sample } of Object.values(list)) {
        expect(meaning).toMatch(/^[A-ZÄÖÜ]/)
        expect(sample).not.toBe('')
      }
    }
  })
})

describe.each(mails)('the mail $key in $language', ({ key, language }) => {
  const mail = templates.compose(key, language, sampleVariables(key))
  const page = parse(mail.html)

  test('has a subject of one line and at most 60 characters', () => {
    expect(mail.subject).toMatch(/^\S.{5,58}\S$/)
  })

  test('says its language and begins with its heading', () => {
    expect(page.querySelector('html')?.getAttribute('lang')).toBe(language)
    expect(page.querySelector('title')?.text).toBe(mail.subject)
    expect(page.querySelectorAll('h1')).toHaveLength(1)
  })

  test('loads nothing, and leads nowhere but into the portal', () => {
    expect(page.querySelectorAll('script, link, iframe, object, embed, form, img, video')).toEqual(
      [],
    )
    expect(mail.html).not.toMatch(/url\(|@import|@font-face|\son\w+=|javascript:/i)
    for (const element of page.querySelectorAll('[src], [background]')) {
      expect(element.rawAttrs).not.toMatch(/\b(src|background)=/)
    }
    for (const link of linksIn(mail.html)) {
      expect(link).toMatch(/^(https:\/\/portal\.example\/|mailto:service@)/)
    }
  })

  test('holds every link of the HTML part in its text, on a line of its own', () => {
    const lines = mail.text.split('\n')
    for (const link of linksIn(mail.html)) {
      expect(lines).toContain(link.replace('mailto:', ''))
    }
  })

  test('says in its text everything that its HTML part says', () => {
    for (const value of valuesOf(sampleVariables(key))) {
      const isOnlyForLinks = value.startsWith('https://')
      if (!isOnlyForLinks && page.text.includes(escaped(value))) expect(mail.text).toContain(value)
    }
    for (const value of valuesOf(ownVariables(key))) expect(mail.text).toContain(value)
  })

  test('has a text without markup, in lines that no program breaks', () => {
    expect(mail.text).not.toMatch(/&\w+;|&#|<\/?\w+>|\{\{|\}\}|undefined/)
    for (const line of mail.text.split('\n')) {
      if (!line.startsWith('https://')) expect(line.length).toBeLessThanOrEqual(78)
    }
  })

  test('keeps secrets out of subject, title and preview', () => {
    const { hasSecret } = mail
    const placeholders = Object.values(mailPlaceholders[key])
    const secrets = placeholders.filter(({ kind }) => kind.startsWith('secret'))
    expect(hasSecret).toBe(secrets.length > 0)
    const preview = page.querySelector('body > div')?.text ?? ''
    for (const { sample } of secrets) {
      expect(`${mail.subject} ${page.querySelector('head')?.text} ${preview}`).not.toContain(sample)
    }
  })

  test('is short enough that no program cuts it off, and speaks as we do', () => {
    expect(mail.html.length).toBeLessThan(60_000)
    expect(mail.text).not.toMatch(/\b(bitte|ungültig|Fehler aufgetreten|please|invalid)\b|!/i)
  })
})

describe('in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchBrowser()
  })
  afterAll(() => browser.close())

  test.each(mailKeys())('%s is readable for everybody, light and dark', async (key) => {
    const { html } = templates.compose(key, 'de', sampleVariables(key))
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser.newContext({ colorScheme })
      const page = await context.newPage()
      await page.setContent(html)
      const axe = new AxeBuilder({ page })
        // landmarks are what the mail program brings
        .disableRules(['region', 'landmark-one-main'])
      const { violations } = await axe.analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
      await context.close()
    }
  })

  test('every mail fits a narrow screen', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 640 } })
    for (const { key, language } of mails) {
      await page.setContent(templates.compose(key, language, sampleVariables(key)).html)
      const sideways = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
      expect(sideways, key).toBe(0)
    }
  })
})

/** Every name between {{ }} in these files; inside {{#each}} those of a row. */
async function namesIn(folder: string, files: readonly string[]): Promise<Set<string>> {
  const names = new Set<string>()
  for (const file of files) {
    const source = await readFile(join(mailFolder, folder, file), 'utf8')
    for (const [, name = ''] of source.matchAll(/\{\{#?(?:if |each )?(\w+)\}\}/g)) names.add(name)
  }
  names.delete('else')
  return names
}

/** The placeholders of one mail and the columns of its rows. */
function declaredNames(key: MailKey): string[] {
  return Object.entries(mailPlaceholders[key]).flatMap(([name, { sample }]) => [
    name,
    ...(Array.isArray(sample) ? Object.keys(sample[0]) : []),
  ])
}

function ownVariables(key: MailKey): Record<string, PlaceholderValue> {
  return Object.fromEntries(
    Object.entries(mailPlaceholders[key]).map(([name, { sample }]) => [name, sample]),
  )
}

function valuesOf(variables: object): string[] {
  return Object.values(variables).flatMap((value: PlaceholderValue) => {
    if (typeof value === 'string') return [value]
    if (typeof value === 'boolean') return []
    return value.flatMap((row) => Object.values(row).filter((cell) => typeof cell === 'string'))
  })
}

function linksIn(html: string): string[] {
  return parse(html)
    .querySelectorAll('a')
    .map((link) => link.getAttribute('href') ?? '')
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;')
}
