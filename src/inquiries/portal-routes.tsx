import { Hono } from 'hono'
import { keepTyped } from '#src/drafts/keep-typed.tsx'
import { slugs } from '#src/paths.ts'
import type { Portal, PortalEnv } from '#src/portal.ts'
import { requireCustomer } from '#src/sign-in/require-customer.tsx'
import { contactRoutes } from './contact/contact-routes.tsx'
import { guestRoutes } from './contact/guest-routes.tsx'
import { inquiryFileRoutes } from './own/file-routes.ts'
import { inquiryRoutes } from './own/inquiry-routes.tsx'
import { messageRoutes } from './own/message-routes.ts'

/** Kontakt for everybody, and Anliegen for those who are signed in. */
export function inquiryAreaRoutes(portal: Portal): Hono<PortalEnv> {
  const app = new Hono<PortalEnv>()
  app.route('/', guestRoutes(portal))
  app.use(
    slugs.ownContact,
    keepTyped(() => slugs.contact),
  )
  app.use(
    slugs.inquiryMessages,
    keepTyped((c) => slugs.inquiry.replace(':reference', c.req.param('reference') ?? '')),
  )
  for (const slug of [slugs.ownContact, slugs.inquiries, `${slugs.inquiries}/*`]) {
    app.use(slug, requireCustomer)
  }
  app.route('/', contactRoutes(portal))
  app.route('/', inquiryRoutes(portal))
  app.route('/', messageRoutes(portal))
  app.route('/', inquiryFileRoutes(portal))
  return app
}
