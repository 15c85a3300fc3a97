import { describe, expect, test } from 'vitest'
import { gapsIn, readMarkup } from '#src/legal-texts/markup.ts'

const words = (text: string) => [{ kind: 'words', words: text }]

describe('the markup of legal texts', () => {
  test('a blank line ends a paragraph, a line break stays one', () => {
    expect(readMarkup('Stadtwerke\r\nAm Wasserturm 3\r\n \r\n\r\nTelefon')).toEqual([
      { kind: 'paragraph', lines: [words('Stadtwerke'), words('Am Wasserturm 3')] },
      { kind: 'paragraph', lines: [words('Telefon')] },
    ])
  })

  test('headings and lists need no blank line around them', () => {
    expect(readMarkup('## Kontakt\nSo geht es:\n- anrufen\n* schreiben\nDanke')).toEqual([
      { kind: 'heading', line: words('Kontakt') },
      { kind: 'paragraph', lines: [words('So geht es:')] },
      { kind: 'list', items: [words('anrufen'), words('schreiben')] },
      { kind: 'paragraph', lines: [words('Danke')] },
    ])
  })

  test.each([
    'https://www.schlichtungsstelle-energie.de',
    'https://example.org/a?b=c#d',
    'mailto:service@example.org',
    'tel:+4955512340',
  ])('a link may lead to %s', (href) => {
    expect(readMarkup(`Mehr [dazu](${href}).`)).toEqual([
      {
        kind: 'paragraph',
        lines: [[...words('Mehr '), { kind: 'link', words: 'dazu', href }, ...words('.')]],
      },
    ])
  })

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert`1`',
    'data:text/html,x',
    'http://example.org',
    '//example.org',
    'https://example.org@evil',
    '/abmelden',
    'tel:abc',
  ])('a link to %s stays words', (href) => {
    const text = `[hier](${href})`
    expect(readMarkup(text)).toEqual([{ kind: 'paragraph', lines: [words(text)] }])
  })

  test.each(['<script>alert(1)</script>', '<img src=x onerror=x>', '[offen', '## ', '-ohne Blank'])(
    'anything else is words: %s',
    (text) => {
      expect(readMarkup(text)).toEqual([{ kind: 'paragraph', lines: [words(text.trim())] }])
    },
  )

  test('gaps are found wherever they stand, each once', () => {
    const blocks = readMarkup('## A [[eins]]\n\n- [[zwei]]\n\nB [[drei]] und [[eins]]')
    expect(gapsIn(blocks)).toEqual(['eins', 'zwei', 'drei'])
  })

  test('nothing makes nothing, and a very long line is read at once', () => {
    expect(readMarkup('\n \n\t\n')).toEqual([])
    const long = '['.repeat(50_000)
    expect(readMarkup(long)).toEqual([{ kind: 'paragraph', lines: [words(long)] }])
  })
})
