import type { JSX } from 'hono/jsx/jsx-runtime'
import { SubmitButton } from '#templates/components/submit-button.tsx'
import { PortalPage } from '#templates/layouts/portal-page.tsx'
import type { View } from '#templates/view.ts'
import { emailTexts } from './email-texts.ts'

/** Opening the link does nothing yet: mail programs open links by themselves, people press buttons. */
export function ConfirmEmailPage({ view, token }: { view: View; token: string }): JSX.Element {
  const words = emailTexts[view.language]
  return (
    <PortalPage view={view} title={words.confirm} lead={words.confirmLead} width="form">
      <form method="post" action={view.paths.confirmEmail(token)}>
        <p class="actions">
          <SubmitButton>{words.confirmNow}</SubmitButton>
        </p>
      </form>
    </PortalPage>
  )
}

export function EmailConfirmedPage({ view }: { view: View }): JSX.Element {
  const words = emailTexts[view.language]
  return (
    <PortalPage view={view} title={words.confirmed} lead={words.confirmedLead} width="form">
      <WayOn view={view} />
    </PortalPage>
  )
}

interface DeadEmailLinkPageProps {
  view: View
  state: 'dead' | 'cut'
}

export function DeadEmailLinkPage({ view, state }: DeadEmailLinkPageProps): JSX.Element {
  const words = emailTexts[view.language]
  const isCut = state === 'cut'
  return (
    <PortalPage
      view={view}
      title={isCut ? words.cut : words.dead}
      lead={isCut ? words.cutLead : words.deadLead}
      width="form"
    >
      <WayOn view={view} />
    </PortalPage>
  )
}

/** The page "Zugang", by way of signing in where nobody is signed in. */
function WayOn({ view: { language, paths } }: { view: View }): JSX.Element {
  return (
    <p class="actions">
      <a class="button" href={paths.access()}>
        {emailTexts[language].toAccess}
      </a>
    </p>
  )
}
