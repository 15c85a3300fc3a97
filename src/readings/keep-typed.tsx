import type { MiddlewareHandler } from 'hono'
import { readTypedFields } from '#src/platform/http/form.ts'
import { asksForFragment, respond, respondFragment } from '#src/platform/http/respond.ts'
import type { PortalEnv } from '#src/portal.ts'
import { SignedOutAnswer } from '#templates/readings/live-answer.tsx'
import { SignInPage } from '#templates/sign-in/sign-in-page.tsx'
import { fieldNames } from './forms.ts'

/**
 * A reading form that comes in after the session has ended: the page to sign in carries what was
 * typed along, and the form stands there again afterwards. The live check says so in a sentence.
 */
export const keepTypedWhenSignedOut: MiddlewareHandler<PortalEnv> = async (c, next) => {
  if (c.get('session') || c.req.method !== 'POST') return next()
  const view = c.get('view')
  if (asksForFragment(c)) return respondFragment(c, <SignedOutAnswer language={view.language} />)
  const { [fieldNames.formKey]: _key, ...carried } = await readTypedFields(c)
  return respond(c, <SignInPage view={view} returnTo={view.path} carried={carried} hasEnded />, 401)
}
