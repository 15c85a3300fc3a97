import type { JSX } from 'hono/jsx/jsx-runtime'
import { formatMoment } from '#templates/format.ts'
import { PortalPage } from '#templates/layouts/portal-page.tsx'
import type { View } from '#templates/view.ts'
import { signInTexts } from './texts.ts'

interface TooManyPageProps {
  view: View
  until: Date
  /** What was tried; a mail link leads past the limit for passwords only. */
  tried: 'password' | 'other'
}

/** The answer when somebody has tried too often: why, until when, and the way around it. */
export function TooManyPage({ view, until, tried }: TooManyPageProps): JSX.Element {
  const words = signInTexts[view.language]
  const moment = formatMoment(until, view.language)
  const { phone } = view.utility
  return (
    <PortalPage
      view={view}
      title={words.tooMany}
      width="form"
      lead={tried === 'password' ? words.tooManySignIns(moment) : words.tooManyTries(moment)}
    >
      {tried === 'password' && (
        <div class="card stack">
          <p>{words.tooManyWayOut}</p>
          <p class="actions">
            <a class="button" href={view.paths.forgotPassword()}>
              {words.linkByMail}
            </a>
          </p>
        </div>
      )}
      {phone && <p class="gap-top">{words.orCall(phone)}</p>}
    </PortalPage>
  )
}
