import type { JSX } from 'hono/jsx/jsx-runtime'
import { SubmitButton } from '#templates/components/submit-button.tsx'
import { PortalPage } from '#templates/layouts/portal-page.tsx'
import type { View } from '#templates/view.ts'
import { CarriedFields } from './carried-fields.tsx'
import { identityTexts } from './identity-texts.ts'

interface OwnLinkPageProps {
  view: View
  returnTo: string | undefined
}

/** Where somebody goes who is asked for a password and has none at hand. */
export function OwnLinkPage({ view, returnTo }: OwnLinkPageProps): JSX.Element {
  const words = identityTexts[view.language]
  const lead = words.lead(view.customer?.email ?? '')
  return (
    <PortalPage view={view} title={words.title} lead={lead} current="access" width="form">
      <form method="post" action={view.paths.ownSignInLink()}>
        <p class="actions">
          <SubmitButton>{words.send}</SubmitButton>
          <a href={backTo(view, returnTo)}>{words.back}</a>
        </p>
        <CarriedFields returnTo={returnTo} />
      </form>
    </PortalPage>
  )
}

export function OwnLinkSentPage({ view, returnTo }: OwnLinkPageProps): JSX.Element {
  const words = identityTexts[view.language]
  const lead = words.sentLead(view.customer?.email ?? '')
  return (
    <PortalPage view={view} title={words.sent} lead={lead} current="access" width="form">
      <p>{words.sentNothing}</p>
      <p class="actions">
        <a class="button button-second" href={view.paths.ownSignInLink(returnTo)}>
          {words.again}
        </a>
        <a href={backTo(view, returnTo)}>{words.back}</a>
      </p>
    </PortalPage>
  )
}

function backTo({ paths }: View, returnTo: string | undefined): string {
  return returnTo === undefined ? paths.overview() : paths.returnTo(returnTo)
}
