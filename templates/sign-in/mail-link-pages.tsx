import type { JSX } from 'hono/jsx/jsx-runtime'
import { SubmitButton } from '#templates/components/submit-button.tsx'
import { PortalPage } from '#templates/layouts/portal-page.tsx'
import type { View } from '#templates/view.ts'
import { CarriedFields } from './carried-fields.tsx'
import { signInTexts } from './texts.ts'

interface SignInByLinkPageProps {
  view: View
  token: string
  returnTo: string | undefined
}

/** Opening the link does nothing yet: mail programs open links by themselves, people press buttons. */
export function SignInByLinkPage({ view, token, returnTo }: SignInByLinkPageProps): JSX.Element {
  const words = signInTexts[view.language]
  return (
    <PortalPage view={view} title={words.byLink} lead={words.byLinkLead} width="form">
      <form method="post" action={view.paths.signInByLink(token)}>
        <p class="actions">
          <SubmitButton>{words.signInNow}</SubmitButton>
        </p>
        <CarriedFields returnTo={returnTo} />
      </form>
    </PortalPage>
  )
}

interface DeadLinkPageProps {
  view: View
  state: 'dead' | 'cut'
}

/** A link that is used up, has run out or did not arrive whole: why, and how to get a new one. */
export function DeadLinkPage({ view, state }: DeadLinkPageProps): JSX.Element {
  const words = signInTexts[view.language]
  const isCut = state === 'cut'
  return (
    <PortalPage
      view={view}
      title={isCut ? words.linkIsCut : words.linkIsDead}
      lead={isCut ? words.linkIsCutLead : words.linkIsDeadLead}
      width="form"
    >
      <p class="actions">
        <a class="button" href={view.paths.forgotPassword()}>
          {words.newLink}
        </a>
        <a href={view.paths.signIn()}>{words.signIn}</a>
      </p>
    </PortalPage>
  )
}
