import { parse } from 'node-html-parser'
import { describe, expect, test } from 'vitest'
import { cleanGiven } from '#src/mails/clean.ts'
import { compileMailTemplates, mailKeys } from '#src/mails/mail-templates.ts'
import { UnusableAddressError } from '#src/mails/outbox.ts'
import type { PlaceholderValue } from '#src/mails/placeholder.ts'
import { mailPlaceholders, sampleVariables } from '#src/mails/placeholders.ts'
import { SmtpSink } from '#tests/support/smtp-sink.ts'
import { testDatabase } from '#tests/support/test-database.ts'
import { deliver } from './deliver.ts'
import { mailFolder, outbox, post, sendPasswordChanged } from './letters.ts'

const templates = await compileMailTemplates(mailFolder)
const languages = ['de', 'en'] as const

const hostile = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg/onload=alert(1)>',
  "' onmouseover='alert(1)",
  '</td></tr></table><h1>Konto gesperrt</h1>',
  '<a href=//evil.example>hier</a>',
  '<a href="https://evil.example/konto">Konto</a>',
  'https://evil.example/konto',
  'http:/\\evil.example',
  '//evil.example',
  '\\\\evil.example\\konto',
  'www.evil.example',
  'evil.example/konto',
  'evil.example',
  'Ihr Konto ist gesperrt: evil.example/konto?x=1#y',
  'mailto:x@evil.example',
  'x@evil.example',
  'javascript:alert(1)',
  'data:text/html,<b>x</b>',
  '{{startPassword}}',
  '{{{utilityName}}}',
  '{{#each rows}}x{{/each}}',
  '{{constructor.constructor "return process" }}',
  '<mj-include path="/etc/passwd" />',
  'Anna\r\nBcc: x@evil.test',
  'Anna\n\nSubject: Rechnung',
  'Anna\u2028Bcc: x\u0085y',
  '\u202eßieW annA',
  'Anna\u0000\u0007\u200b',
  '&lt;b&gt;&amp;amp;',
  '%s%d%j $& $1 $`',
  'x'.repeat(5000),
]

const notOneAddress = [
  'a@b.test\r\nBcc: x@evil.test',
  'a@b.test\nBcc: x@evil.test',
  'a@b.test, x@evil.test',
  'a@b.test; x@evil.test',
  'a@b.test x@evil.test',
  'Anna <x@evil.test>',
  '<a@b.test>',
  'a@b.test>',
  '"a b"@b.test',
  'a@b@evil.test',
  'a@b.test\u2028x',
  'a@b.test\u0000',
  'a(x@evil.test)@b.test',
  'a',
  '@',
  '',
  `${'a'.repeat(250)}@b.test`,
]

describe('a hostile name', () => {
  test.each(mailKeys())('adds no element, no attribute and no link to %s', (key) => {
    for (const language of languages) {
      const tame = templates.compose(key, language, sampleVariables(key))
      for (const name of hostile) {
        const mail = templates.compose(key, language, { ...sampleVariables(key), name })
        expect(skeletonOf(mail.html)).toEqual(skeletonOf(tame.html))
        expect(mail.html + mail.text).not.toMatch(/evil\.(example|test)/)
        expect(linesOf(mail.text)).toBe(linesOf(tame.text))
        expect(mail.text).not.toContain('undefined')
        expect(mail.subject).toBe(tame.subject)
      }
    }
  })

  test('is a text like any other, escaped once in the HTML part and not at all in the text', () => {
    const name = "O'Brien <b> & Söhne"
    const mail = templates.compose('password-changed', 'de', {
      ...sampleVariables('password-changed'),
      name,
    })
    expect(mail.text).toContain(`Guten Tag ${name},`)
    expect(mail.html).toContain('Guten Tag O&#x27;Brien &lt;b&gt; &amp; Söhne,')
  })

  test('of which nothing is left is not greeted with a gap', () => {
    const mail = templates.compose('password-changed', 'de', {
      ...sampleVariables('password-changed'),
      name: 'https://evil.example/',
    })
    expect(mail.text).toMatch(/^Guten Tag liebe Kundin, lieber Kunde,\n/)
  })
})

