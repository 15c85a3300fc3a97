import { type Context, Hono } from 'hono'
import { typedBefore } from '#src/drafts/keep-typed.tsx'
import { keepFormDraft } from '#src/drafts/queries.ts'
import { slugs } from '#src/paths.ts'
import { readTypedFields } from '#src/platform/http/form.ts'
import { sayRetryAfter } from '#src/platform/http/rate-limit.ts'
import { asksForFragment, respond } from '#src/platform/http/respond.ts'
import type { Portal } from '#src/portal.ts'
import type { CustomerEnv } from '#src/sign-in/require-customer.tsx'
import { formatMoment } from '#templates/format.ts'
import { CheckReadingsPage } from '#templates/readings/check-readings.tsx'
import { correctionTexts } from '#templates/readings/corrections/correction-texts.ts'
import { isReadyToSend } from '../assessment.ts'
import { answerField } from '../check/answer-field.tsx'
import { typedForm } from '../form-page.ts'
import { openRegistersOf } from '../reading-form.ts'
import { askForCorrection } from './ask-for-correction.ts'
import {
  answerJustFetched,
  answerOpened,
  answerRefused,
  correctionAddresses,
  correctionPart,
} from './correction-page.tsx'
import { type CorrectionForm, loadCorrection, openCorrection } from './posted-correction.ts'
import { answerRefusal } from './refusal.tsx'
import { isUnchanged } from './reported-form.ts'
import { sendCorrection } from './send-correction.ts'
import { correctionPageOf } from './signed-out.tsx'
import { countCorrection } from './throttle.ts'

/** A submission that was mistyped: the same form and the same check, with what was sent in it. */
export function correctionRoutes(portal: Portal): Hono<CustomerEnv> {
  const routes = new Hono<CustomerEnv>()
  const { db, paths, clock } = portal

  routes.get(slugs.correctSubmission, async (c) => {
    const form = await openCorrection(c, portal, await typedBefore(c, portal))
    if (!form) return c.notFound()
    // the receipt tells what became of it
    if (form.replaced.isWithdrawn) return c.redirect(paths.receipt(form.replaced.reference), 303)
    return answerOpened(c, form)
  })

  routes.post(slugs.correctSubmission, async (c) => {
    const form = await loadCorrection(c, portal, await readTypedFields(c))
    if (!form) return c.notFound()
    const { replaced, rows, assessment, readings } = form
    const sentAs = rows[0]?.sentReference
    if (sentAs) return c.redirect(paths.receipt(sentAs), 303)
    if (replaced.isWithdrawn) return answerRefusal(c, portal, 'correct', 'withdrawn')
    if (isUnchanged(rows, form))
      return c.redirect(paths.receipt(replaced.reference, 'unveraendert'), 303)
    if (replaced.isFetched && !form.isAsking) return answerJustFetched(c, form)
    if (!isReadyToSend(assessment, readings)) return answerRefused(c, form)
    const until = await countCorrection(portal, c.get('view').customer.customerId)
    if (until) return refuseTooMany(c, form, until, clock())
    return replaced.isFetched ? ask(c, form) : correct(c, form)
  })

  routes.get(slugs.correctionCheck, (c) =>
    c.redirect(paths.correctSubmission(c.req.param('reference')), 303),
  )

  routes.post(slugs.correctionCheck, async (c) => {
    const fields = await readTypedFields(c)
    const form = await loadCorrection(c, portal, fields)
    if (!form) return c.notFound()
    const addresses = correctionAddresses(c.get('view'), form)
    if (asksForFragment(c)) return answerField(c, form, addresses.check)
    const { customerId } = c.get('view').customer
    const page = correctionPageOf(c)
    await keepFormDraft(db, { customerId, page, typed: fields, savedAt: clock() })
    return answerChecked(c, form)
  })

  async function ask(c: Context<CustomerEnv>, form: CorrectionForm): Promise<Response> {
    await askForCorrection(c, portal, form)
    return c.redirect(paths.receipt(form.replaced.reference, 'anliegen'), 303)
  }

  async function correct(c: Context<CustomerEnv>, form: CorrectionForm): Promise<Response> {
    const result = await sendCorrection(c, portal, form)
    if ('reference' in result) return c.redirect(paths.receipt(result.reference, 'berichtigt'), 303)
    if (result.refusal === 'withdrawn') return answerRefusal(c, portal, 'correct', 'withdrawn')
    if (result.refusal === 'reportedAnew') return refuseReported(c, form)
    return answerJustFetched(c, { ...form, replaced: { ...form.replaced, isFetched: true } })
  }

  return routes
}

function answerChecked(c: Context<CustomerEnv>, form: CorrectionForm): Promise<Response> {
  const view = c.get('view')
  const { meters, readings, assessment } = form
  if (!isReadyToSend(assessment, readings) || !('day' in assessment.day))
    return answerRefused(c, form)
  const rows = openRegistersOf(meters).filter((row) => readings.typed[row.registerId])
  const typed = {
    ...typedForm(readings, assessment, correctionAddresses(view, form)),
    correction: correctionPart(form),
  }
  const { day } = assessment.day
  return respond(c, <CheckReadingsPage view={view} rows={rows} form={typed} readOn={day} />)
}

/** Another report is faster or older; what was typed stays. */
function refuseReported(c: Context<CustomerEnv>, form: CorrectionForm): Promise<Response> {
  const message = correctionTexts[c.get('view').language].reportedAnew
  return answerRefused(c, form, [{ field: '', message }])
}

function refuseTooMany(
  c: Context<CustomerEnv>,
  form: CorrectionForm,
  until: Date,
  now: Date,
): Promise<Response> {
  const { language } = c.get('view')
  sayRetryAfter(c, until, now)
  const message = correctionTexts[language].tooMany(formatMoment(until, language))
  return answerRefused(c, form, [{ field: '', message }], 429)
}
