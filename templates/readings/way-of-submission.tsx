import type { Child } from 'hono/jsx'
import type { JSX } from 'hono/jsx/jsx-runtime'
import { type SubmissionWay, standingOf } from '#src/readings/receipts/standing.ts'
import { formatMoment } from '#templates/format.ts'
import type { View } from '#templates/view.ts'
import { standingTexts } from './receipts/standing-texts.ts'

interface WayOfSubmissionProps {
  view: View
  way: SubmissionWay
  /** Why somebody looks at it, or why it was rejected, where that is known. */
  reason?: string | null | undefined
  /** Side by side instead of one below the other. */
  isFlat?: boolean
}

/** How far a submission has come on its way to billing, or where its way has ended. */
export function WayOfSubmission({ view, way, reason, isFlat }: WayOfSubmissionProps): JSX.Element {
  const words = standingTexts[view.language].way
  const has = stepsOf(way)
  const at = (moment: Date | null): string | null => moment && formatMoment(moment, view.language)
  return (
    <ol class={isFlat ? 'way way-flat' : 'way'}>
      <Step state="done" note={at(way.sentAt)}>
        {words.sent}
      </Step>
      {has.correcting && way.corrects && (
        <Step state="done">
          {words.corrects} <ReceiptLink view={view} reference={way.corrects} />
        </Step>
      )}
      {has.rejected && (
        <Step state="now" note={reason ?? words.rejectedNote}>
          {words.rejected}
        </Step>
      )}
      {has.ended && (
        <Step state="now" note={at(way.withdrawnAt)}>
          {way.correctedBy ? (
            <>
              {words.corrected} <ReceiptLink view={view} reference={way.correctedBy} />
            </>
          ) : (
            words.withdrawn
          )}
        </Step>
      )}
      {has.onward && <Onward view={view} way={way} reason={reason} />}
    </ol>
  )
}

/** What is still to come, and what of it is done. */
function Onward({ view, way, reason }: WayOfSubmissionProps): JSX.Element {
  const words = standingTexts[view.language].way
  const { isInReview, handedOverAt, takenAt } = way
  const isHandedOver = handedOverAt !== null || takenAt !== null
  const at = (moment: Date | null): string | null => moment && formatMoment(moment, view.language)
  return (
    <>
      <Step
        state={isInReview ? 'now' : 'done'}
        note={isInReview ? (reason ?? words.inReviewNote) : null}
      >
        {isInReview ? words.inReview : words.checked}
      </Step>
      <Step
        state={isInReview ? undefined : isHandedOver ? 'done' : 'now'}
        note={isHandedOver ? at(handedOverAt) : words.handedOverSoon}
      >
        {words.handedOver}
      </Step>
      <Step
        state={takenAt ? 'done' : isHandedOver && !isInReview ? 'now' : undefined}
        note={takenAt ? at(takenAt) : words.takenLater}
      >
        {words.taken}
      </Step>
    </>
  )
}

function stepsOf(way: SubmissionWay) {
  const standing = standingOf(way)
  const ended = standing === 'withdrawn' || standing === 'corrected'
  const rejected = standing === 'rejected'
  return { ended, rejected, correcting: way.corrects !== null, onward: !ended && !rejected }
}

interface StepProps {
  state: 'done' | 'now' | undefined
  note?: string | null
  children: Child
}

function Step({ state, note, children }: StepProps): JSX.Element {
  return (
    <li class={state} aria-current={state === 'now' ? 'step' : undefined}>
      <span>
        {children} {note && <small>{note}</small>}
      </span>
    </li>
  )
}

function ReceiptLink({ view, reference }: { view: View; reference: string }): JSX.Element {
  return (
    <a class="nowrap" href={view.paths.receipt(reference)}>
      {reference}
    </a>
  )
}
