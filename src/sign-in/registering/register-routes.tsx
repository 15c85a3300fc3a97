import { Hono } from 'hono'
import { bareCustomerNumber } from '#src/customers/customer-number.ts'
import { slugs } from '#src/paths.ts'
import { parseForm } from '#src/platform/http/form.ts'
import { respond } from '#src/platform/http/respond.ts'
import { enqueue } from '#src/platform/jobs/queue.ts'
import type { Portal, PortalEnv } from '#src/portal.ts'
import { refuseTooMany } from '#src/sign-in/answers.tsx'
import { countAsking } from '#src/sign-in/asking-throttle.ts'
import { registrationForm } from '#src/sign-in/forms.ts'
import { queues } from '#src/sign-in/jobs.ts'
import { visitorOf } from '#src/sign-in/visitor.ts'
import { RegisterPage } from '#templates/sign-in/register-page.tsx'
import { RegisteredPage } from '#templates/sign-in/registered-page.tsx'
import { findRegistrationProof } from './queries.ts'
import type { Registration } from './register.ts'

/** Registering. Every form that can be read is answered alike; what comes of it is a job's work. */
export function registerRoutes(portal: Portal): Hono<PortalEnv> {
  const app = new Hono<PortalEnv>()
  const findProof = () => findRegistrationProof(portal.db)

  app.get(slugs.register, async (c) =>
    respond(c, <RegisterPage view={c.get('view')} proof={await findProof()} />),
  )

  app.post(slugs.register, async (c) => {
    const view = c.get('view')
    const form = await parseForm(c, registrationForm)
    if (!form.isValid) {
      const props = { view, typed: form.typed, faults: form.codes }
      return respond(c, <RegisterPage {...props} proof={await findProof()} />, 422)
    }
    const { kundennummer, nachname, vorname, email, zaehlernummer } = form.values
    const until = await countAsking(
      portal,
      visitorOf(c, portal),
      'registration',
      bareCustomerNumber(kundennummer),
    )
    if (until) return refuseTooMany(c, portal, until, 'other')
    const typed: Registration = {
      customerNumber: kundennummer,
      lastName: nachname,
      firstName: vorname,
      email,
      meterNumber: zaehlernummer,
      language: view.language,
    }
    await enqueue(portal.db, queues.registration, typed)
    portal.poke()
    return c.redirect(view.paths.registered(), 303)
  })

  app.get(slugs.registered, async (c) =>
    respond(c, <RegisteredPage view={c.get('view')} proof={await findProof()} />),
  )

  return app
}
