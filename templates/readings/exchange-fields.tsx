import type { JSX } from 'hono/jsx/jsx-runtime'
import { DetailField } from './detail-field.tsx'
import { detailTexts } from './detail-texts.ts'
import type { WaysProps } from './ways.tsx'

/** What tells that a meter was exchanged: the number of the new one, or where both stood. */
export function ExchangeFields(props: WaysProps): JSX.Element {
  const words = detailTexts[props.language]
  return (
    <div class="choice-more stack stack-s">
      <p class="small">{words.exchangeLead}</p>
      <DetailField {...props} name="newNumber" hint={words.newNumberHint} />
      <DetailField {...props} name="oldLast" />
      <DetailField {...props} name="newFirst" hint={words.newFirstHint} />
    </div>
  )
}
