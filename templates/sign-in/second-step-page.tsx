import type { JSX } from 'hono/jsx/jsx-runtime'
import type { CodeFault } from '#src/second-factor/use-code.ts'
import { Field } from '#templates/components/field.tsx'
import { SubmitButton } from '#templates/components/submit-button.tsx'
import { PortalPage } from '#templates/layouts/portal-page.tsx'
import { codeTexts } from '#templates/second-factor/code-texts.ts'
import type { View } from '#templates/view.ts'

interface SecondStepPageProps {
  view: View
  refusal?: { field: string; fault: CodeFault }
  demonstrationCode?: string | undefined
}

/** The code from the phone; for those without it, one from the list that was kept. */
export function SecondStepPage(props: SecondStepPageProps): JSX.Element {
  const { view, refusal, demonstrationCode } = props
  const { language, paths } = view
  const words = codeTexts[language]
  const isRecovery = refusal?.field === 'wiederherstellungscode'
  const message = refusal && words[isRecovery ? 'recoveryFaults' : 'faults'][refusal.fault]
  return (
    <PortalPage
      view={view}
      title={words.secondStep}
      lead={words.secondStepLead}
      current="signIn"
      width="narrow"
      errors={refusal && message ? [{ field: refusal.field, message }] : []}
    >
      <form class="card stack" method="post" action={paths.secondStep()}>
        <Field
          name="code"
          label={words.code}
          hint={words.codeHint}
          error={isRecovery ? undefined : message}
          autocomplete="one-time-code"
          inputmode="numeric"
          width="number"
          language={language}
        />
        {demonstrationCode && <p class="small muted">{words.demonstration(demonstrationCode)}</p>}
        <SubmitButton isWide>{words.goOn}</SubmitButton>
      </form>
      <details class="gap-top" open={isRecovery}>
        <summary>{words.noPhone}</summary>
        <form class="card stack gap-top-s" method="post" action={paths.secondStep()}>
          <Field
            name="wiederherstellungscode"
            label={words.recoveryCode}
            hint={words.recoveryCodeHint}
            error={isRecovery ? message : undefined}
            width="name"
            language={language}
            isCode
          />
          <p class="actions">
            <SubmitButton look="second">{words.goOnWithout}</SubmitButton>
          </p>
        </form>
      </details>
      <p class="gap-top">
        <a href={paths.signIn()}>{words.otherPerson}</a>
      </p>
      {view.utility.phone && (
        <p class="gap-top-s small muted">{words.neither(view.utility.phone)}</p>
      )}
    </PortalPage>
  )
}
