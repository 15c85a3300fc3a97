import type { JSX } from 'hono/jsx/jsx-runtime'
import type { SomeFacts } from '#src/customers/changes/facts.ts'
import { type ChangeKind, carried, steps } from '#src/customers/changes/form.ts'
import type { WantedProof } from '#src/customers/changes/proof.ts'
import type { IdentityFault } from '#src/sign-in/confirm-identity.ts'
import { AttachmentsField } from '#templates/attachments/attachments-field.tsx'
import { HiddenFields } from '#templates/components/hidden-fields.tsx'
import { SubmitButton } from '#templates/components/submit-button.tsx'
import { PortalPage } from '#templates/layouts/portal-page.tsx'
import { IdentityField, identityErrors } from '#templates/sign-in/identity-field.tsx'
import type { FieldError, View } from '#templates/view.ts'
import { changeTexts } from './change-texts.ts'
import { VersionCard } from './version-card.tsx'

interface ReviewPageProps {
  view: View
  kind: ChangeKind
  old: SomeFacts
  wanted: SomeFacts
  validFrom: string
  hidden: Record<string, string>
  needsPassword: boolean
  fault?: IdentityFault | undefined
  proof?: WantedProof | undefined
  proofErrors?: FieldError[] | undefined
}

/** Old and new side by side: the last look before it counts. */
export function ReviewPage(props: ReviewPageProps): JSX.Element {
  const { view, kind, old, wanted, hidden, proof, proofErrors = [] } = props
  const { language } = view
  const words = changeTexts[language]
  const own = words.kinds[kind]
  return (
    <PortalPage
      view={view}
      title={own.title}
      lead={own.reviewLead}
      width="form"
      errors={[...identityErrors(view, props.fault), ...proofErrors]}
      scripts={['show-password']}
    >
      <form
        class="stack"
        method="post"
        action={view.paths.returnTo(view.path)}
        enctype={proof && 'multipart/form-data'}
      >
        <div class="columns">
          <VersionCard id="alt" title={words.old} facts={old} language={language} />
          <VersionCard
            id="neu"
            title={newTitle(props)}
            facts={wanted}
            language={language}
            isChosen
          />
        </div>
        <HiddenFields fields={hidden} />
        <div class="card stack">
          <IdentityField
            view={view}
            needsPassword={props.needsPassword}
            fault={props.fault}
            returnTo={`${view.path}?wieder=1`}
          />
          {proof && (
            <AttachmentsField
              language={language}
              errors={[...identityErrors(view, props.fault), ...proofErrors]}
              label={words.proof}
              isOptional={!proof.isNeeded}
            />
          )}
          <p class="actions">
            <SubmitButton name={carried.step} value={steps.change}>
              {own.change}
            </SubmitButton>
            <SubmitButton look="second" name={carried.step} value={steps.edit}>
              {words.edit}
            </SubmitButton>
          </p>
        </div>
      </form>
    </PortalPage>
  )
}

function newTitle({ view, proof, validFrom }: ReviewPageProps): string {
  const words = changeTexts[view.language]
  if (proof) return words.newName
  return validFrom === view.today ? words.newFromToday : words.newFrom(validFrom)
}
