import type { ReadingPeriod } from '#src/reading-periods/queries.ts'
import { formatDayLong, formatDays } from '#templates/format.ts'
import { commodityTexts } from '#templates/texts.ts'
import type { Language } from '#templates/view.ts'
import { startTexts } from './texts.ts'

/** What we ask for now: by when, for what; or from when on. */
export function callForReadings(
  open: ReadingPeriod[],
  next: ReadingPeriod | undefined,
  language: Language,
): string {
  const words = startTexts[language]
  const [first] = open
  if (!first && next) return words.reportFrom(formatDays(next.opensOn, next.closesOn, language))
  if (!first) return words.reportHere
  const closesTogether = open.every((period) => period.closesOn === first.closesOn)
  if (closesTogether) return words.reportUntil(formatDayLong(first.closesOn, language))
  const days = open.map((period) =>
    words.commodityUntil(
      period.commodity ? commodityTexts[language][period.commodity] : words.everyCommodity,
      formatDayLong(period.closesOn, language),
    ),
  )
  return words.reportEachUntil(days.join(', '))
}
