import { Hono } from 'hono'
import { recordEvent } from '#src/audit/record-event.ts'
import { slugs } from '#src/paths.ts'
import type { Portal, PortalEnv } from '#src/portal.ts'
import { type CustomerEnv, requireCustomer } from '#src/sign-in/require-customer.tsx'
import { endFact } from './fact-queries.ts'

/** What a customer can do with what we know about her metering points: say that it no longer holds. */
export function meteringPointRoutes({ db, clock, paths }: Portal): Hono<PortalEnv> {
  const app = new Hono<PortalEnv>()
  const routes = new Hono<CustomerEnv>()

  routes.post(slugs.endFact, async (c) => {
    const { customerId } = c.get('view').customer
    const factId = c.req.param('fact')
    if (!/^\d{1,18}$/.test(factId)) return c.notFound()
    const endedAt = clock()
    const ended = await db.transaction().execute(async (trx) => {
      const fact = await endFact(trx, { factId, customerId, endedAt })
      if (fact?.isEnded)
        await recordEvent(trx, {
          at: endedAt,
          actor: { kind: 'customer', id: customerId },
          event: 'factEnded',
          customerId,
          details: { fact: factId, kind: fact.kind },
        })
      return fact
    })
    return ended ? c.redirect(`${paths.overview()}#angaben`, 303) : c.notFound()
  })

  app.use(slugs.endFact, requireCustomer)
  app.route('/', routes)
  return app
}
