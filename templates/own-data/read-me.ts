import { formatMoment } from '#templates/format.ts'
import type { View } from '#templates/view.ts'
import { ownDataTexts } from './texts.ts'

interface ReadMe {
  view: View
  customerNumber: string
  madeAt: Date
  /** Files that should be in the archive and are not. */
  missing: string[]
}

/** What lies beside it in the archive, and what is missing. */
export function readMeText({ view, customerNumber, madeAt, missing }: ReadMe): string {
  const words = ownDataTexts[view.language].readMe
  const lines = [
    words.head(customerNumber, formatMoment(madeAt, view.language)),
    words.from(view.utility.name),
    '',
    words.json,
    words.tables,
    words.documents,
    words.photos,
    '',
    words.secrets,
    ...(missing.length > 0 ? ['', words.missing, ...missing] : []),
  ]
  return `${lines.join('\r\n')}\r\n`
}
