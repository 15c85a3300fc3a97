import type { JSX } from 'hono/jsx/jsx-runtime'
import type { IdentityFault } from '#src/sign-in/confirm-identity.ts'
import { SubmitButton } from '#templates/components/submit-button.tsx'
import { PortalPage } from '#templates/layouts/portal-page.tsx'
import { IdentityField, identityErrors } from '#templates/sign-in/identity-field.tsx'
import type { View } from '#templates/view.ts'
import { closingTexts } from './closing-texts.ts'

interface CloseAccessPageProps {
  view: View
  needsPassword: boolean
  fault?: IdentityFault
}

/** What goes and what stays, before the access is closed. */
export function CloseAccessPage({ view, needsPassword, fault }: CloseAccessPageProps): JSX.Element {
  const words = closingTexts[view.language]
  return (
    <PortalPage
      view={view}
      title={words.title}
      lead={words.lead}
      current="access"
      width="form"
      errors={identityErrors(view, fault)}
      scripts={['show-password']}
    >
      <form class="card stack" method="post" action={view.paths.closeAccess()} novalidate>
        <Points title={words.goes} points={words.goesList} />
        <Points title={words.stays} points={words.staysList} />
        <p>{words.later}</p>
        <p>
          {words.before} <a href={view.paths.ownData()}>{words.ownData}</a>
        </p>
        {/* so that password managers know whose password it is */}
        <input
          type="text"
          autocomplete="username"
          value={view.customer?.customerNumber}
          readonly
          hidden
        />
        <IdentityField view={view} needsPassword={needsPassword} fault={fault} />
        <p class="actions">
          <SubmitButton look="refuse">{words.close}</SubmitButton>
          <a href={view.paths.access()}>{words.cancel}</a>
        </p>
      </form>
    </PortalPage>
  )
}

function Points({ title, points }: { title: string; points: string[] }): JSX.Element {
  return (
    <div class="stack stack-s">
      <h2 class="h4">{title}</h2>
      <ul class="fixes">
        {points.map((point) => (
          <li>{point}</li>
        ))}
      </ul>
    </div>
  )
}

/** For somebody who has no access any more. */
export function AccessClosedPage({ view }: { view: View }): JSX.Element {
  const words = closingTexts[view.language]
  return (
    <PortalPage view={view} title={words.closed} lead={words.closedLead} width="form">
      <p>{words.closedText}</p>
      <p class="actions gap-top">
        <a class="button" href={view.paths.start()}>
          {words.start}
        </a>
        <a class="button button-second" href={view.paths.register()}>
          {words.register}
        </a>
      </p>
    </PortalPage>
  )
}
