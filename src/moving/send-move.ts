import { openInquiry } from '#src/inquiries/open-inquiry.ts'
import type { Portal } from '#src/portal.ts'
import { makeReference } from '#src/readings/reference.ts'
import { newSubmission, recordSubmission } from '#src/readings/send-readings.ts'
import { writeSubmission } from '#src/readings/submission.ts'
import { isReadingTaken } from '#src/readings/submission-queries.ts'
import { movingFacts } from '#templates/moving/moving-facts.ts'
import { movingTexts } from '#templates/moving/texts.ts'
import type { SignedInCustomer, View } from '#templates/view.ts'
import type { PostedMove } from './posted-move.ts'

export type SentMove =
  | { reference: string }
  /** Another form has given final readings for this very day. */
  | { isReadAlready: true }

/**
 * Writes the final readings down like any that a customer sends, and hands all of it to the people
 * who make contracts, under one number and in one transaction. The same form sent twice is one move.
 */
export async function sendMove(
  portal: Portal,
  view: View & { customer: SignedInCustomer },
  posted: PostedMove,
  formKey: string,
): Promise<SentMove> {
  const { customer, today } = view
  const { customerId } = customer
  const receivedAt = portal.clock()
  try {
    const reference = await portal.db.transaction().execute(async (trx) => {
      const opened = await openInquiry(trx, portal, {
        ...inquiryOf(view, posted),
        formKey,
        receivedAt,
        reference: makeReference(today),
      })
      if (opened.isNew && posted.move.whenRead === 'jetzt' && hasReadings(posted)) {
        const { final } = posted
        const submission = {
          ...newSubmission(final, customerId, today, receivedAt),
          readings: { ...final.readings, formKey },
          reference: opened.reference,
        }
        const { reference: written } = await writeSubmission(trx, submission)
        await recordSubmission(trx, submission, 'readingsSubmitted', { reference: written })
      }
      return opened.reference
    })
    portal.poke()
    return { reference }
  } catch (error) {
    if (isReadingTaken(error)) return { isReadAlready: true }
    throw error
  }
}

function inquiryOf(
  { customer, language }: View & { customer: SignedInCustomer },
  posted: PostedMove,
) {
  const { customerId, customerNumber, name, email } = customer
  const { phone, message } = posted.move
  return {
    kind: 'moving' as const,
    topic: 'moving' as const,
    sender: { customerId, customerNumber, name, address: email, phone: phone || undefined },
    language,
    subject: {
      de: movingTexts.de.kinds[posted.kind].subject,
      en: movingTexts.en.kinds[posted.kind].subject,
    },
    message,
    facts: { de: movingFacts(posted, 'de'), en: movingFacts(posted, 'en') },
  }
}

function hasReadings({ final }: PostedMove): boolean {
  return Object.keys(final.readings.typed).length > 0
}
