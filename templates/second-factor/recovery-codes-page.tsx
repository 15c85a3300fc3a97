import type { JSX } from 'hono/jsx/jsx-runtime'
import { Alert } from '#templates/components/alert.tsx'
import { SubmitButton } from '#templates/components/submit-button.tsx'
import { PortalPage } from '#templates/layouts/portal-page.tsx'
import type { View } from '#templates/view.ts'
import { secondFactorTexts } from './texts.ts'

/** The codes, this once: to be printed, or copied by hand. */
export function RecoveryCodesPage({ view, codes }: { view: View; codes: string[] }): JSX.Element {
  const words = secondFactorTexts[view.language]
  return (
    <PortalPage
      view={view}
      title={words.codesTitle}
      lead={words.codesLead}
      current="access"
      width="form"
    >
      <section class="card stack" aria-labelledby="codes">
        <h2 class="h3" id="codes">
          {words.codesList}
        </h2>
        <ol class="codes">
          {codes.map((code) => (
            <li>
              <code translate="no">{code}</code>
            </li>
          ))}
        </ol>
        <div class="no-print stack">
          <Alert tone="brand" title={words.codesKeep} />
          <form method="post" action={view.paths.recoveryCodes()}>
            <SubmitButton>{words.kept}</SubmitButton>
          </form>
        </div>
      </section>
    </PortalPage>
  )
}
