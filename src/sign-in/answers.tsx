import type { Context, MiddlewareHandler } from 'hono'
import { keepFormDraft } from '#src/drafts/queries.ts'
import { slugs } from '#src/paths.ts'
import { putCookie } from '#src/platform/http/cookies.ts'
import { sayRetryAfter } from '#src/platform/http/rate-limit.ts'
import { respond } from '#src/platform/http/respond.ts'
import type { Portal, PortalEnv } from '#src/portal.ts'
import { keepDraft } from '#src/readings/draft-queries.ts'
import type { LinkState } from '#src/sign-in/by-link/queries.ts'
import { DeadLinkPage } from '#templates/sign-in/mail-link-pages.tsx'
import { TooManyPage } from '#templates/sign-in/too-many-page.tsx'
import type { View } from '#templates/view.ts'
import type { Admission } from './admit.ts'
import type { Entry } from './enter.ts'
import { carriedFields } from './forms.ts'
import { localPath } from './local-path.ts'
import { keepLuggage, type Luggage } from './second-step/queries.ts'
import { hashToken } from './token.ts'
import { cookies, putEntryCookies } from './visitor.ts'

/** Answers whoever has shown who they are; where there is a second factor, it is asked for now. */
export async function welcome(
  c: Context,
  portal: Portal,
  admission: Admission,
  typed: Record<string, string>,
): Promise<Response> {
  const luggage = { returnTo: localPath(typed.weiter), typed: carriedFields(typed) }
  if ('sessionToken' in admission) return goOn(c, portal, admission, luggage)
  const { pendingToken } = admission
  await keepLuggage(portal.db, hashToken(pendingToken), luggage)
  putCookie(c, portal.settings, cookies.secondStep, pendingToken)
  return c.redirect(portal.paths.secondStep(), 303)
}

/** Answers whoever has come in: what they had typed elsewhere is kept, and they go on there. */
export async function goOn(
  c: Context,
  portal: Portal,
  entry: Entry,
  { returnTo, typed }: Luggage,
): Promise<Response> {
  const { paths }: View = c.get('view')
  await keepCarried(portal, entry.customerId, returnTo, typed)
  putEntryCookies(c, portal, entry)
  if (entry.mustChangePassword) return c.redirect(paths.ownPassword(returnTo), 303)
  return c.redirect(returnTo ? paths.returnTo(returnTo) : paths.overview(), 303)
}

async function keepCarried(
  { db, clock }: Portal,
  customerId: string,
  returnTo: string | undefined,
  typed: Record<string, string>,
): Promise<void> {
  if (Object.keys(typed).length === 0) return
  const page = returnTo?.split('?')[0]
  if (page === undefined || page === slugs.readings) return keepDraft(db, customerId, typed)
  await keepFormDraft(db, { customerId, page, typed, savedAt: clock() })
}

/** Answers whoever tries too often. */
export async function refuseTooMany(
  c: Context,
  portal: Portal,
  until: Date,
  tried: 'password' | 'other',
): Promise<Response> {
  sayRetryAfter(c, until, portal.clock())
  return await respond(c, <TooManyPage view={c.get('view')} until={until} tried={tried} />, 429)
}

/** Answers a link that opens nothing, with the way to a new one. */
export async function answerDeadLink(c: Context, state: LinkState): Promise<Response> {
  const view: View = c.get('view')
  if (state === 'cut') return await respond(c, <DeadLinkPage view={view} state="cut" />, 404)
  return await respond(c, <DeadLinkPage view={view} state="dead" />, 410)
}

/** The address of these pages holds a secret: it is told to nobody, not even to ourselves. */
export const hideAddress: MiddlewareHandler<PortalEnv> = async (c, next) => {
  c.header('Referrer-Policy', 'no-referrer')
  await next()
}
