import type { PaperTable } from './paper.ts'
import { colours, edges, type Sheet } from './sheet.ts'
import { inTypeface, typeface } from './typeface.ts'

/** Words left, figures right, hairlines between; rows that find no room go to the next page. */
export function drawTable(sheet: Sheet, { columns, rows }: PaperTable): void {
  const whole = columns.reduce((sum, { share = 1 }) => sum + share, 0)
  const width = edges.right - edges.left
  const cell = (text: string, column: number): PDFKit.Mixins.CellOptions => ({
    text: inTypeface(text),
    align: { x: columns[column]?.isFigure ? 'right' : 'left', y: 'top' },
  })
  sheet.font(typeface.text, 9.5).fillColor(colours.ink)
  sheet.table({
    structParent: sheet,
    position: { x: edges.left, y: sheet.y + 2 },
    columnStyles: columns.map(({ share = 1 }) => (width * share) / whole),
    rowStyles: (row) => ({
      border: [0, 0, row === 0 ? 0.8 : 0.25, 0],
      borderColor: row === 0 ? colours.brand : colours.line,
      padding: { top: 5, right: 6, bottom: 4, left: 0 },
    }),
    data: [
      columns.map(({ heading }, column) => ({
        ...cell(heading, column),
        type: 'TH' as const,
        font: { src: typeface.strong, size: 9 },
      })),
      ...rows.map((row) => row.map(cell)),
    ],
  })
  sheet.x = edges.left
  sheet.y += 10
}
