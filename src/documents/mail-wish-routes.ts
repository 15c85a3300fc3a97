import { Hono } from 'hono'
import { recordEvent } from '#src/audit/record-event.ts'
import { slugs } from '#src/paths.ts'
import { readTypedFields } from '#src/platform/http/form.ts'
import type { Portal } from '#src/portal.ts'
import type { CustomerEnv } from '#src/sign-in/require-customer.tsx'
import { putDocumentMails } from './mail-wish-queries.ts'

/** The switch for the mail about new documents; pressed twice it stays where it is. */
export function mailWishRoutes({ db, clock, paths }: Portal): Hono<CustomerEnv> {
  const routes = new Hono<CustomerEnv>()

  routes.post(slugs.documentMails, async (c) => {
    const { customerId, loginId } = c.get('view').customer
    const isWished = (await readTypedFields(c)).wunsch === 'ja'
    const at = clock()
    await db.transaction().execute(async (trx) => {
      if (!(await putDocumentMails(trx, loginId, isWished ? at : null))) return
      const event = isWished ? 'documentMailsWished' : 'documentMailsEnded'
      const actor = { kind: 'customer', id: customerId } as const
      await recordEvent(trx, { at, actor, event, customerId })
    })
    return c.redirect(`${paths.documents()}#benachrichtigung`, 303)
  })

  return routes
}
