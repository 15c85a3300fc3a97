import type { Context } from 'hono'
import type { Portal } from '#src/portal.ts'
import type { CustomerEnv } from '#src/sign-in/require-customer.tsx'
import type { ReceiptRow } from '../receipt-queries.ts'
import { sendWithdrawalReceipt } from './mails.ts'
import { refusalOf, type TakingBackRefusal, withdrawSubmission } from './take-back.ts'
import { holdOffExport, holdSubmissionOf } from './withdrawal-queries.ts'

const longestWhy = 500

/** Takes a submission back, once: whoever presses twice is told the same twice. */
export async function sendWithdrawal(
  c: Context<CustomerEnv>,
  portal: Portal,
  rows: [ReceiptRow, ...ReceiptRow[]],
  why: string,
): Promise<TakingBackRefusal | undefined> {
  const { customer, language } = c.get('view')
  const { customerId } = customer
  const [{ reference }] = rows
  const at = portal.clock()
  const refusal = await portal.db.transaction().execute(async (trx) => {
    await holdOffExport(trx)
    const held = await holdSubmissionOf(trx, customerId, reference)
    if (!held) throw new Error('A withdrawal names a submission that is not this customer’s')
    if (held.isWithdrawn && !held.isReplaced) return undefined
    const refused = refusalOf(held)
    if (refused) return refused
    const taking = { submissionId: held.id, reference, customerId, at }
    await withdrawSubmission(trx, taking, why.trim().slice(0, longestWhy))
    await sendWithdrawalReceipt(trx, portal, { customer, language, at, rows })
    return undefined
  })
  portal.poke()
  return refusal
}
