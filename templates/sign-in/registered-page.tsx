import type { JSX } from 'hono/jsx/jsx-runtime'
import { PortalPage } from '#templates/layouts/portal-page.tsx'
import type { View } from '#templates/view.ts'
import { registrationTexts } from './registration-texts.ts'

/** The answer to every registration, whatever comes of it. */
export function RegisteredPage({ view }: { view: View }): JSX.Element {
  const words = registrationTexts[view.language]
  return (
    <PortalPage view={view} title={words.onItsWay} lead={words.onItsWayLead} width="form">
      <section class="card stack" aria-labelledby="nichts">
        <h2 class="h3" id="nichts">
          {words.nothingCame}
        </h2>
        <ul class="fixes">
          {words.nothingCameWays.map((way) => (
            <li>{way}</li>
          ))}
        </ul>
        <p class="actions">
          <a class="button button-second" href={view.paths.register()}>
            {words.tryAgain}
          </a>
          <a href={view.paths.signIn()}>{words.toSignIn}</a>
        </p>
      </section>
    </PortalPage>
  )
}
