import type { JSX } from 'hono/jsx/jsx-runtime'
import type { Finding } from '#src/plausibility/finding.ts'
import type { FormRow } from '#src/readings/queries.ts'
import type { Way } from '#src/readings/ways/ways.ts'
import { Icon } from '#templates/components/icon.tsx'
import type { Language } from '#templates/view.ts'
import { findingWords, isStillTyping } from './finding-texts.ts'
import { Question, type TakenValue } from './question.tsx'
import { readingTexts } from './texts.ts'

interface AnswerProps {
  row: FormRow
  finding: Finding | undefined
  language: Language
}

interface LiveAnswerProps extends AnswerProps {
  checkPath: string
  ways: Way[]
  taken: TakenValue[]
}

/** The answer to one field for htmx: the sentence, and beside it the question where there is one. */
export function LiveAnswer(props: LiveAnswerProps): JSX.Element {
  const { row, finding } = props
  return (
    <>
      {finding && <AnswerLine {...props} />}
      <div id={`frage-${row.registerId}`} hx-swap-oob="innerHTML">
        {finding && !isStillTyping(finding) && <Question {...props} finding={finding} />}
      </div>
    </>
  )
}

/** One sentence about a value: a sign, a word, the numbers; below it where the value lies. */
export function AnswerLine({ row, finding, language }: AnswerProps): JSX.Element | null {
  if (!finding) return null
  const { level, lead, sentence } = findingWords(finding, row, language)
  return (
    <>
      <span class="check-line-text" data-level={level}>
        {level !== 'plain' && <Icon name={level === 'fits' ? 'fits' : 'question'} />}
        <span>
          {lead && (
            <>
              <strong>{lead}</strong>{' '}
            </>
          )}
          {sentence}
        </span>
      </span>
      {level === 'fits' && <Band finding={finding} language={language} />}
    </>
  )
}

/** What the output says to somebody who is not signed in any more. */
export function SignedOutAnswer({ language }: { language: Language }): JSX.Element {
  return (
    <span class="check-line-text" data-level="plain">
      <span>{readingTexts[language].signedOut}</span>
    </span>
  )
}

/** Where a consumption lies in what is usual for this customer. */
function Band({ finding, language }: { finding: Finding; language: Language }): JSX.Element | null {
  const { expectation, consumption } = finding
  if (!expectation || consumption === undefined) return null
  const used = Number(consumption)
  const end = Math.max(expectation.high, used) * 1.3
  if (!(end > 0)) return null
  const at = (value: number): number => Math.round(Math.min(98, Math.max(2, (value / end) * 100)))
  const low = at(expectation.low)
  const high = at(expectation.high)
  return (
    <svg class="band" height="24" aria-hidden="true">
      <rect class="track" y="4" width="100%" height="6" rx="3" />
      <rect
        class="expected"
        x={`${low}%`}
        y="4"
        width={`${Math.max(2, high - low)}%`}
        height="6"
        rx="3"
      />
      <circle class="here" cx={`${at(used)}%`} cy="7" r="6" />
      <text x={`${Math.round((low + high) / 2)}%`} y="23" text-anchor="middle">
        {usualForYou[language]}
      </text>
    </svg>
  )
}

const usualForYou: Record<Language, string> = { de: 'üblich für Sie', en: 'usual for you' }
