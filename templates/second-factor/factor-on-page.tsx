import type { JSX } from 'hono/jsx/jsx-runtime'
import { dayInBerlin } from '#src/platform/calendar.ts'
import { Alert } from '#templates/components/alert.tsx'
import { formatDayLong } from '#templates/format.ts'
import { PortalPage } from '#templates/layouts/portal-page.tsx'
import type { View } from '#templates/view.ts'
import { secondFactorTexts } from './texts.ts'

interface FactorOnPageProps {
  view: View
  since: Date
  codesLeft: number
}

/** How the second factor stands, and what can be done about it. */
export function FactorOnPage({ view, since, codesLeft }: FactorOnPageProps): JSX.Element {
  const { language, paths } = view
  const words = secondFactorTexts[language]
  const day = formatDayLong(dayInBerlin(since), language)
  return (
    <PortalPage view={view} title={words.title} lead={words.isOn} current="access" width="form">
      <div class="stack">
        <section class="card stack stack-m" aria-labelledby="seit">
          <h2 class="h3" id="seit">
            {words.onSince(day)}
          </h2>
          <CodesLeft view={view} codesLeft={codesLeft} />
          <p class="small muted">{words.newPhone}</p>
          <p class="actions">
            <a class="button button-second" href={paths.newRecoveryCodes()}>
              {words.newCodes}
            </a>
            <a class="button button-refuse" href={paths.secondFactorOff()}>
              {words.switchOff}
            </a>
          </p>
        </section>
        <p>
          <a href={paths.access()}>{words.back}</a>
        </p>
      </div>
    </PortalPage>
  )
}

const few = 3

function CodesLeft({ view, codesLeft }: { view: View; codesLeft: number }): JSX.Element {
  const words = secondFactorTexts[view.language]
  if (codesLeft > few) return <p>{words.codesLeft(codesLeft)}</p>
  if (codesLeft === 0) return <Alert tone="warn" title={words.noCodesLeft} />
  return (
    <Alert tone="warn" title={words.codesLeft(codesLeft)}>
      <p>{words.fewCodes}</p>
    </Alert>
  )
}
