import type { UtilityFace } from '#templates/view.ts'
import type { Paper } from './paper.ts'
import { colours, edges, type Sheet } from './sheet.ts'
import { inTypeface, typeface } from './typeface.ts'

/** Whose paper it is: name, address and how to reach them. */
export function drawHead(sheet: Sheet, utility: UtilityFace): void {
  sheet.markContent('Artifact', { type: 'Layout' })
  sheet.rect(0, 0, 595, 9).fill(colours.brand)
  sheet.endMarkedContent()
  const lines = [utility.name, placeOf(utility), reachedBy(utility)].filter(Boolean)
  sheet.addStructure(
    sheet.struct('P', {}, () => {
      lines.forEach((line, index) => {
        const isName = index === 0
        sheet.font(isName ? typeface.strong : typeface.text, isName ? 14 : 8.5)
        sheet.fillColor(isName ? colours.brand : colours.quiet)
        const width = edges.right - edges.left
        sheet.text(inTypeface(line), edges.left, isName ? 40 : sheet.y, { width, lineGap: 1 })
      })
    }),
  )
  sheet.y = Math.max(sheet.y + 28, 112)
}

/** Page numbers, once all pages are there. */
export function drawFoot(sheet: Sheet, { foot = '', language }: Paper): void {
  const { count } = sheet.bufferedPageRange()
  for (let page = 0; page < count; page += 1) {
    sheet.switchToPage(page)
    // below the margin, where a line would otherwise open a new page
    sheet.page.margins.bottom = 0
    const number =
      language === 'de' ? `Seite ${page + 1} von ${count}` : `Page ${page + 1} of ${count}`
    sheet.markContent('Artifact', { type: 'Pagination' })
    sheet.font(typeface.text, 8).fillColor(colours.quiet)
    sheet.text(inTypeface(foot), edges.left, 786, { width: 380, lineGap: 1 })
    sheet.text(number, edges.right - 80, 786, { width: 80, align: 'right' })
    sheet.endMarkedContent()
  }
}

function placeOf({ streetAddress, cityAddress }: UtilityFace): string {
  return [streetAddress, cityAddress].filter(Boolean).join(' · ')
}

function reachedBy({ phone, email }: UtilityFace): string {
  return [phone, email].filter(Boolean).join(' · ')
}
