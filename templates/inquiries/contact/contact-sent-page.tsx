import type { JSX } from 'hono/jsx/jsx-runtime'
import { PortalPage } from '#templates/layouts/portal-page.tsx'
import type { View } from '#templates/view.ts'
import { contactTexts } from './contact-texts.ts'

/** The answer to every message of somebody who is not signed in. */
export function ContactSentPage({ view }: { view: View }): JSX.Element {
  const { sent } = contactTexts[view.language]
  return (
    <PortalPage view={view} title={sent.title} lead={sent.lead} current="contact" width="form">
      <section class="card stack" aria-labelledby="nichts">
        <h2 class="h3" id="nichts">
          {sent.nothingCame}
        </h2>
        <ul class="fixes">
          {sent.ways.map((way) => (
            <li>{way}</li>
          ))}
        </ul>
        <p class="actions">
          <a class="button button-second" href={view.paths.start()}>
            {sent.start}
          </a>
          <a href={view.paths.contact()}>{sent.again}</a>
        </p>
      </section>
    </PortalPage>
  )
}
