import type { Context } from 'hono'
import { respond } from '#src/platform/http/respond.ts'
import type { CustomerEnv } from '#src/sign-in/require-customer.tsx'
import { ConflictPage } from '#templates/customers/changes/conflict-page.tsx'
import type { ReviewedFacts } from './answer-review.tsx'
import type { PostedChange } from './change-routes.tsx'
import type { SomeFacts } from './facts.ts'
import type { ChangeForm } from './form.ts'
import { hiddenFields } from './hidden-fields.ts'

/** Somebody else was faster: nothing is written before the customer has seen both. */
export async function answerConflict<Faults>(
  c: Context<CustomerEnv>,
  form: ChangeForm<Faults>,
  posted: PostedChange,
  { facts }: ReviewedFacts,
  meanwhile: SomeFacts,
): Promise<Response> {
  const page = (
    <ConflictPage
      view={c.get('view')}
      kind={form.kind}
      seen={posted.seen}
      meanwhile={meanwhile}
      wanted={facts}
      hidden={hiddenFields(form, { ...posted, seen: meanwhile })}
    />
  )
  return respond(c, page, 409)
}
