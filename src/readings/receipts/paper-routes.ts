import { Hono } from 'hono'
import { drawPaper } from '#src/papers/draw-paper.ts'
import { slugs } from '#src/paths.ts'
import type { Portal } from '#src/portal.ts'
import type { CustomerEnv } from '#src/sign-in/require-customer.tsx'
import { paperTexts } from '#templates/readings/receipts/paper-texts.ts'
import { findReceiptOf } from '../receipt-queries.ts'
import { receiptPaper } from './receipt-paper.ts'

/** The receipt as a file to keep. */
export function receiptPaperRoutes({ db, clock }: Portal): Hono<CustomerEnv> {
  const routes = new Hono<CustomerEnv>()

  routes.get(slugs.receiptPdf, async (c) => {
    const view = c.get('view')
    const rows = await findReceiptOf(db, view.customer.customerId, c.req.param('reference'))
    if (!rows) return c.notFound()
    const bytes = await drawPaper(receiptPaper(view, rows, clock()))
    const name = `${paperTexts[view.language].file}-${rows[0].reference}.pdf`
    return c.body(new Uint8Array(bytes), 200, {
      'Content-Type': 'application/pdf',
      'Content-Length': String(bytes.length),
      'Content-Disposition': `attachment; filename="${name}"`,
    })
  })

  return routes
}
