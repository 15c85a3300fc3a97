import { randomUUID } from 'node:crypto'
import { type Context, Hono } from 'hono'
import type { Attachment, RefusedAttachment } from '#src/attachments/attachment.ts'
import { readFormWithAttachments } from '#src/attachments/read-form.ts'
import { keepTyped, typedBefore } from '#src/drafts/keep-typed.tsx'
import type { TypedFields } from '#src/platform/http/form.ts'
import { respond } from '#src/platform/http/respond.ts'
import type { Portal, PortalEnv } from '#src/portal.ts'
import { type CustomerEnv, requireCustomer } from '#src/sign-in/require-customer.tsx'
import { answerConflict } from './answer-conflict.tsx'
import { answerReview } from './answer-review.tsx'
import { confirmChange } from './confirm-change.tsx'
import { areSame, pickFacts, type SomeFacts } from './facts.ts'
import { type ChangeForm, carried, steps } from './form.ts'
import { findFactsOrThrow } from './queries.ts'
import { readSeen } from './seen.ts'

/** One form, what it holds and what stands there now: what every step begins with. */
export interface PostedChange {
  typed: TypedFields
  formKey: string
  seen: SomeFacts
  present: SomeFacts
  attachments: Attachment[]
  refused: RefusedAttachment[]
}

/**
 * Changing what is known about a customer: the form, then old and new side by side with the
 * password, and only then it counts.
 */
export function changeRoutes<Faults>(portal: Portal, form: ChangeForm<Faults>): Hono<PortalEnv> {
  const app = new Hono<PortalEnv>()
  const routes = new Hono<CustomerEnv>()
  const { db } = portal

  routes.get(form.slug, async (c) => {
    const view = c.get('view')
    const { customerId } = view.customer
    const [before, facts] = await Promise.all([
      typedBefore(c, portal),
      findFactsOrThrow(db, customerId),
    ])
    const present = pickFacts(facts, form.fields)
    const typed = before ?? form.typed(present, view.today)
    const seen = readSeen(before?.[carried.seen], form.fields) ?? present
    return respond(c, form.page({ view, typed, carriedFields: { formKey: randomUUID(), seen } }))
  })

  routes.post(form.slug, async (c) => {
    const view = c.get('view')
    const posted = await loadPosted(c, portal, form)
    const { typed, seen, present } = posted
    const read = form.read(typed, view.today)
    const isEdited = typed[carried.step] === steps.edit
    if (isEdited || 'faults' in read) {
      const faults = 'faults' in read && !isEdited ? read.faults : undefined
      const page = form.page({ view, typed, carriedFields: posted, faults })
      return respond(c, page, isEdited ? 200 : 422)
    }
    if (typed[carried.step] === steps.change) return confirmChange(c, portal, form, posted, read)
    if (areSame(present, read.facts)) return c.redirect(view.paths.unchangedData(), 303)
    if (!areSame(present, seen)) return answerConflict(c, form, posted, read, present)
    return answerReview(c, portal, form, posted, read)
  })

  app.use(form.slug, keepTyped())
  app.use(form.slug, requireCustomer)
  app.route('/', routes)
  return app
}

async function loadPosted<Faults>(
  c: Context<CustomerEnv>,
  portal: Portal,
  form: ChangeForm<Faults>,
): Promise<PostedChange> {
  const { typed, attachments, refused } = await readFormWithAttachments(c, portal)
  const facts = await findFactsOrThrow(portal.db, c.get('view').customer.customerId)
  const present = pickFacts(facts, form.fields)
  // without a form of ours what is there now was seen
  const seen = readSeen(typed[carried.seen], form.fields) ?? present
  const formKey = (typed[carried.formKey] ?? '').slice(0, 64) || randomUUID()
  return { typed, formKey, seen, present, attachments, refused }
}
