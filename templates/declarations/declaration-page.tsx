import type { JSX } from 'hono/jsx/jsx-runtime'
import type { DeclarationKind, OwnContract } from '#src/declarations/declaration.ts'
import { type DeclarationForm, fieldNames } from '#src/declarations/forms.ts'
import type { DeclarationFaults } from '#src/declarations/read-declaration.ts'
import { declarationPaths } from '#src/declarations/ways.ts'
import { Field } from '#templates/components/field.tsx'
import { SubmitButton } from '#templates/components/submit-button.tsx'
import { PortalPage } from '#templates/layouts/portal-page.tsx'
import type { View } from '#templates/view.ts'
import { ContractFields } from './contract-fields.tsx'
import { faultMessages } from './fault-messages.ts'
import { MannerFields } from './manner-fields.tsx'
import { MomentFields } from './moment-fields.tsx'
import { declarationTexts } from './texts.ts'

interface DeclarationPageProps {
  view: View
  kind: DeclarationKind
  /** The contracts of whoever is signed in. */
  own: OwnContract[]
  form: DeclarationForm
  faults?: DeclarationFaults
}

/**
 * Everything the law lets us ask for and the button that declares it, on one page: courts have not
 * allowed a page in between (OLG Düsseldorf 20 UKl 3/23, OLG Köln 6 U 62/24).
 */
export function DeclarationPage(props: DeclarationPageProps): JSX.Element {
  const { view, kind, own, form, faults = {} } = props
  const { language } = view
  const words = declarationTexts[language]
  const errors = faultMessages(faults, language)
  const fields = { typed: form.typed, errors, language }
  const field = (name: 'name' | 'email') => ({
    name,
    language,
    value: form.typed[name],
    error: errors[name],
  })
  return (
    <PortalPage
      view={view}
      title={words[kind].title}
      lead={words[kind].lead}
      width="form"
      errors={Object.values(fieldNames).flatMap((name) => {
        const message = errors[name]
        return message ? [{ field: name, message }] : []
      })}
      errorNote={words.nothingSent}
    >
      <form
        class="card stack"
        method="post"
        action={declarationPaths(kind, view.paths).form}
        novalidate
      >
        {kind === 'cancellation' && <MannerFields {...fields} />}
        <ContractFields {...fields} legend={words[kind].contract} own={own} />
        <Field {...field('name')} label={words.name} autocomplete="name" />
        <Field
          {...field('email')}
          label={words.email}
          hint={words.emailHint}
          type="email"
          autocomplete="email"
        />
        {kind === 'cancellation' && <MomentFields {...fields} />}
        <p class="small muted">{words.binding(words[kind].send)}</p>
        <div class="actions">
          <input type="hidden" name={fieldNames.formKey} value={form.formKey} />
          <SubmitButton>{words[kind].send}</SubmitButton>
        </div>
      </form>
      <p class="gap-top muted">
        {words[kind].otherHint}{' '}
        <a href={declarationPaths(other[kind], view.paths).form}>{words[kind].other}</a>
      </p>
    </PortalPage>
  )
}

/** Whoever has come to the wrong page is one click away from the right one. */
const other = { cancellation: 'withdrawal', withdrawal: 'cancellation' } as const
