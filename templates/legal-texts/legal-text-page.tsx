import type { JSX } from 'hono/jsx/jsx-runtime'
import { readMarkup } from '#src/legal-texts/markup.ts'
import { ownTextFor } from '#src/legal-texts/own-text.ts'
import type { OwnText } from '#src/legal-texts/queries.ts'
import type { LegalKey } from '#src/platform/database/schema.ts'
import { formatDayLong } from '#templates/format.ts'
import { PortalPage } from '#templates/layouts/portal-page.tsx'
import type { View } from '#templates/view.ts'
import { LegalBlocks } from './legal-blocks.tsx'
import { SampleText } from './sample-text.tsx'
import { legalFrameTexts } from './texts.ts'

interface LegalTextPageProps {
  view: View
  textKey: LegalKey
  own: OwnText[]
}

/** One legal text: the utility's own, else the shipped template, marked as one. */
export function LegalTextPage({ view, textKey, own }: LegalTextPageProps): JSX.Element {
  const { language } = view
  const words = legalFrameTexts[language]
  const text = ownTextFor(own, language)
  return (
    <PortalPage view={view} title={words.titles[textKey]} width="text">
      {text ? (
        <>
          {text.language !== language && <p class="muted">{words.onlyIn[text.language]}</p>}
          <article class="prose" lang={text.language}>
            <LegalBlocks blocks={readMarkup(text.body)} />
          </article>
          <p class="small muted gap-top">{words.since(formatDayLong(text.since, language))}</p>
        </>
      ) : (
        <SampleText view={view} textKey={textKey} />
      )}
    </PortalPage>
  )
}
