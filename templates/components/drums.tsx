import type { JSX } from 'hono/jsx/jsx-runtime'
import { formatMeterValue } from '#templates/format.ts'
import type { Language } from '#templates/view.ts'

interface DrumsProps {
  /** An exact decimal with a dot: '12354.8'. */
  value: string
  integerDigits: number
  language: Language
  /** Places to look at, counted from the left: the figures two people would read differently. */
  marked?: number[]
}

/** A reading as the meter shows it, small and to read; decimals are red, with a comma as printed. */
export function Drums({ value, integerDigits, language, marked = [] }: DrumsProps): JSX.Element {
  const [whole = '', fraction = ''] = value.split('.')
  const black = [...whole.padStart(integerDigits, '0')]
  return (
    <span class="drums" role="img" aria-label={formatMeterValue(value, language)}>
      {black.map((figure, place) => (
        <i class={marked.includes(place) ? 'seen' : undefined}>{figure}</i>
      ))}
      {fraction && <i class="comma">,</i>}
      {[...fraction].map((figure, place) => (
        <i class={marked.includes(black.length + place) ? 'seen' : 'red'}>{figure}</i>
      ))}
    </span>
  )
}
