import type { JSX } from 'hono/jsx/jsx-runtime'
import type { CustomerData } from '#src/customers/data-queries.ts'
import { Lines } from '#templates/components/lines.tsx'
import type { View } from '#templates/view.ts'
import { addressLines } from './changes/fact-lines.ts'
import { customerTexts } from './texts.ts'
import { before, waitingChange } from './waiting-change.ts'
import { WaitingTag } from './waiting-tag.tsx'

interface KnownAddressProps {
  view: View
  data: CustomerData
}

/** Where the bills go, and until when they go where they went. */
export function KnownAddress({ view, data }: KnownAddressProps): JSX.Element {
  const { language, today } = view
  const words = customerTexts[language]
  const waiting = waitingChange(data, 'billingAddress')
  const comes = waiting && waiting.validFrom > today ? waiting : undefined
  const lines = addressLines(data, language)
  return (
    <>
      {lines.length === 0 && <span class="muted">{words.none}</span>}
      <Lines lines={lines} />
      {comes && <span class="sub">{words.validFrom(comes.validFrom)}</span>}
      {comes && (
        <span class="sub">
          {words.until(addressLines(before(data, comes), language).join(', '))}
        </span>
      )}
      <WaitingTag view={view} change={waiting} />
    </>
  )
}
