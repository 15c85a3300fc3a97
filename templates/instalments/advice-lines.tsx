import type { JSX } from 'hono/jsx/jsx-runtime'
import { outcomeOf } from '#src/instalments/advice.ts'
import type { AdvisedInstalment } from '#src/instalments/instalment-page.ts'
import { addDays } from '#src/platform/calendar.ts'
import { formatQuantity } from '#templates/format.ts'
import type { View } from '#templates/view.ts'
import { adviceTexts } from './advice-texts.ts'
import { formatEuro } from './euro.ts'
import { OutcomeLine } from './outcome-line.tsx'

/** What the present instalment leads to, and which one would fit. */
export function AdviceLines({
  view,
  advised: { instalment, advice },
}: {
  view: View
  advised: AdvisedInstalment
}): JSX.Element {
  const { language } = view
  const words = adviceTexts[language]
  if (!advice || instalment.instalment === null) return <p class="small muted">{words.unknown}</p>
  const { startsOn, endsOn, use, unit } = advice.year
  const outcome = outcomeOf(advice, instalment.instalment)
  const amount = (value: number): string => formatQuantity(roughly(value), unit, language)
  return (
    <div class="stack stack-s">
      <p>{words.use(startsOn, addDays(endsOn, -1), amount(use.low), amount(use.high))}</p>
      <OutcomeLine
        advice={advice}
        amount={instalment.instalment}
        outcome={outcome}
        language={language}
      />
      {outcome.verdict !== 'fits' && (
        <p>{words.fitting(formatEuro(String(advice.fitting), language))}</p>
      )}
      <details class="small">
        <summary>{words.how}</summary>
        <p class="muted">{words.explanation}</p>
      </details>
    </div>
  )
}

/** To two figures: more would pretend to know. */
function roughly(value: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(value, 1))) - 1)
  return Math.round(value / step) * step
}
