import type { SeededCustomer } from '#tests/support/many-customers.ts'
import { type FilledForm, fillForm, referenceIn, sendForm } from './sender.ts'

export interface Sending {
  /** By customer's token, the reference that was told. */
  acknowledged: Map<string, string>
  /** How often "Daten senden" was left without an answer, or told to come back. */
  unanswered: number
  /** All have been acknowledged. */
  ended: Promise<void>
}

/** Customers who send their readings, so many at once, and do it again until they have a receipt. */
export function keepSending(port: number, customers: SeededCustomer[], atOnce: number): Sending {
  const waiting = [...customers]
  const acknowledged = new Map<string, string>()
  const sending: Sending = { acknowledged, unanswered: 0, ended: Promise.resolve() }

  async function sendAll(): Promise<void> {
    for (let customer = waiting.shift(); customer; customer = waiting.shift()) {
      acknowledged.set(customer.token, await sendUntilAnswered(port, customer, sending))
    }
  }

  sending.ended = Promise.all(Array.from({ length: atOnce }, sendAll)).then(() => undefined)
  return sending
}

async function sendUntilAnswered(
  port: number,
  customer: SeededCustomer,
  sending: Sending,
): Promise<string> {
  let form: FilledForm | undefined
  for (;;) {
    form ??= await fillForm(port, customer).catch(brokenOff)
    const answer = form && (await sendForm(port, form).catch(brokenOff))
    if (answer && answer.status !== 503) return referenceIn(answer)
    if (form) sending.unanswered += 1
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/** No answer is part of the game; an answer that is wrong is not. */
function brokenOff(error: unknown): undefined {
  if (error instanceof Error && 'code' in error) return undefined
  throw error
}
