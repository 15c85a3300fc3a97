import { extractText, getDocumentProxy } from 'unpdf'
import { expect, test } from 'vitest'
import { drawPaper } from '#src/papers/draw-paper.ts'
import type { Paper } from '#src/papers/paper.ts'
import { sampleView } from '#tests/support/view.ts'

const paper: Paper = {
  language: 'de',
  utility: sampleView().utility,
  title: 'Zählerstände gemeldet',
  lead: 'Das haben Sie gemeldet.',
  facts: [
    ['Vorgangsnummer', '2026-7K4M-92QX'],
    ['Kundin', 'Żaneta Łukaszewicz-Đurić'],
  ],
  sections: [
    {
      heading: 'Strom',
      paragraphs: ['Gas in m³, Geld in €, „Anführungszeichen“ – und ein Strich.'],
      table: {
        columns: [{ heading: 'Zählwerk' }, { heading: 'Stand', isFigure: true }],
        rows: [['Hochtarif (HT)', '12\u202f354,5']],
      },
    },
  ],
  foot: 'Echtheit prüfen: portal.example/beleg',
  madeAt: new Date('2026-11-23T09:30:00Z'),
}

test('a paper says everything that was put on it, in letters that can be read out', async () => {
  const { text, pages } = await read(await drawPaper(paper))
  expect(pages).toBe(1)
  for (const said of [
    'Stadtwerke Musterstadt',
    'Zählerstände gemeldet',
    'Żaneta Łukaszewicz-Đurić',
    'm³',
    '€',
    '„Anführungszeichen“ –',
    '12\u00a0354,5',
    'Echtheit prüfen: portal.example/beleg',
    'Seite 1 von 1',
  ]) {
    expect(text.replaceAll('\u00a0', ' ')).toContain(said.replaceAll('\u00a0', ' '))
  }
})

test('a paper knows its title and its language, and is the same file each time', async () => {
  const drawn = await drawPaper(paper)
  const document = await getDocumentProxy(new Uint8Array(drawn))
  const { info } = await document.getMetadata()
  expect(info).toMatchObject({
    Title: 'Zählerstände gemeldet',
    Author: 'Stadtwerke Musterstadt',
    Language: 'de-DE',
  })
  expect((await document.getMarkInfo())?.Marked).toBe(true)
  expect((await drawPaper(paper)).equals(drawn)).toBe(true)
})

test('a long table goes on over pages, and none of its rows is lost', async () => {
  const rows = Array.from({ length: 200 }, (_, row) => [`Zeile ${row} Ende`, String(row)])
  const columns = [{ heading: 'Zeile' }, { heading: 'Wert', isFigure: true }]
  const { text, pages } = await read(
    await drawPaper({ ...paper, sections: [{ table: { columns, rows } }] }),
  )
  expect(pages).toBeGreaterThan(4)
  for (const [said] of rows) expect(text).toContain(said)
  expect(text).toContain(`Seite ${pages} von ${pages}`)
})

async function read(bytes: Buffer): Promise<{ text: string; pages: number }> {
  const document = await getDocumentProxy(new Uint8Array(bytes))
  const { text, totalPages } = await extractText(document, { mergePages: true })
  return { text, pages: totalPages }
}
