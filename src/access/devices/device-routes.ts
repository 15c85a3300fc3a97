import { Hono } from 'hono'
import { recordEvent } from '#src/audit/record-event.ts'
import { slugs } from '#src/paths.ts'
import type { Portal } from '#src/portal.ts'
import type { CustomerEnv } from '#src/sign-in/require-customer.tsx'
import { endOtherSessionsOf, endSessionOf } from './queries.ts'

/** Signing out elsewhere: one device, or all but this one. */
export function deviceRoutes({ db, clock, paths }: Portal): Hono<CustomerEnv> {
  const routes = new Hono<CustomerEnv>()

  // twice, or somebody else's: the answer is the same, and only her own ends
  routes.post(slugs.signOutDevice, async (c) => {
    const { loginId, customerId } = c.get('session')
    const sessionId = c.req.param('device')
    await db.transaction().execute(async (trx) => {
      if (!(await endSessionOf(trx, loginId, sessionId))) return
      const actor = { kind: 'customer', id: customerId } as const
      await recordEvent(trx, { at: clock(), actor, event: 'deviceSignedOut', customerId })
    })
    return c.redirect(paths.access('geraet'), 303)
  })

  routes.post(slugs.signOutOthers, async (c) => {
    const { loginId, customerId, sessionId } = c.get('session')
    await db.transaction().execute(async (trx) => {
      const count = await endOtherSessionsOf(trx, loginId, sessionId)
      if (count === 0) return
      const actor = { kind: 'customer', id: customerId } as const
      await recordEvent(trx, {
        at: clock(),
        actor,
        event: 'otherDevicesSignedOut',
        customerId,
        details: { count },
      })
    })
    return c.redirect(paths.access('geraete'), 303)
  })

  return routes
}
