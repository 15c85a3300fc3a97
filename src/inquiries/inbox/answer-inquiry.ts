import { recordEvent } from '#src/audit/record-event.ts'
import { findTopicRecipient } from '#src/inquiries/queries.ts'
import type { Trx } from '#src/platform/database/connect.ts'
import type { InquiryStep } from '#src/platform/database/schema.ts'
import type { Portal } from '#src/portal.ts'
import { formatMoment } from '#templates/format.ts'
import type { SignedInStaff } from '#templates/view.ts'
import { holdInquiry, insertNote, insertStep, type OfficeInquiry } from './inbox-queries.ts'

/** What somebody at the utility does with an inquiry. */
export type Handling =
  | { kind: 'taken' | 'closed' | 'reopened' }
  | { kind: 'answered'; answer: string }
  | { kind: 'note'; note: string }

/**
 * Writes down what was done with an inquiry; an answer goes to its sender by mail as well.
 * @returns 'overtaken' when somebody has done something else since the page was opened, undefined
 * when there is no such inquiry
 */
export async function handleInquiry(
  portal: Portal,
  staff: SignedInStaff,
  reference: string,
  handling: Handling & { seenSteps: number },
): Promise<'done' | 'overtaken' | undefined> {
  const result = await portal.db.transaction().execute(async (trx) => {
    const inquiry = await holdInquiry(trx, reference)
    if (!inquiry) return undefined
    const isNote = handling.kind === 'note'
    if (!isNote && inquiry.steps.length + inquiry.messages.length !== handling.seenSteps) {
      return 'overtaken'
    }
    await write(trx, portal, staff, inquiry, handling)
    return 'done'
  })
  portal.poke()
  return result
}

async function write(
  trx: Trx,
  portal: Portal,
  { staffMemberId }: SignedInStaff,
  inquiry: OfficeInquiry,
  handling: Handling,
): Promise<void> {
  const at = portal.clock()
  const inquiryId = inquiry.id
  if (handling.kind === 'note') {
    await insertNote(trx, { inquiryId, staffMemberId, at, note: handling.note })
  } else {
    const answer = handling.kind === 'answered' ? { answer: handling.answer } : {}
    await insertStep(trx, { inquiryId, staffMemberId, at, step: handling.kind, ...answer })
  }
  if (handling.kind === 'answered') await sendAnswer(trx, portal, inquiry, handling.answer)
  await recordEvent(trx, {
    at,
    actor: { kind: 'staff', id: staffMemberId },
    event: handling.kind === 'note' ? 'inquiryNoted' : 'inquiryHandled',
    customerId: inquiry.customerId ?? undefined,
    details: { reference: inquiry.reference, step: handling.kind },
  })
}

/** To whoever asked, in their language; an answer to it reaches the people of the topic. */
async function sendAnswer(
  trx: Trx,
  { post, paths, settings }: Portal,
  inquiry: OfficeInquiry,
  answer: string,
): Promise<void> {
  const { language, senderName, senderAddress, customerId, reference } = inquiry
  const page = customerId === null ? paths.contact() : paths.inquiry(reference)
  await post.send(trx, {
    key: 'inquiry-answer',
    to: { name: senderName, address: senderAddress },
    replyTo: await findTopicRecipient(trx, inquiry.topic),
    language,
    variables: {
      name: senderName,
      reference,
      moment: formatMoment(inquiry.receivedAt, language),
      subjectLine: inquiry.subject[language],
      lines: answer.split('\n').map((line) => ({ line })),
      inquiryLink: settings.origin + page,
    },
  })
}

/** Which steps make sense next. */
export function nextSteps(step: InquiryStep | null): Exclude<InquiryStep, 'answered'>[] {
  if (step === null || step === 'reopened') return ['taken', 'closed']
  return step === 'closed' ? ['reopened'] : ['closed']
}
