import type { JSX } from 'hono/jsx/jsx-runtime'
import type { ListedInquiry } from '#src/inquiries/own/list-queries.ts'
import { Icon } from '#templates/components/icon.tsx'
import { formatMomentShort } from '#templates/format.ts'
import type { View } from '#templates/view.ts'
import { InquiryState } from './inquiry-state.tsx'
import { inquiryTexts } from './texts.ts'

interface InquiryListProps {
  view: View
  inquiries: ListedInquiry[]
  /** Beside something else: the state stands below. */
  isNarrow?: boolean
}

/** What was asked, each with what became of it. */
export function InquiryList({ view, inquiries, isNarrow }: InquiryListProps): JSX.Element {
  const { language, paths, today } = view
  const words = inquiryTexts[language]
  return (
    <ul class="list">
      {inquiries.map(({ reference, subject, receivedAt, step }) => (
        <li>
          <Icon name="mail" class="icon-tile" />
          <span>
            <a class="title" href={paths.inquiry(reference)}>
              {subject[language]}
            </a>
            <span class="sub">
              {words.line(reference, formatMomentShort(new Date(receivedAt), today, language))}
            </span>
            {isNarrow && <InquiryState step={step} language={language} />}
          </span>
          {!isNarrow && (
            <span>
              <InquiryState step={step} language={language} />
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
