import type { JSX } from 'hono/jsx/jsx-runtime'
import type { ListedInquiry } from '#src/inquiries/own/list-queries.ts'
import type { View } from '#templates/view.ts'
import { InquiryList } from './inquiry-list.tsx'
import { inquiryTexts } from './texts.ts'

/** The last few, so that nobody asks the same thing twice; nothing where there is none. */
export function LatestInquiries(props: {
  view: View
  inquiries: ListedInquiry[]
}): JSX.Element | null {
  const { view, inquiries } = props
  const words = inquiryTexts[view.language]
  if (inquiries.length === 0) return null
  return (
    <section class="card" aria-labelledby="anliegen">
      <h2 class="h4" id="anliegen">
        {words.latest}
      </h2>
      <InquiryList view={view} inquiries={inquiries} isNarrow />
      <p class="small">
        <a href={view.paths.inquiries()}>{words.all}</a>
      </p>
    </section>
  )
}
