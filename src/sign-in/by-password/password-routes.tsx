import { Hono } from 'hono'
import { slugs } from '#src/paths.ts'
import { parseForm } from '#src/platform/http/form.ts'
import { respond } from '#src/platform/http/respond.ts'
import type { Portal, PortalEnv } from '#src/portal.ts'
import { refuseTooMany, welcome } from '#src/sign-in/answers.tsx'
import { carriedFields, signInForm } from '#src/sign-in/forms.ts'
import { localPath } from '#src/sign-in/local-path.ts'
import { visitorOf } from '#src/sign-in/visitor.ts'
import { SignInPage, type SignInRefusal } from '#templates/sign-in/sign-in-page.tsx'
import { attemptSignIn } from './attempt.ts'

/** Signing in with customer number and password. */
export function passwordRoutes(portal: Portal): Hono<PortalEnv> {
  const app = new Hono<PortalEnv>()

  app.get(slugs.signIn, async (c) => {
    const view = c.get('view')
    const returnTo = localPath(c.req.query('weiter'))
    if (view.customer) {
      return c.redirect(returnTo ? view.paths.returnTo(returnTo) : view.paths.overview(), 303)
    }
    return await respond(c, <SignInPage view={view} returnTo={returnTo} />)
  })

  app.post(slugs.signIn, async (c) => {
    const form = await parseForm(c, signInForm)
    const refuse = (refusal: SignInRefusal) =>
      respond(
        c,
        <SignInPage
          view={c.get('view')}
          customerNumber={form.typed.kundennummer}
          refusal={refusal}
          returnTo={localPath(form.typed.weiter)}
          carried={carriedFields(form.typed)}
        />,
        422,
      )
    if (!form.isValid) {
      const fields = (['kundennummer', 'passwort'] as const).filter((name) => form.codes[name])
      return await refuse({ kind: 'missing', fields })
    }
    const { kundennummer: customerNumber, passwort: password } = form.values
    const visitor = visitorOf(c, portal)
    const attempt = await attemptSignIn(portal, visitor, { customerNumber, password })
    if (attempt.kind === 'tooMany') return await refuseTooMany(c, portal, attempt.until, 'password')
    if (attempt.kind === 'refused') return await refuse({ kind: 'doNotFit' })
    return await welcome(c, portal, attempt.admission, form.typed)
  })

  return app
}
