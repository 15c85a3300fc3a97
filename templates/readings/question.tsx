import type { JSX } from 'hono/jsx/jsx-runtime'
import type { Finding } from '#src/plausibility/finding.ts'
import { fieldNames } from '#src/readings/forms.ts'
import { Drums } from '#templates/components/drums.tsx'
import { Icon } from '#templates/components/icon.tsx'
import { formatMeterValue } from '#templates/format.ts'
import type { Language } from '#templates/view.ts'
import { causeSentences } from './cause-texts.ts'
import { adviceOf } from './finding-texts.ts'
import { readingTexts } from './texts.ts'
import { Ways, type WaysProps } from './ways.tsx'

interface QuestionProps extends WaysProps {
  checkPath: string
  /** Every value that the proposal puts in: two where the registers were exchanged. */
  taken: TakenValue[]
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
  if (!isAsked && !(finding.verdict === 'impossible' && finding.proposal))
    return <Advice finding={finding} language={language} />
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

/** A free hint: nothing has to be answered. */
function Advice({
  finding,
  language,
}: {
  finding: Finding
  language: Language
}): JSX.Element | null {
  const advice = adviceOf(finding, language)
  return advice === undefined ? null : <p class="small muted">{advice}</p>
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

function differences(typed: string, proposed: string, width: number): number[] {
  const figures = (value: string): string[] => {
    const [whole = '', fraction = ''] = value.split('.')
    return [...whole.padStart(width, '0'), ...fraction]
  }
  const before = figures(typed)
  return figures(proposed).flatMap((figure, place) => (figure === before[place] ? [] : [place]))
}
