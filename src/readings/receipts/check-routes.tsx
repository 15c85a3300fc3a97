import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { slugs } from '#src/paths.ts'
import { readTypedFields } from '#src/platform/http/form.ts'
import { respond } from '#src/platform/http/respond.ts'
import { countAttempt } from '#src/platform/throttle/throttle.ts'
import type { Portal, PortalEnv } from '#src/portal.ts'
import { hideAddress, refuseTooMany } from '#src/sign-in/answers.tsx'
import { visitorOf } from '#src/sign-in/visitor.ts'
import {
  CheckReceiptPage,
  UnknownReceiptPage,
} from '#templates/readings/receipts/check-receipt.tsx'
import { checkTexts } from '#templates/readings/receipts/check-texts.ts'
import { GenuineReceiptPage } from '#templates/readings/receipts/genuine-receipt.tsx'
import { type ReadCode, readCheckCode, showCheckCode } from './check-code.ts'
import { findPrintedReceipt } from './check-queries.ts'

const anHour = 3600
const mostInAnHour = 300

/** Whether a receipt is genuine: asked by whoever holds it, without signing in. */
export function receiptCheckRoutes(portal: Portal): Hono<PortalEnv> {
  const app = new Hono<PortalEnv>()
  const { db, paths } = portal

  app.use(slugs.checkReceipt, hideFromSearch)
  app.use(slugs.checkedReceipt, hideFromSearch, hideAddress)

  app.get(slugs.checkReceipt, (c) => respond(c, <CheckReceiptPage view={c.get('view')} />))

  app.post(slugs.checkReceipt, async (c) => {
    const { pruefcode: typed = '' } = await readTypedFields(c)
    const read = readCheckCode(typed)
    if ('problem' in read) return answerUnreadable(c, typed, read, 422)
    return c.redirect(paths.checkedReceipt(showCheckCode(read.code)), 303)
  })

  app.get(slugs.checkedReceipt, async (c) => {
    const typed = c.req.param('code')
    const read = readCheckCode(typed)
    // what cannot be a code is not looked for
    if ('problem' in read) return answerUnreadable(c, typed, read, 404)
    const until = await countCheck(c, portal)
    if (until) return refuseTooMany(c, portal, until, 'other')
    const view = c.get('view')
    const rows = await findPrintedReceipt(db, read.code)
    if (rows) return respond(c, <GenuineReceiptPage view={view} rows={rows} />)
    return respond(c, <UnknownReceiptPage view={view} code={showCheckCode(read.code)} />, 404)
  })

  return app
}

/** A receipt is for whoever holds it, and no search engine does. */
const hideFromSearch: MiddlewareHandler = async (c, next) => {
  c.header('X-Robots-Tag', 'noindex, nofollow')
  await next()
}

function countCheck(c: Context<PortalEnv>, portal: Portal): Promise<Date | undefined> {
  const key = portal.throttleKey('receiptCheck', visitorOf(c, portal).address)
  const allowance = { key, most: mostInAnHour, seconds: anHour }
  return countAttempt(portal.db, [allowance], portal.clock())
}

function answerUnreadable(
  c: Context<PortalEnv>,
  typed: string,
  { problem }: Extract<ReadCode, { problem: unknown }>,
  status: 404 | 422,
): Promise<Response> {
  const view = c.get('view')
  const { problems } = checkTexts[view.language]
  const count = typed.replace(/[\s\p{Pd}]/gu, '').length
  const error = problem === 'length' ? problems.length(count) : problems[problem]
  const isSent = status === 422
  const page = <CheckReceiptPage view={view} typed={typed} error={error} isSent={isSent} />
  return respond(c, page, status)
}
