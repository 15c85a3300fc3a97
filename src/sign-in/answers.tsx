import type { Context } from 'hono'
import { sayRetryAfter } from '#src/platform/http/rate-limit.ts'
import { respond } from '#src/platform/http/respond.ts'
import type { Portal, PortalEnv } from '#src/portal.ts'
import { keepDraft } from '#src/readings/draft.ts'
import { TooManyPage } from '#templates/sign-in/too-many-page.tsx'
import type { Entry } from './enter.ts'
import { carriedFields } from './forms.ts'
import { localPath } from './local-path.ts'
import { putEntryCookies } from './visitor.ts'

/** Answers whoever has come in: what they had typed elsewhere is kept, and they go on there. */
export async function welcome(
  c: Context<PortalEnv>,
  portal: Portal,
  entry: Entry,
  typed: Record<string, string>,
): Promise<Response> {
  const { paths } = c.get('view')
  await keepDraft(portal.db, entry.customerId, carriedFields(typed))
  putEntryCookies(c, portal, entry)
  const returnTo = localPath(typed.weiter)
  if (entry.mustChangePassword) return c.redirect(paths.ownPassword(returnTo), 303)
  return c.redirect(returnTo ? paths.returnTo(returnTo) : paths.overview(), 303)
}

/** Answers whoever tries too often. */
export async function refuseTooMany(
  c: Context<PortalEnv>,
  portal: Portal,
  until: Date,
  tried: 'password' | 'other',
): Promise<Response> {
  sayRetryAfter(c, until, portal.clock())
  return await respond(c, <TooManyPage view={c.get('view')} until={until} tried={tried} />, 429)
}
