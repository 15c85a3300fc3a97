import { once } from 'node:events'
import { drawFoot, drawHead } from './letterhead.ts'
import type { Paper, PaperSection } from './paper.ts'
import { colours, edges, type Sheet } from './sheet.ts'
import { drawTable } from './table.ts'
import { inTypeface, typeface } from './typeface.ts'

/** Draws a paper on as many A4 pages as it needs, tagged for those who have it read out. */
export async function drawPaper(paper: Paper): Promise<Buffer> {
  // loaded with the first paper: a portal starts without it
  const { default: PDFDocument } = await import('pdfkit')
  const sheet: Sheet = new PDFDocument({
    size: 'A4',
    margins: { ...edges, right: 595 - edges.right },
    tagged: true,
    lang: paper.language === 'de' ? 'de-DE' : 'en-GB',
    displayTitle: true,
    bufferPages: true,
    font: typeface.text,
    info: { Title: paper.title, Author: paper.utility.name, CreationDate: paper.madeAt },
  })
  drawHead(sheet, paper.utility)
  write(sheet, 'H1', paper.title, { font: 'strong', size: 20, color: colours.brand, after: 6 })
  if (paper.lead) write(sheet, 'P', paper.lead, { color: colours.quiet, after: 12 })
  if (paper.facts.length > 0) drawFacts(sheet, paper.facts)
  for (const section of paper.sections) drawSection(sheet, section)
  drawFoot(sheet, paper)
  return finished(sheet)
}

interface Style {
  font?: keyof typeof typeface
  size?: number
  color?: string
  y?: number
  /** Room below. */
  after?: number
}

/** Writes a block below what stands there already. */
function write(sheet: Sheet, tag: string, text: string, style: Style = {}): void {
  const { font = 'text', size = 10.5, color = colours.ink, after = 7 } = style
  sheet.addStructure(
    sheet.struct(tag, {}, () => {
      sheet.font(typeface[font], size).fillColor(color)
      const width = edges.right - edges.left
      sheet.text(inTypeface(text), edges.left, style.y ?? sheet.y, { width, lineGap: 2 })
    }),
  )
  sheet.y += after
}

function drawFacts(sheet: Sheet, facts: Paper['facts']): void {
  for (const [label, value] of facts) {
    const { y } = sheet
    sheet.addStructure(
      sheet.struct('P', {}, () => {
        sheet.font(typeface.text, 10.5).fillColor(colours.quiet)
        sheet.text(inTypeface(label), edges.left, y, { width: 140, lineGap: 2 })
        const below = sheet.y
        sheet.font(typeface.strong, 10.5).fillColor(colours.ink)
        const width = edges.right - edges.left - 150
        sheet.text(inTypeface(value), edges.left + 150, y, { width, lineGap: 2 })
        sheet.y = Math.max(below, sheet.y)
      }),
    )
    sheet.y += 3
  }
  sheet.y += 12
}

function drawSection(sheet: Sheet, { heading, paragraphs = [], table }: PaperSection): void {
  // neither a heading nor the head of a table stands alone at the end of a page
  if (sheet.y > (table ? 600 : 700)) sheet.addPage()
  if (heading) write(sheet, 'H2', heading, { font: 'strong', size: 13, after: 5 })
  for (const paragraph of paragraphs) write(sheet, 'P', paragraph)
  if (table) drawTable(sheet, table)
  sheet.y += 8
}

async function finished(sheet: Sheet): Promise<Buffer> {
  const chunks: Buffer[] = []
  sheet.on('data', (chunk: Buffer) => chunks.push(chunk))
  const end = once(sheet, 'end')
  sheet.end()
  await end
  return Buffer.concat(chunks)
}
