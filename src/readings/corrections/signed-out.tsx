import type { Context, MiddlewareHandler } from 'hono'
import { slugs } from '#src/paths.ts'
import { asksForFragment, respondFragment } from '#src/platform/http/respond.ts'
import type { PortalEnv } from '#src/portal.ts'
import { SignedOutAnswer } from '#templates/readings/live-answer.tsx'

/** The page of the form whose check is asked for, without the base path. */
export function correctionPageOf(c: Context): string {
  const reference = encodeURIComponent(c.req.param('reference') ?? '')
  return slugs.correctSubmission.replace(':reference', reference)
}

/** The live check of somebody whose session has ended says so in a sentence. */
export const tellSignedOut: MiddlewareHandler<PortalEnv> = async (c, next) => {
  if (c.get('session') || !asksForFragment(c)) return next()
  return respondFragment(c, <SignedOutAnswer language={c.get('view').language} />)
}
