import type { JSX } from 'hono/jsx/jsx-runtime'
import type { Finding } from '#src/plausibility/finding.ts'
import { fieldNames, type TypedReadings } from '#src/readings/forms.ts'
import type { FormRow } from '#src/readings/queries.ts'
import type { ReadDetails } from '#src/readings/ways/details.ts'
import type { Answer, Way } from '#src/readings/ways/ways.ts'
import { formatMeterValue } from '#templates/format.ts'
import type { Language } from '#templates/view.ts'
import { BecauseFields } from './because-fields.tsx'
import { ExchangeFields } from './exchange-fields.tsx'
import { readingTexts } from './texts.ts'
import { wayHint } from './way-texts.ts'

export interface WaysProps {
  row: FormRow
  finding: Finding
  language: Language
  /** Every way to send the value as it is, the likeliest first. */
  ways: Way[]
  /** What was chosen and typed before, when the form is shown again. */
  readings?: TypedReadings | undefined
  /** What is missing beside the chosen way. */
  problem?: ReadDetails['problem']
}

/** The ways that send a value as it is; each unfolds what it asks for, also without a script. */
export function Ways(props: WaysProps): JSX.Element {
  const { row, finding, language, ways, readings } = props
  const words = readingTexts[language].question
  const id = row.registerId
  return (
    <fieldset>
      <legend class="label">{finding.proposal ? words.orElse : words.whatHappened}</legend>
      <div class="choices">
        {ways.map((way) => (
          <>
            <label class="choice">
              <input
                type="radio"
                name={fieldNames.answer(id)}
                id={`antwort-${id}-${way.answer}`}
                value={way.answer}
                checked={readings?.answers[id] === way.answer}
              />
              <span>
                {nameOf(way.answer, finding, language)}
                <Hint way={way} row={row} language={language} />
              </span>
            </label>
            {way.answer === 'meterExchanged' && <ExchangeFields {...props} />}
            {way.answer === 'reallySo' && <BecauseFields {...props} />}
          </>
        ))}
      </div>
      <div class="field">
        <label for={`notiz-${id}`} class="small">
          {words.note}
        </label>
        <input
          class="input"
          id={`notiz-${id}`}
          name={fieldNames.note(id)}
          type="text"
          autocomplete="off"
          value={readings?.notes[id] ?? ''}
        />
      </div>
    </fieldset>
  )
}

function nameOf(answer: Answer, finding: Finding, language: Language): string {
  const words = readingTexts[language].question
  if (answer !== 'reallySo') return words.answers[answer]
  const value = formatMeterValue(finding.value ?? '0', language)
  return (finding.proposal ? words.answers.reallySoAnyway : words.answers.reallySo)(value)
}

function Hint({
  way,
  row,
  language,
}: {
  way: Way
  row: FormRow
  language: Language
}): JSX.Element | null {
  const hint = wayHint(way, row, language)
  return hint === undefined ? null : <span class="hint">{hint}</span>
}
