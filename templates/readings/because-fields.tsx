import type { JSX } from 'hono/jsx/jsx-runtime'
import { fieldNames } from '#src/readings/forms.ts'
import { reasonsFor } from '#src/readings/ways/details.ts'
import { componentTexts } from '#templates/components/texts.ts'
import { DetailField } from './detail-field.tsx'
import { detailTexts } from './detail-texts.ts'
import type { WaysProps } from './ways.tsx'

/** Why the use is unlike what was usual, from a short list; nobody has to say. */
export function BecauseFields(props: WaysProps): JSX.Element {
  const { row, language, readings } = props
  const words = detailTexts[language]
  const name = fieldNames.detail('because', row.registerId)
  const chosen = readings?.details[row.registerId]?.because
  return (
    <div class="choice-more stack stack-s">
      <div class="field">
        <label for={name}>
          {words.labels.because} <span class="optional">{componentTexts[language].optional}</span>
        </label>
        <p class="hint" id={`${name}-hilfe`}>
          {words.becauseHint}
        </p>
        <select class="select" id={name} name={name} aria-describedby={`${name}-hilfe`}>
          <option value="">{words.notSaid}</option>
          {reasonsFor(row).map((reason) => (
            <option value={reason} selected={chosen === reason}>
              {words.reasons[reason]}
            </option>
          ))}
        </select>
      </div>
      <div class="when-vacant">
        <DetailField {...props} name="until" hint={words.untilHint} />
      </div>
    </div>
  )
}