describe('any other hostile value', () => {
  test('stays what it is in every place of every mail', () => {
    for (const key of mailKeys()) {
      for (const language of languages) {
        const tame = templates.compose(key, language, sampleVariables(key))
        for (const value of hostile) {
          const mail = templates.compose(key, language, poisoned(key, value))
          expect(skeletonOf(mail.html)).toEqual(skeletonOf(tame.html))
          expect(linesOf(mail.text)).toBe(linesOf(tame.text))
        }
      }
    }
  })

  test.each(['javascript:alert(1)', 'data:text/html,x', '//evil.example', '', 'https://a b'])(
    'is refused as a link: %s',
    (receiptLink) => {
      const variables = { ...sampleVariables('reading-receipt'), receiptLink }
      expect(() => templates.compose('reading-receipt', 'de', variables)).toThrow(/web address/)
    },
  )
})

describe('an honest name', () => {
  test.each([
    ['Dr. Anna Weiß', 'Dr. Anna Weiß'],
    ["Sinéad O'Brien-Müller", "Sinéad O'Brien-Müller"],
    ['Müller & Söhne GmbH & Co. KG', 'Müller & Söhne GmbH & Co. KG'],
    ['Nguyễn Thị Ánh', 'Nguyễn Thị Ánh'],
    ['WEG Hauptstr. 5/7', 'WEG Hauptstr. 5/7'],
    ['Dr.Weiß', 'Dr. Weiß'],
    ['Bäckerei Kühn GmbH & Co.KG', 'Bäckerei Kühn GmbH & Co. KG'],
    ['  Anna\t Weiß ', 'Anna Weiß'],
  ])('%s is written as %s', (name, written) => {
    expect(cleanGiven(name)).toBe(written)
  })
})

describe('a missing value', () => {
  test('stops the mail instead of leaving a gap', () => {
    const { moment: _, ...rest } = sampleVariables('password-changed')
    const variables = rest as ReturnType<typeof sampleVariables<'password-changed'>>
    expect(() => templates.compose('password-changed', 'de', variables)).toThrow(/moment/)
  })
})

describe('an address', () => {
  test('that is not exactly one is refused, and nothing waits in the outbox', async () => {
    await using database = await testDatabase()
    for (const address of notOneAddress) {
      await expect(sendPasswordChanged(database.db, address)).rejects.toThrow(UnusableAddressError)
    }
    expect(await outbox(database.db)).toEqual([])
  })

  test('gets the mail alone, whatever its name tries to add', async () => {
    await using database = await testDatabase()
    await using sink = await SmtpSink.start()
    for (const name of hostile) {
      const to = { name, address: 'anna@kunde.example' }
      const variables = { ...sampleVariables('password-changed'), name }
      await post.send(database.db, { key: 'password-changed', to, language: 'de', variables })
    }
    await using _ = deliver(database, sink)
    await sink.received(hostile.length)
    for (const { to, parsed, raw } of sink.mails) {
      expect(to).toEqual(['anna@kunde.example'])
      expect(parsed.to).toMatchObject({ value: [{ address: 'anna@kunde.example' }] })
      expect(parsed.bcc).toBeUndefined()
      expect(raw).not.toMatch(/^(Bcc|Cc):/im)
      expect(parsed.subject).toBe('Ihr Passwort wurde geändert')
    }
  })
})

/** Elements with their attributes, without what stands in them. */
function skeletonOf(html: string): string[] {
  return parse(html, { comment: true })
    .querySelectorAll('*')
    .map((element) => `${element.rawTagName} ${element.rawAttrs}`)
}

function linesOf(text: string): number {
  return text.split(/[\r\n\u0085\u2028\u2029]/).length
}

/** The samples with this value in every place that is no link. */
function poisoned<Key extends keyof typeof mailPlaceholders>(key: Key, value: string) {
  const variables = Object.entries(mailPlaceholders[key]).map(([name, { kind, sample }]) => [
    name,
    kind.toLowerCase().endsWith('link') ? sample : poison(sample, value),
  ])
  return { ...sampleVariables(key), ...Object.fromEntries(variables) }
}

function poison(sample: PlaceholderValue, value: string): PlaceholderValue {
  if (typeof sample === 'string') return value
  if (typeof sample === 'boolean') return sample
  return sample.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, cell]) => [name, typeof cell === 'string' ? value : cell]),
    ),
  )
}
