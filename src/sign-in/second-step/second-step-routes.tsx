import { type Context, Hono } from 'hono'
import { slugs } from '#src/paths.ts'
import { dropCookie, readCookie } from '#src/platform/http/cookies.ts'
import { readTypedFields } from '#src/platform/http/form.ts'
import { respond } from '#src/platform/http/respond.ts'
import type { Portal, PortalEnv } from '#src/portal.ts'
import { demonstrationCode } from '#src/second-factor/demonstration-code.ts'
import { goOn, refuseTooMany } from '#src/sign-in/answers.tsx'
import { cookies, visitorOf } from '#src/sign-in/visitor.ts'
import { SecondStepPage } from '#templates/sign-in/second-step-page.tsx'
import { SignInPage } from '#templates/sign-in/sign-in-page.tsx'
import { findWaiting, isOver, type SecondStep, takeSecondStep } from './take-second-step.ts'

/** After password or link: the code from the phone, where somebody has wished to be asked for it. */
export function secondStepRoutes(portal: Portal): Hono<PortalEnv> {
  const app = new Hono<PortalEnv>()
  const { settings, clock, paths } = portal
  const tokenOf = (c: Context) => readCookie(c, settings, cookies.secondStep)

  app.get(slugs.secondStep, async (c) => {
    const view = c.get('view')
    const pending = await findWaiting(portal, visitorOf(c, portal), tokenOf(c))
    if (pending && !isOver(pending, clock())) {
      const shown = await demonstrationCode(portal, pending.loginId)
      return respond(c, <SecondStepPage view={view} demonstrationCode={shown} />)
    }
    return c.redirect(view.customer ? paths.overview() : paths.signIn(pending?.returnTo), 303)
  })

  app.post(slugs.secondStep, async (c) => {
    const typed = await readTypedFields(c)
    const isRecovery = typed.wiederherstellungscode !== undefined
    const code = isRecovery ? typed.wiederherstellungscode : typed.code
    const step = await takeSecondStep(portal, visitorOf(c, portal), tokenOf(c), code)
    if (step.kind === 'tooMany') return refuseTooMany(c, portal, step.until, 'other')
    if (step.kind === 'over') return beginAnew(c, step)
    if (step.kind === 'refused') {
      const refusal = { field: isRecovery ? 'wiederherstellungscode' : 'code', fault: step.fault }
      return respond(c, <SecondStepPage view={c.get('view')} refusal={refusal} />, 422)
    }
    dropCookie(c, settings, cookies.secondStep)
    return goOn(c, portal, step.entry, step.luggage)
  })

  return app
}

/** What had been typed before signing in comes along once more. */
function beginAnew(c: Context, step: SecondStep & { kind: 'over' }): Promise<Response> {
  const page = (
    <SignInPage
      view={c.get('view')}
      returnTo={step.luggage?.returnTo}
      carried={step.luggage?.typed}
      hasEnded={!step.hasTriedTooOften}
      hasTriedTooOften={step.hasTriedTooOften}
    />
  )
  return respond(c, page, 401)
}
