import type { JSX } from 'hono/jsx/jsx-runtime'
import { gasQualityOf } from '#src/consumption/gas-energy.ts'
import type { MeasuredReading } from '#src/consumption/measured-registers.ts'
import type { Language } from '#templates/view.ts'
import { formatDaily, formatEnergy, formatExact } from './quantities.ts'
import { readingTableTexts, withoutWords } from './table-texts.ts'

interface ReadingConsumptionProps {
  reading: MeasuredReading
  /** The heading of the column. */
  amount: string
  language: Language
}

/** Two cells: what was used up to a reading, and by the day; or why that cannot be said. */
export function ReadingConsumption(props: ReadingConsumptionProps): JSX.Element {
  const { reading, amount, language } = props
  const { measured, register } = reading
  const words = readingTableTexts[language]
  if (!measured || 'without' in measured) {
    return (
      <>
        <td role="cell" class="n" data-label={amount}>
          <span class="sub">{withoutWords(reading, language)}</span>
        </td>
        <td role="cell" class="n" data-label={words.perDay} />
      </>
    )
  }
  const { stretch } = measured
  const quality = gasQualityOf(register)
  return (
    <>
      <td role="cell" class="n" data-label={amount}>
        <span>
          {formatExact(stretch.amount, register.unit, language)}
          {quality && <span class="sub">{formatEnergy(stretch.amount, quality, language)}</span>}
        </span>
      </td>
      <td role="cell" class="n" data-label={words.perDay}>
        {formatDaily(stretch, register.unit, language)}
      </td>
    </>
  )
}
