import type { Context } from 'hono'
import { countAttempt } from '#src/platform/throttle/throttle.ts'
import type { Portal } from '#src/portal.ts'
import { refuseTooMany } from '#src/sign-in/answers.tsx'
import { confirmIdentity } from '#src/sign-in/confirm-identity.ts'
import type { CustomerEnv } from '#src/sign-in/require-customer.tsx'
import { identityField } from '#templates/sign-in/identity-field.tsx'
import { changeCustomer } from './change-customer.ts'
import type { PostedChange } from './change-routes.tsx'
import type { ChangeForm } from './form.ts'
import { answerConflict, answerReview, type ReviewedFacts } from './review.tsx'

const mostChangesADay = 20

/** The last step: with the password it counts. */
export async function confirmChange<Faults>(
  c: Context<CustomerEnv>,
  portal: Portal,
  form: ChangeForm<Faults>,
  posted: PostedChange,
  { facts, validFrom }: ReviewedFacts,
): Promise<Response> {
  const { customer, language, paths } = c.get('view')
  const { formKey, seen } = posted
  const fault = await confirmIdentity(portal, c.get('session'), posted.typed[identityField])
  if (fault instanceof Date) return refuseTooMany(c, portal, fault, 'other')
  if (fault) return answerReview(c, portal, form, posted, { facts, validFrom }, fault)
  const until = await countChange(portal, customer.customerId)
  if (until) return refuseTooMany(c, portal, until, 'other')
  const outcome = await changeCustomer(portal, {
    customer,
    language,
    kind: form.kind,
    formKey,
    seen,
    wanted: facts,
    validFrom,
  })
  if ('reference' in outcome) return c.redirect(paths.changedData(outcome.reference), 303)
  if ('isAsItIs' in outcome) return c.redirect(paths.unchangedData(), 303)
  return answerConflict(c, form, posted, { facts, validFrom }, outcome.meanwhile)
}

// each one sends mails
function countChange({ db, clock, throttleKey }: Portal, customerId: string) {
  const key = throttleKey('customerChange', customerId)
  return countAttempt(db, [{ key, most: mostChangesADay, seconds: 86_400 }], clock())
}
