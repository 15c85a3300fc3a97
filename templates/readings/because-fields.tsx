import type { JSX } from 'hono/jsx/jsx-runtime'
import { fieldNames } from '#src/readings/forms.ts'
import { reasonsFor } from '#src/readings/ways/details.ts'
import { SelectField } from '#templates/components/select-field.tsx'
import { DetailField } from './detail-field.tsx'
import { detailTexts } from './detail-texts.ts'
import type { WaysProps } from './ways.tsx'

/** Why the use is unlike what was usual, from a short list; nobody has to say. */
export function BecauseFields(props: WaysProps): JSX.Element {
  const { row, language, readings } = props
  const words = detailTexts[language]
  return (
    <div class="choice-more stack stack-s">
      <SelectField
        name={fieldNames.detail('because', row.registerId)}
        label={words.labels.because}
        hint={words.becauseHint}
        value={readings?.details[row.registerId]?.because}
        options={[
          { value: '', label: words.notSaid },
          ...reasonsFor(row).map((reason) => ({ value: reason, label: words.reasons[reason] })),
        ]}
        language={language}
        isOptional
      />
      <div class="when-vacant">
        <DetailField {...props} name="until" hint={words.untilHint} />
      </div>
    </div>
  )
}
