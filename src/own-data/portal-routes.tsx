import { Readable } from 'node:stream'
import { Hono } from 'hono'
import { recordEvent } from '#src/audit/record-event.ts'
import { slugs } from '#src/paths.ts'
import { contentDisposition } from '#src/platform/http/content-disposition.ts'
import { sayRetryAfter } from '#src/platform/http/rate-limit.ts'
import { respond } from '#src/platform/http/respond.ts'
import type { Portal, PortalEnv } from '#src/portal.ts'
import { type CustomerEnv, requireCustomer } from '#src/sign-in/require-customer.tsx'
import { OwnDataPage } from '#templates/own-data/own-data-page.tsx'
import { readMeText } from '#templates/own-data/read-me.ts'
import { archiveOf } from './archive.ts'
import { countFetching } from './archive-throttle.ts'
import { archivedName } from './archived-name.ts'
import { collecting } from './collect.ts'
import { countOwnData } from './queries.ts'

/** What is kept about a customer: said in words, and handed out as a whole. */
export function ownDataRoutes(portal: Portal): Hono<PortalEnv> {
  const app = new Hono<PortalEnv>()
  const routes = new Hono<CustomerEnv>()
  const { db, clock, documentStore } = portal
  const collect = collecting(db, documentStore)

  routes.get(slugs.ownData, async (c) => {
    const view = c.get('view')
    const counts = await countOwnData(db, view.customer.customerId)
    return respond(c, <OwnDataPage view={view} counts={counts} />)
  })

  routes.get(slugs.ownDataArchive, async (c) => {
    const view = c.get('view')
    const { customerId, customerNumber } = view.customer
    const madeAt = clock()
    const headers = headersOf(customerNumber, view.today)
    if (c.req.method === 'HEAD') return c.body(null, 200, headers)
    const until = await countFetching(portal, customerId)
    if (until) {
      sayRetryAfter(c, until, madeAt)
      const counts = await countOwnData(db, customerId)
      return respond(c, <OwnDataPage view={view} counts={counts} until={until} />, 429)
    }
    const actor = { kind: 'customer', id: customerId } as const
    await recordEvent(db, { at: madeAt, actor, event: 'ownDataFetched', customerId })
    const data = await collect(customerId)
    const missing = data.missing.map(archivedName)
    const readMe = readMeText({ view, customerNumber, madeAt, missing })
    const archive = archiveOf(documentStore, { data, readMe, customerNumber, madeAt })
    return c.body(Readable.toWeb(archive) as ReadableStream, 200, headers)
  })

  app.use(slugs.ownData, requireCustomer)
  app.use(slugs.ownDataArchive, requireCustomer)
  app.route('/', routes)
  return app
}

function headersOf(customerNumber: string, today: string): Record<string, string> {
  const name = `Meine Daten ${customerNumber} ${today}.zip`
  return {
    'Content-Type': 'application/zip',
    'Content-Disposition': contentDisposition('attachment', name),
  }
}
