import type { JSX } from 'hono/jsx/jsx-runtime'
import type { Finding } from '#src/plausibility/finding.ts'
import type { FormRow } from '#src/readings/queries.ts'
import type { Way } from '#src/readings/ways/ways.ts'
import { Band } from '#templates/components/band.tsx'
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
      {level === 'fits' && <UsualBand finding={finding} language={language} />}
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
function UsualBand({
  finding,
  language,
}: {
  finding: Finding
  language: Language
}): JSX.Element | null {
  const { expectation, consumption } = finding
  if (!expectation || consumption === undefined) return null
  const { low, high } = expectation
  return <Band low={low} high={high} here={Number(consumption)} label={usualForYou[language]} />
}

const usualForYou: Record<Language, string> = { de: 'üblich für Sie', en: 'usual for you' }
