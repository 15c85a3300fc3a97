import type { JSX } from 'hono/jsx/jsx-runtime'
import type { RegistrationProof } from '#src/platform/database/schema.ts'
import { PortalPage } from '#templates/layouts/portal-page.tsx'
import type { View } from '#templates/view.ts'
import { registrationTexts } from './registration-texts.ts'

interface RegisteredPageProps {
  view: View
  proof: RegistrationProof
}

/** The answer to every registration, whatever comes of it. */
export function RegisteredPage({ view, proof }: RegisteredPageProps): JSX.Element {
  const words = registrationTexts[view.language]
  const unknown = words.addressUnknown[proof]
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
          {unknown && <li>{unknown}</li>}
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
