import type { JSX } from 'hono/jsx/jsx-runtime'
import type { InquiryFile, OwnInquiry } from '#src/inquiries/own/own-queries.ts'
import type { Saying } from '#src/inquiries/own/sayings.ts'
import { Icon } from '#templates/components/icon.tsx'
import { formatBytes, formatMoment } from '#templates/format.ts'
import type { View } from '#templates/view.ts'
import { inquiryTexts } from './texts.ts'

interface SayingCardProps {
  view: View
  inquiry: OwnInquiry
  saying: Saying
}

/** What one side said at one time, with its files; the first also with what its form asked. */
export function SayingCard({ view, inquiry, saying }: SayingCardProps): JSX.Element {
  const { language } = view
  const words = inquiryTexts[language]
  const titles = { sender: words.fromYou, senderLater: words.moreFromYou, utility: words.fromUs }
  const facts = saying.by === 'sender' ? inquiry.facts[language] : []
  return (
    <section class={saying.by === 'utility' ? 'card card-brand' : 'card'}>
      <div>
        <h2 class="h4">{titles[saying.by]}</h2>
        <p class="small muted">{formatMoment(saying.at, language)}</p>
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
      {saying.files.length > 0 && <Files view={view} inquiry={inquiry} files={saying.files} />}
    </section>
  )
}

function Files(props: { view: View; inquiry: OwnInquiry; files: InquiryFile[] }): JSX.Element {
  const { view, inquiry, files } = props
  const words = inquiryTexts[view.language]
  return (
    <ul class="file-list" aria-label={words.files}>
      {files.map(({ id, fileName, byteSize }) => (
        <li>
          <Icon name="document" />
          <span>
            <a
              href={view.paths.inquiryFile(inquiry.reference, id)}
              aria-label={words.keep(fileName)}
            >
              {fileName}
            </a>{' '}
            <span class="muted">{formatBytes(byteSize, view.language)}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}
