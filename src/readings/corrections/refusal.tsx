import type { Context } from 'hono'
import { respond } from '#src/platform/http/respond.ts'
import type { Portal } from '#src/portal.ts'
import type { CustomerEnv } from '#src/sign-in/require-customer.tsx'
import { CannotCorrectPage } from '#templates/readings/corrections/cannot-correct.tsx'
import { findReceiptOf } from '../receipt-queries.ts'
import type { TakingBackRefusal } from './take-back.ts'

/** Somebody was faster: another tab, or billing. The page says who, and what can be done now. */
export async function answerRefusal(
  c: Context<CustomerEnv>,
  { db }: Portal,
  wish: 'correct' | 'withdraw',
  refusal: TakingBackRefusal,
): Promise<Response> {
  const view = c.get('view')
  const reference = c.req.param('reference') ?? ''
  const rows = await findReceiptOf(db, view.customer.customerId, reference)
  if (!rows) return c.notFound()
  const page = <CannotCorrectPage view={view} wish={wish} refusal={refusal} receipt={rows[0]} />
  return respond(c, page, 409)
}
