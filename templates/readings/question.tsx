import type { JSX } from 'hono/jsx/jsx-runtime'
import type { Finding } from '#src/plausibility/finding.ts'
import { answers } from '#src/readings/assessment.ts'
import { fieldNames } from '#src/readings/forms.ts'
import type { FormRow } from '#src/readings/queries.ts'
import { Drums } from '#templates/components/drums.tsx'
import { Icon } from '#templates/components/icon.tsx'
import { formatMeterValue } from '#templates/format.ts'
import type { Language } from '#templates/view.ts'
import { causeSentences } from './cause-texts.ts'
import { readingTexts } from './texts.ts'

interface QuestionProps {
  row: FormRow
  finding: Finding
  language: Language
  checkPath: string
  /** Every value that the proposal puts in: two where the registers were exchanged. */
  taken: TakenValue[]
  /** The answer chosen before, when the form is shown again. */
  answer?: string | undefined
  note?: string | undefined
}

export interface TakenValue {
  registerId: string
  value: string
}

/** The values that go with a finding's proposal, over all findings of one form. */
export function takenValues(finding: Finding, all: Iterable<Finding>): TakenValue[] {
  if (!finding.proposal) return []
  if (finding.proposal.cause !== 'registersExchanged')
    return [{ registerId: finding.registerId, value: finding.proposal.value }]
  return [...all].flatMap(({ registerId, proposal }) =>
    proposal?.cause === 'registersExchanged' ? [{ registerId, value: proposal.value }] : [],
  )
}

/** What probably happened, the likely right value with one tap to take it, and every other way. */
export function Question(props: QuestionProps): JSX.Element | null {
  const { row, finding, language } = props
  const isAsked = finding.verdict === 'ask'
  if (!isAsked && !(finding.verdict === 'impossible' && finding.proposal)) return null
  const words = readingTexts[language].question
  const id = row.registerId
  const { proposal } = finding
  const shown = proposal && formatMeterValue(proposal.value, language)
  return (
    <div class="proposal" role="group" aria-labelledby={`frage-${id}-titel`}>
      <h3 class="proposal-title" id={`frage-${id}-titel`}>
        <Icon name="question" />
        {shown ? words.meant(shown) : words.isItSo}
      </h3>
      <p>{causeSentences(finding, language)}</p>
      {proposal && <Comparison {...props} proposed={proposal.value} />}
      {proposal && (
        <p>
          <button
            class="button"
            type="submit"
            name={fieldNames.taken}
            value={props.taken
              .map(({ registerId, value }) => `${registerId}=${value.replace('.', ',')}`)
              .join(' ')}
            formaction={props.checkPath}
            data-take-proposal
          >
            {props.taken.length > 1 ? words.takeBoth : words.take(shown ?? '')}
          </button>
        </p>
      )}
      {isAsked && <Ways {...props} />}
    </div>
  )
}

/** Typed beside proposed, with the figures that differ marked. */
function Comparison(props: QuestionProps & { proposed: string }): JSX.Element | null {
  const { finding, row, language, proposed } = props
  const words = readingTexts[language].question
  const typed = finding.value ?? ''
  if (typed.length !== proposed.length) return null
  const width = Math.max(row.integerDigits, proposed.split('.')[0]?.length ?? 0)
  const drums = { integerDigits: width, language, marked: differences(typed, proposed, width) }
  return (
    <p class="swap">
      <span>
        {words.typed} <Drums value={typed} {...drums} />
      </span>
      <span>
        {words.perhaps} <Drums value={proposed} {...drums} />
      </span>
    </p>
  )
}

/** The ways that send the value as it is, likeliest first; a reason may be added in own words. */
function Ways({ row, finding, language, answer, note }: QuestionProps): JSX.Element {
  const words = readingTexts[language].question
  const id = row.registerId
  const offered = finding.causes.flatMap((cause) => answers.find((each) => each === cause) ?? [])
  const value = formatMeterValue(finding.value ?? '0', language)
  return (
    <fieldset>
      <legend class="label">{finding.proposal ? words.orElse : words.whatHappened}</legend>
      <div class="choices">
        {offered.map((each) => (
          <label class="choice">
            <input
              type="radio"
              name={fieldNames.answer(id)}
              id={`antwort-${id}-${each}`}
              value={each}
              checked={answer === each}
            />
            <span>
              {each === 'reallySo'
                ? (finding.proposal ? words.answers.reallySoAnyway : words.answers.reallySo)(value)
                : words.answers[each]}
              {each !== 'reallySo' && <span class="hint">{words.answerHints[each]}</span>}
            </span>
          </label>
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
          value={note ?? ''}
        />
      </div>
    </fieldset>
  )
}

function differences(typed: string, proposed: string, width: number): number[] {
  const figures = (value: string): string[] => {
    const [whole = '', fraction = ''] = value.split('.')
    return [...whole.padStart(width, '0'), ...fraction]
  }
  const before = figures(typed)
  return figures(proposed).flatMap((figure, place) => (figure === before[place] ? [] : [place]))
}
