import type { JSX } from 'hono/jsx/jsx-runtime'
import type { OfficeInquiry } from '#src/inquiries/inbox/inbox-queries.ts'
import type { Saying } from '#src/inquiries/own/sayings.ts'
import { Icon } from '#templates/components/icon.tsx'
import { formatBytes, formatMoment } from '#templates/format.ts'
import type { View } from '#templates/view.ts'
import { inboxTexts as words } from './office-texts.ts'

interface OfficeSayingProps {
  view: View
  inquiry: OfficeInquiry
  saying: Saying
}

/** What one side said at one time; the first also with what its form asked. */
export function OfficeSaying({ view, inquiry, saying }: OfficeSayingProps): JSX.Element {
  const facts = saying.by === 'sender' ? inquiry.facts.de : []
  return (
    <section class={saying.by === 'utility' ? 'card card-brand' : 'card'}>
      <div>
        <h2 class="h4">{words.by[saying.by]}</h2>
        <p class="small muted">{formatMoment(saying.at, 'de')}</p>
      </div>
      {facts.length > 0 && (
        <dl class="facts">
          {facts.map(({ label, value }) => (
            <>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </>
          ))}
        </dl>
      )}
      {saying.words && <p class="own-words">{saying.words}</p>}
      {saying.files.length > 0 && (
        <ul class="file-list">
          {saying.files.map(({ id, fileName, byteSize }) => (
            <li>
              <Icon name="document" />
              <a href={view.paths.office.inquiryFile(inquiry.reference, id)}>{fileName}</a>{' '}
              <span class="muted">{formatBytes(byteSize, 'de')}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
