import { Hono } from 'hono'
import { slugs } from '#src/paths.ts'
import { respond } from '#src/platform/http/respond.ts'
import { pageWithFilePolicy } from '#src/platform/http/security-headers.ts'
import type { Portal, PortalEnv } from '#src/portal.ts'
import { type CustomerEnv, requireCustomer } from '#src/sign-in/require-customer.tsx'
import { DocumentPage } from '#templates/documents/document-page.tsx'
import { DocumentsPage } from '#templates/documents/documents-page.tsx'
import { documentsOnAPage, listWish } from './document-list.ts'
import { fileRoutes } from './file-routes.tsx'
import { wantsDocumentMails } from './mail-wish-queries.ts'
import { mailWishRoutes } from './mail-wish-routes.ts'
import { findDocumentOf, findDocuments } from './queries.ts'

/** What a customer can do with documents: find, read and keep them, and wish to be told of new ones. */
export function documentRoutes(portal: Portal): Hono<PortalEnv> {
  const app = new Hono<PortalEnv>()
  const routes = new Hono<CustomerEnv>()
  const { db } = portal

  routes.get(slugs.documents, async (c) => {
    const view = c.get('view')
    const { customerId, loginId } = view.customer
    const wish = listWish(c.req.query())
    const [documents, wantsMails] = await Promise.all([
      findDocuments(db, { ...wish, customerId, count: documentsOnAPage }),
      wantsDocumentMails(db, loginId),
    ])
    const page = (
      <DocumentsPage
        view={view}
        customer={view.customer}
        documents={documents.slice(0, documentsOnAPage)}
        hasMore={documents.length > documentsOnAPage}
        wish={wish}
        wantsMails={wantsMails}
      />
    )
    return respond(c, page)
  })

  routes.get(slugs.document, async (c) => {
    const view = c.get('view')
    const document = await findDocumentOf(db, view.customer.customerId, c.req.param('document'))
    if (!document) return c.notFound()
    c.header('Content-Security-Policy', pageWithFilePolicy)
    return respond(c, <DocumentPage view={view} document={document} />)
  })

  routes.route('/', fileRoutes(portal))
  routes.route('/', mailWishRoutes(portal))
  app.use(slugs.documents, requireCustomer)
  app.use(`${slugs.documents}/*`, requireCustomer)
  app.route('/', routes)
  return app
}
