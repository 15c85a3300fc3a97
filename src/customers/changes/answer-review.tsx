import type { Context } from 'hono'
import { keepFormDraft } from '#src/drafts/queries.ts'
import { respond } from '#src/platform/http/respond.ts'
import type { Portal } from '#src/portal.ts'
import { type IdentityFault, needsPassword } from '#src/sign-in/confirm-identity.ts'
import type { CustomerEnv } from '#src/sign-in/require-customer.tsx'
import { ReviewPage } from '#templates/customers/changes/review-page.tsx'
import type { FieldError } from '#templates/view.ts'
import type { PostedChange } from './change-routes.tsx'
import type { SomeFacts } from './facts.ts'
import type { ChangeForm } from './form.ts'
import { hiddenFields } from './hidden-fields.ts'

/** What is to be, read from a form without fault. */
export interface ReviewedFacts {
  facts: SomeFacts
  validFrom: string
}

/** What keeps a change from being made that was looked at already. */
export interface Refusal {
  identity?: IdentityFault | undefined
  proof?: FieldError[]
  status?: 503
}

/** Old and new side by side, before it counts. */
export async function answerReview<Faults>(
  c: Context<CustomerEnv>,
  portal: Portal,
  form: ChangeForm<Faults>,
  posted: PostedChange,
  { facts, validFrom }: ReviewedFacts,
  refusal: Refusal = {},
): Promise<Response> {
  const view = c.get('view')
  const isAsked = needsPassword(c.get('session'), portal.clock())
  // whoever has no password leaves for a link, and comes back to what was typed
  if (isAsked) {
    const { customerId } = view.customer
    const typed = hiddenFields(form, posted)
    await keepFormDraft(portal.db, { customerId, page: view.path, typed, savedAt: portal.clock() })
  }
  const page = (
    <ReviewPage
      view={view}
      kind={form.kind}
      old={posted.present}
      wanted={facts}
      validFrom={validFrom}
      hidden={hiddenFields(form, posted)}
      needsPassword={isAsked}
      fault={refusal.identity}
      proof={form.proof?.(posted.typed)}
      proofErrors={refusal.proof}
    />
  )
  const isRefused = refusal.identity !== undefined || (refusal.proof ?? []).length > 0
  return respond(c, page, refusal.status ?? (isRefused ? 422 : 200))
}
