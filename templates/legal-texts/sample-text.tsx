import type { JSX } from 'hono/jsx/jsx-runtime'
import { gapsIn, readMarkup } from '#src/legal-texts/markup.ts'
import type { LegalKey } from '#src/platform/database/schema.ts'
import { Alert } from '#templates/components/alert.tsx'
import type { View } from '#templates/view.ts'
import { LegalBlocks } from './legal-blocks.tsx'
import { shippedText } from './shipped-text.ts'
import { legalFrameTexts } from './texts.ts'

/** The shipped template, marked as one, with everything named that the utility has yet to fill in. */
export function SampleText({ view, textKey }: { view: View; textKey: LegalKey }): JSX.Element {
  const words = legalFrameTexts[view.language]
  const blocks = readMarkup(shippedText(textKey, view.language, view.utility))
  return (
    <>
      <Alert tone="warn" title={words.sample}>
        <p>{words.sampleText}</p>
        <p>{words.stillOpen}</p>
        <ul class="fixes">
          {gapsIn(blocks).map((gap) => (
            <li>{gap}</li>
          ))}
        </ul>
      </Alert>
      <article class="prose gap-top">
        <LegalBlocks blocks={blocks} />
      </article>
    </>
  )
}
