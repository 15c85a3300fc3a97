import type { JSX } from 'hono/jsx/jsx-runtime'
import type { TypedFields } from '#src/platform/http/form.ts'
import { PortalPage } from '#templates/layouts/portal-page.tsx'
import type { FieldError, View } from '#templates/view.ts'
import { contactTexts } from './contact-texts.ts'
import { GuestForm } from './guest-form.tsx'
import { OtherWays } from './other-ways.tsx'

export interface GuestContactPageProps {
  view: View
  fields: TypedFields
  errors?: FieldError[]
}

/** The form of somebody whom we do not know yet. */
export function GuestContactPage({
  view,
  fields,
  errors = [],
}: GuestContactPageProps): JSX.Element {
  const words = contactTexts[view.language]
  return (
    <PortalPage
      view={view}
      title={words.title}
      lead={
        <>
          {words.guestLead} {words.guestNote}{' '}
          <a href={view.paths.signIn(view.path)}>{words.guestSignIn}</a>
        </>
      }
      current="contact"
      errors={errors}
      errorNote={words.notSent}
    >
      <div class="main-aside">
        <GuestForm view={view} fields={fields} errors={errors} />
        <aside class="stack" aria-label={words.otherWays}>
          <OtherWays view={view} mailLink={`mailto:${view.utility.email}`} isFilled={false} />
        </aside>
      </div>
    </PortalPage>
  )
}
