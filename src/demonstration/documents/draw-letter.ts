import { once } from 'node:events'
import PDFDocument from 'pdfkit'
import { city, postalCode } from '../town/addresses.ts'
import { longDay } from './figures.ts'
import type { Letter, LetterTable } from './letter.ts'

const brand = '#0b5d66'
const ink = '#18292b'
const quiet = '#55666a'
const hairline = '#c9d3d4'
const figureWidth = 62
const left = 64
const right = 531
const sender = 'Stadtwerke Musterstadt · Am Wasserturm 3 · 12345 Musterstadt'
const contact = 'Fragen? 05551 234-0, Montag bis Freitag 8 bis 18 Uhr'

/** A page of A4 as window envelopes want it, with tags for those who have it read out. */
export function drawLetter(letter: Letter): Promise<Buffer> {
  const page = new PDFDocument({
    size: 'A4',
    margins: { top: 56, bottom: 48, left, right: 595 - right },
    tagged: true,
    lang: 'de-DE',
    displayTitle: true,
    // the same letter is the same file, whenever it is drawn
    info: {
      Title: letter.title,
      Author: 'Stadtwerke Musterstadt',
      CreationDate: new Date(`${letter.issuedOn}T08:00:00Z`),
    },
  })
  drawHead(page)
  drawAddress(page, letter)
  drawReferences(page, letter)
  page.y = 258
  write(page, 'H1', letter.title, { font: 'Helvetica-Bold', size: 17, color: brand })
  for (const paragraph of letter.opening) write(page, 'P', paragraph)
  if (letter.table) drawTable(page, letter.table)
  for (const paragraph of letter.closing) write(page, 'P', paragraph)
  drawFoot(page)
  return finished(page)
}

type Page = PDFKit.PDFDocument

interface Style {
  font?: 'Helvetica' | 'Helvetica-Bold'
  size?: number
  color?: string
  x?: number
  y?: number
  width?: number
}

function write(page: Page, tag: string, text: string, style: Style = {}): void {
  const { font = 'Helvetica', size = 10.5, color = ink, x = left, y = page.y } = style
  page.addStructure(
    page.struct(tag, {}, () => {
      page.font(font, size).fillColor(color)
      page.text(text, x, y, { width: style.width ?? right - left, lineGap: 2 })
    }),
  )
  page.y += size * 0.7
}

function drawHead(page: Page): void {
  page.markContent('Artifact', { type: 'Layout' })
  page.rect(0, 0, 595, 9).fill(brand)
  page.endMarkedContent()
  const style = { font: 'Helvetica-Bold', size: 15, color: brand, y: 46 } as const
  write(page, 'P', 'Stadtwerke Musterstadt', style)
}

function drawAddress(page: Page, { customer }: Letter): void {
  write(page, 'P', sender, { size: 7, color: quiet, y: 128, width: 260 })
  const lines = customer
    ? [
        customer.company ?? `${customer.firstName} ${customer.lastName}`,
        `${customer.address.street} ${customer.address.houseNumber}`,
        `${postalCode} ${city}`,
      ]
    : ['An alle Kundinnen und Kunden', 'der Stadtwerke Musterstadt']
  write(page, 'P', lines.join('\n'), { size: 11, y: 144, width: 260 })
}

function drawReferences(page: Page, letter: Letter): void {
  const references = [
    ...letter.references,
    ...(letter.customer ? [['Kundennummer', letter.customer.customerNumber]] : []),
    ['Datum', longDay(letter.issuedOn)],
  ]
  references.forEach(([label, value], index) => {
    const y = 144 + index * 15
    write(page, 'P', `${label}: ${value}`, { size: 9.5, x: 350, y, width: right - 350 })
  })
}

function drawTable(page: Page, { head, rows, sums }: LetterTable): void {
  const figures = head.length - 1
  const isRule = (row: number): boolean => row === 0 || row === rows.length
  page.font('Helvetica', 9).fillColor(ink)
  page.table({
    position: { x: left, y: page.y + 4 },
    columnStyles: ['*', ...Array<number>(figures).fill(figureWidth)],
    rowStyles: (row) => ({
      border: [0, 0, isRule(row) ? 0.8 : 0.25, 0],
      borderColor: isRule(row) ? brand : hairline,
      padding: { top: 5, right: 0, bottom: 4, left: 0 },
    }),
    data: [
      head.map((text, column) => ({ ...figure(text, column), type: 'TH' as const })),
      ...rows.map((row) => row.map(figure)),
      ...sums.map(([label, value], index) => [
        { text: label, colSpan: figures, ...weight(index === sums.length - 1) },
        { ...figure(value, figures), ...weight(index === sums.length - 1) },
      ]),
    ],
  })
  page.x = left
  page.y += 14
}

function figure(text: string, column: number): PDFKit.Mixins.CellOptions {
  return { text, align: { x: column === 0 ? 'left' : 'right', y: 'top' } }
}

function weight(isWhatCounts: boolean): PDFKit.Mixins.CellOptions {
  return isWhatCounts ? { font: { src: 'Helvetica-Bold', size: 10 } } : {}
}

function drawFoot(page: Page): void {
  write(page, 'P', contact, { size: 8, color: quiet, y: 770 })
}

async function finished(page: Page): Promise<Buffer> {
  const chunks: Buffer[] = []
  page.on('data', (chunk: Buffer) => chunks.push(chunk))
  const end = once(page, 'end')
  page.end()
  await end
  return Buffer.concat(chunks)
}
