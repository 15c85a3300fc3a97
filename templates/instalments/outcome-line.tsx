import type { JSX } from 'hono/jsx/jsx-runtime'
import type { Advice, Outcome } from '#src/instalments/advice.ts'
import { Band } from '#templates/components/band.tsx'
import { Icon } from '#templates/components/icon.tsx'
import type { Language } from '#templates/view.ts'
import { adviceTexts } from './advice-texts.ts'
import { formatEuro, roughEuro } from './euro.ts'

interface OutcomeLineProps {
  advice: Advice
  /** Exact euros a month. */
  amount: string
  outcome: Outcome
  language: Language
}

/** How the year would end with an amount, in a sentence and as a place in what fits. */
export function OutcomeLine({ advice, amount, outcome, language }: OutcomeLineProps): JSX.Element {
  const words = adviceTexts[language]
  const isFitting = outcome.verdict === 'fits'
  return (
    <>
      <span class="check-line-text" data-level={isFitting ? 'fits' : 'plain'}>
        <Icon name={isFitting ? 'fits' : 'note'} />
        <span>
          <strong>{words.verdicts[outcome.verdict]}</strong>{' '}
          {words.with(formatEuro(amount, language))} {ending(outcome, language)}
        </span>
      </span>
      <Band
        low={advice.cost.low / 12}
        high={advice.cost.high / 12}
        here={Number(amount)}
        label={words.fits}
      />
    </>
  )
}

function ending({ low, high }: Outcome, language: Language): string {
  const words = adviceTexts[language]
  const [one, other] = [roughEuro(low, language), roughEuro(high, language)]
  if (Math.round(low / 10) >= 0) return words.toPay(one, other)
  if (Math.round(high / 10) <= 0) return words.back(other, one)
  return words.between(one, other)
}
