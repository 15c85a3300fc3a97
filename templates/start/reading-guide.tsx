import type { JSX } from 'hono/jsx/jsx-runtime'
import { Drums } from '#templates/components/drums.tsx'
import { dialled } from '#templates/dialled.ts'
import type { View } from '#templates/view.ts'
import { startTexts } from './texts.ts'

/** How three kinds of meters are read; linked from the menu of every page. */
export function ReadingGuide({ view }: { view: View }): JSX.Element {
  const { language } = view
  const words = startTexts[language]
  const { phone, email } = view.utility
  return (
    <section class="gap-top-l" id="ablesen" aria-labelledby="ablesen-titel">
      <h2 id="ablesen-titel">{words.guideTitle}</h2>
      <p class="lead">{words.guideLead}</p>
      <ul class="guide">
        <li class="card">
          <div class="guide-art">
            <Drums value="12354.8" integerDigits={5} language={language} />
          </div>
          <h3>{words.drumsTitle}</h3>
          <p>{words.drumsText}</p>
        </li>
        <li class="card">
          <div class="guide-art">
            <span class="display">
              012354 <small>kWh</small>
            </span>
          </div>
          <h3>{words.displayTitle}</h3>
          <p>{words.displayText}</p>
        </li>
        <li class="card">
          <div class="guide-art">
            <Drums value="703.412" integerDigits={5} language={language} />
          </div>
          <h3>{words.cubicTitle}</h3>
          <p>{words.cubicText}</p>
        </li>
      </ul>
      <p class="gap-top">
        <a href={view.paths.help()}>{words.moreHelp}</a>
      </p>
      <p class="gap-top-s">
        {words.cannotRead}{' '}
        {phone ? (
          <>
            {words.callUs} <a href={`tel:${dialled(phone)}`}>{phone}</a>
          </>
        ) : (
          <a href={`mailto:${email}`}>{words.writeToUs}</a>
        )}
      </p>
    </section>
  )
}
