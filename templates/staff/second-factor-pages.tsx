import type { JSX } from 'hono/jsx/jsx-runtime'
import { SubmitButton } from '#templates/components/submit-button.tsx'
import { OfficePage } from '#templates/layouts/office-page.tsx'
import type { View } from '#templates/view.ts'
import { type CodeFault, CodeField } from './code-page.tsx'
import { staffTexts as words } from './texts.ts'

interface SetUpPageProps {
  view: View
  /** As the app takes it, in groups. */
  secretKey: string
  /** The same as a picture: a data address. */
  image: string
  fault?: CodeFault | undefined
  returnTo: string | undefined
  demonstrationCode: string | undefined
}

/** The telephone learns the secret, and shows that it did. */
export function SecondFactorPage(props: SetUpPageProps): JSX.Element {
  const { view, secretKey, image, fault, returnTo, demonstrationCode } = props
  return (
    <OfficePage
      view={view}
      title={words.setUp}
      lead={words.setUpLead}
      errors={fault && [{ field: 'code', message: words.faults[fault] }]}
    >
      <form class="card stack" method="post" action={view.paths.office.secondFactor()}>
        <ol class="steps-plain">
          {words.setUpSteps.map((step) => (
            <li>{step}</li>
          ))}
        </ol>
        <p>
          <img class="qr" src={image} alt={words.secretImage} width="200" height="200" />
        </p>
        <p>
          {words.secretKey}: <code translate="no">{secretKey}</code>
        </p>
        <CodeField fault={fault} />
        {demonstrationCode && (
          <p class="small muted">{words.demonstrationCode(demonstrationCode)}</p>
        )}
        {returnTo !== undefined && <input type="hidden" name="weiter" value={returnTo} />}
        <SubmitButton isWide>{words.finish}</SubmitButton>
      </form>
    </OfficePage>
  )
}

interface RecoveryCodesPageProps {
  view: View
  codes: string[]
  next: string
}

/** Shown once, right after they were made. */
export function StaffRecoveryCodesPage({ view, codes, next }: RecoveryCodesPageProps): JSX.Element {
  return (
    <OfficePage view={view} title={words.recovery} lead={words.recoveryLead}>
      <div class="card">
        <ul class="recovery-codes">
          {codes.map((code) => (
            <li>
              <code translate="no">{code}</code>
            </li>
          ))}
        </ul>
        <p class="actions no-print">
          <a class="button" href={next}>
            {words.toOffice}
          </a>
        </p>
      </div>
    </OfficePage>
  )
}
