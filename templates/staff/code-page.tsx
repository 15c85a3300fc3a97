import type { JSX } from 'hono/jsx/jsx-runtime'
import { Field } from '#templates/components/field.tsx'
import { SubmitButton } from '#templates/components/submit-button.tsx'
import { OfficePage } from '#templates/layouts/office-page.tsx'
import type { View } from '#templates/view.ts'
import { staffTexts as words } from './texts.ts'

export type CodeFault = 'codeMissing' | 'codeWrong'

interface CodeFieldProps {
  fault: CodeFault | undefined
  hint?: string
}

export function CodeField({ fault, hint }: CodeFieldProps): JSX.Element {
  return (
    <Field
      name="code"
      label={words.codeField}
      hint={hint}
      autocomplete="one-time-code"
      width="number"
      error={fault && words.faults[fault]}
      language="de"
      isCode
    />
  )
}

interface StaffCodePageProps {
  view: View
  fault?: CodeFault | undefined
  returnTo: string | undefined
  /** The demonstration knows everybody's telephone. */
  demonstrationCode: string | undefined
}

/** The second factor, at each sign-in. */
export function StaffCodePage(props: StaffCodePageProps): JSX.Element {
  const { view, fault, returnTo, demonstrationCode } = props
  return (
    <OfficePage
      view={view}
      title={words.code}
      lead={words.codeLead}
      errors={fault && [{ field: 'code', message: words.faults[fault] }]}
    >
      <form class="card stack" method="post" action={view.paths.office.code()}>
        <CodeField fault={fault} hint={words.codeHint} />
        {demonstrationCode && (
          <p class="small muted">{words.demonstrationCode(demonstrationCode)}</p>
        )}
        {returnTo !== undefined && <input type="hidden" name="weiter" value={returnTo} />}
        <SubmitButton isWide>{words.continue}</SubmitButton>
      </form>
    </OfficePage>
  )
}
