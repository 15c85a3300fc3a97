import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { slugs } from '#src/paths.ts'
import { asksForFragment, respond, respondFragment } from '#src/platform/http/respond.ts'
import type { Portal } from '#src/portal.ts'
import type { CustomerEnv } from '#src/sign-in/require-customer.tsx'
import { CheckReadingsPage } from '#templates/readings/check-readings.tsx'
import { LiveAnswer } from '#templates/readings/live-answer.tsx'
import { takenValues } from '#templates/readings/question.tsx'
import { SubmitReadingsPage } from '#templates/readings/submit-readings.tsx'
import { isReadyToSend } from './assessment.ts'
import { keepDraft } from './draft-queries.ts'
import { refusedForm, typedForm } from './form-page.ts'
import { draftFields, fieldNames } from './forms.ts'
import { type PostedForm, readPostedForm } from './posted-form.ts'
import { openRegistersOf } from './reading-form.ts'

/** Checking without sending: a sentence at the field while typing, or a page with everything. */
export function checkRoutes(portal: Portal): Hono<CustomerEnv> {
  const routes = new Hono<CustomerEnv>()

  routes.get(slugs.readingCheck, (c) => c.redirect(portal.paths.readings(), 303))

  routes.post(slugs.readingCheck, async (c) => {
    const posted = await readPostedForm(c, portal)
    if (asksForFragment(c)) return answerField(c, posted)
    const { customer } = c.get('view')
    await keepDraft(portal.db, customer.customerId, draftFields(posted.readings))
    return answerForm(c, posted)
  })

  return routes
}

function answerField(c: Context<CustomerEnv>, posted: PostedForm): Promise<Response> {
  const view = c.get('view')
  const { fields, rows, assessment } = posted
  const row = rows.find((each) => each.registerId === fields[fieldNames.checked])
  if (!row) throw new HTTPException(404)
  const finding = assessment.findings.get(row.registerId)
  return respondFragment(
    c,
    <LiveAnswer
      row={row}
      finding={finding}
      language={view.language}
      checkPath={view.paths.readingCheck()}
      ways={assessment.ways.get(row.registerId) ?? []}
      taken={finding ? takenValues(finding, assessment.findings.values()) : []}
    />,
  )
}

function answerForm(c: Context<CustomerEnv>, posted: PostedForm): Promise<Response> {
  const view = c.get('view')
  const { meters, readings, assessment } = posted
  if (!isReadyToSend(assessment, readings) || !('day' in assessment.day)) {
    const form = refusedForm(posted, view)
    return respond(c, <SubmitReadingsPage view={view} meters={meters} form={form} />, 422)
  }
  const typed = openRegistersOf(meters).filter((row) => readings.typed[row.registerId])
  const form = typedForm(readings, assessment)
  const { day } = assessment.day
  return respond(c, <CheckReadingsPage view={view} rows={typed} form={form} readOn={day} />)
}
