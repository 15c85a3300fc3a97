import type { JSX } from 'hono/jsx/jsx-runtime'

interface BandProps {
  low: number
  high: number
  /** Where the value lies. */
  here: number
  /** What the range means, in two or three words. */
  label: string
}

/** Where a value lies in what is usual; the sentence beside it says the same. */
export function Band({ low, high, here, label }: BandProps): JSX.Element | null {
  const end = Math.max(high, here) * 1.3
  if (!(end > 0)) return null
  const at = (value: number): number => Math.round(Math.min(98, Math.max(2, (value / end) * 100)))
  const [from, to] = [at(low), at(high)]
  return (
    <svg class="band" height="24" aria-hidden="true">
      <rect class="track" y="4" width="100%" height="6" rx="3" />
      <rect
        class="expected"
        x={`${from}%`}
        y="4"
        width={`${Math.max(2, to - from)}%`}
        height="6"
        rx="3"
      />
      <circle class="here" cx={`${at(here)}%`} cy="7" r="6" />
      <text x={`${Math.round((from + to) / 2)}%`} y="23" text-anchor="middle">
        {label}
      </text>
    </svg>
  )
}
