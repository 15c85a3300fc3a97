import type { JSX } from 'hono/jsx/jsx-runtime'
import type { OwnInquiry } from '#src/inquiries/own/own-queries.ts'
import { stationsOf } from '#src/inquiries/own/stations.ts'
import { formatMomentShort } from '#templates/format.ts'
import type { View } from '#templates/view.ts'
import { sentInquiryTexts } from './sent-texts.ts'
import { inquiryTexts } from './texts.ts'

/** How far an inquiry has come. */
export function Course({ view, inquiry }: { view: View; inquiry: OwnInquiry }): JSX.Element {
  const { language, today } = view
  return (
    <section aria-labelledby="stand">
      <h2 class="h3" id="stand">
        {inquiryTexts[language].state}
      </h2>
      <ol class="way gap-top">
        {stationsOf(inquiry).map(({ state, standing, at }) => (
          <li
            class={standing === 'ahead' ? undefined : standing}
            aria-current={standing === 'now' ? 'step' : undefined}
          >
            <span>
              {sentInquiryTexts[language].states[state]}
              {at && <small>{formatMomentShort(at, today, language)}</small>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
