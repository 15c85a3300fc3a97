import { Hono } from 'hono'
import { except } from 'hono/combine'
import { accessRoutes } from './access/portal-routes.tsx'
import { auditRoutes } from './audit/back-office-routes.tsx'
import { consumptionRoutes } from './consumption/portal-routes.tsx'
import { customerRoutes } from './customers/portal-routes.tsx'
import { declarationRoutes } from './declarations/portal-routes.tsx'
import { documentRoutes } from './documents/portal-routes.tsx'
import { errorAnswers, notFoundAnswer } from './errors/error-answers.tsx'
import { healthRoutes } from './health/portal-routes.ts'
import { helpRoutes } from './help/portal-routes.tsx'
import { inboxRoutes } from './inquiries/inbox/back-office-routes.tsx'
import { inquiryAreaRoutes } from './inquiries/portal-routes.tsx'
import { instalmentRoutes } from './instalments/portal-routes.tsx'
import { legalTextRoutes } from './legal-texts/portal-routes.tsx'
import { mailboxRoutes } from './mails/mailbox-routes.tsx'
import { meteringPointRoutes } from './metering-points/portal-routes.ts'
import { movingRoutes } from './moving/portal-routes.tsx'
import { officeSlugs } from './office-paths.ts'
import { overviewRoutes } from './overview/portal-routes.tsx'
import { ownDataRoutes } from './own-data/portal-routes.tsx'
import { slugs } from './paths.ts'
import { bodyLimit } from './platform/http/body-limit.ts'
import { compressPages } from './platform/http/compress-pages.ts'
import { noNul } from './platform/http/no-nul.ts'
import { requestLog } from './platform/http/request-log.ts'
import { sameOrigin } from './platform/http/same-origin.ts'
import { securityHeaders } from './platform/http/security-headers.ts'
import type { Portal, PortalEnv } from './portal.ts'
import { readingByStaffRoutes } from './reading-by-staff/portal-routes.tsx'
import { readingRoutes } from './readings/portal-routes.tsx'
import { receiptCheckRoutes } from './readings/receipts/check-routes.tsx'
import { secondFactorRoutes } from './second-factor/portal-routes.tsx'
import { signInRoutes } from './sign-in/portal-routes.tsx'
import { withSession } from './sign-in/with-session.tsx'
import { staffRoutes } from './staff/back-office-routes.tsx'
import { withStaff } from './staff/sign-in/with-staff.ts'
import { startRoutes } from './start/portal-routes.tsx'

const mostBytesOfAForm = 64 * 1024
const slugsWithFiles = [
  slugs.sendPhoto,
  slugs.ownContact,
  slugs.inquiryMessages,
  slugs.customerName,
]

/** The map: every middleware in its order, every area in its place. */
export function createApp(portal: Portal): Hono<PortalEnv> {
  const { settings, assets } = portal
  // not strict: below a base path the start page is asked for with a slash at its end
  const app = new Hono<PortalEnv>({ strict: false }).basePath(settings.basePath || '/')

  app.onError(errorAnswers(portal))
  app.notFound(notFoundAnswer(portal))

  app.use(requestLog(portal.log))
  app.use(securityHeaders(settings.origin.startsWith('https:')))
  app.use(noNul)
  app.route('/', healthRoutes(portal))
  app.get(slugs.asset, (c) => assets.serve(c, c.req.param('file')))

  app.use(compressPages())
  app.use(sameOrigin(settings.origin))
  // files are larger than any form: their routes count for themselves, after asking who sends them
  app.use(
    except(
      slugsWithFiles.map((slug) => settings.basePath + slug),
      bodyLimit(mostBytesOfAForm),
    ),
  )

  // the back office: other people, other sessions
  const office = `${officeSlugs.home}/*`
  app.use(office, withStaff(portal))
  app.route('/', staffRoutes(portal))
  app.route('/', inboxRoutes(portal))
  app.route('/', auditRoutes(portal))

  app.use(except(settings.basePath + office, withSession(portal)))

  // before signing in
  app.route('/', startRoutes(portal))
  app.route('/', receiptCheckRoutes(portal))
  app.route('/', signInRoutes(portal))
  app.route('/', helpRoutes())
  app.route('/', legalTextRoutes(portal))
  app.route('/', declarationRoutes(portal))

  // the customer's own
  app.route('/', overviewRoutes(portal))
  app.route('/', customerRoutes(portal))
  app.route('/', meteringPointRoutes(portal))
  app.route('/', consumptionRoutes(portal))
  app.route('/', readingRoutes(portal))
  app.route('/', documentRoutes(portal))
  app.route('/', ownDataRoutes(portal))
  app.route('/', readingByStaffRoutes(portal))
  app.route('/', accessRoutes(portal))
  app.route('/', instalmentRoutes(portal))
  app.route('/', movingRoutes(portal))
  app.route('/', secondFactorRoutes(portal))

  // for everybody, and more for customers
  app.route('/', inquiryAreaRoutes(portal))

  if (portal.isDemonstration) app.route('/', mailboxRoutes(portal))
  return app
}
