import type { JSX } from 'hono/jsx/jsx-runtime'
import type { Supply } from '#src/customers/data-queries.ts'
import { Lines } from '#templates/components/lines.tsx'

/** Where it is supplied, and where in the house it is measured. */
export function DeliveryAddress({ supply }: { supply: Supply }): JSX.Element {
  const lines = [
    [supply.street, supply.houseNumber].filter(Boolean).join(' '),
    [supply.postalCode, supply.city].filter(Boolean).join(' '),
  ].filter(Boolean)
  return (
    <>
      <Lines lines={lines} />
      {supply.place && <span class="sub">{supply.place}</span>}
    </>
  )
}
