import { type Context, Hono } from 'hono'
import { slugs } from '#src/paths.ts'
import { asksForFragment, respond } from '#src/platform/http/respond.ts'
import type { Portal } from '#src/portal.ts'
import type { CustomerEnv } from '#src/sign-in/require-customer.tsx'
import { CheckReadingsPage } from '#templates/readings/check-readings.tsx'
import { SubmitReadingsPage } from '#templates/readings/submit-readings.tsx'
import { isReadyToSend } from '../assessment.ts'
import { keepDraft } from '../draft-queries.ts'
import { readingAddresses, refusedForm, typedForm } from '../form-page.ts'
import { draftFields } from '../forms.ts'
import { type PostedForm, readPostedForm } from '../posted-form.ts'
import { openRegistersOf } from '../reading-form.ts'
import { answerField } from './answer-field.tsx'

/** Checking without sending: a sentence at the field while typing, or a page with everything. */
export function checkRoutes(portal: Portal): Hono<CustomerEnv> {
  const routes = new Hono<CustomerEnv>()

  routes.get(slugs.readingCheck, (c) => c.redirect(portal.paths.readings(), 303))

  routes.post(slugs.readingCheck, async (c) => {
    const posted = await readPostedForm(c, portal)
    if (asksForFragment(c)) return answerField(c, posted, c.get('view').paths.readingCheck())
    const { customer } = c.get('view')
    await keepDraft(portal.db, customer.customerId, draftFields(posted.readings))
    return answerForm(c, posted)
  })

  return routes
}

function answerForm(c: Context<CustomerEnv>, posted: PostedForm): Promise<Response> {
  const view = c.get('view')
  const { meters, readings, assessment } = posted
  if (!isReadyToSend(assessment, readings) || !('day' in assessment.day)) {
    const form = refusedForm(posted, view)
    return respond(c, <SubmitReadingsPage view={view} meters={meters} form={form} />, 422)
  }
  const typed = openRegistersOf(meters).filter((row) => readings.typed[row.registerId])
  const form = typedForm(readings, assessment, readingAddresses(view))
  const { day } = assessment.day
  return respond(c, <CheckReadingsPage view={view} rows={typed} form={form} readOn={day} />)
}
