import type { JSX } from 'hono/jsx/jsx-runtime'
import { gasQualityOf } from '#src/consumption/gas-energy.ts'
import type { PointHistory } from '#src/consumption/history.ts'
import { formatAmount, formatQuantity } from '#templates/format.ts'
import type { Language } from '#templates/view.ts'
import { formatEnergy } from './quantities.ts'
import { historyTexts } from './texts.ts'

interface EnergyNoteProps {
  point: PointHistory
  language: Language
}

const exampleVolume = '100'

/** How cubic metres of gas become kilowatt hours, with the numbers of this metering point. */
export function EnergyNote({ point, language }: EnergyNoteProps): JSX.Element | undefined {
  const words = historyTexts[language]
  const { row } = point
  if (row.commodity !== 'gas' || row.unit !== 'm³') return undefined
  const quality = gasQualityOf(row)
  if (!quality) {
    return (
      <details>
        <summary>{words.energyMissingTitle}</summary>
        <p class="text small">{words.energyMissing}</p>
      </details>
    )
  }
  return (
    <details>
      <summary>{words.energyTitle}</summary>
      <div class="stack stack-s text small">
        <p>{words.energy}</p>
        <p>{words.energyRule}</p>
        <p>
          {words.energyExample(
            formatQuantity(exampleVolume, 'm³', language),
            formatAmount(quality.calorificValue, language),
            formatAmount(quality.volumeCorrection, language),
            formatEnergy(exampleVolume, quality, language),
          )}
        </p>
        <p>{words.energyValues}</p>
      </div>
    </details>
  )
}
