import type { JSX } from 'hono/jsx/jsx-runtime'
import { nextSteps } from '#src/inquiries/inbox/answer-inquiry.ts'
import type { OfficeInquiry } from '#src/inquiries/inbox/inbox-queries.ts'
import { sayingsOf } from '#src/inquiries/own/sayings.ts'
import { SubmitButton } from '#templates/components/submit-button.tsx'
import { TextAreaField } from '#templates/components/text-area-field.tsx'
import { OfficePage } from '#templates/layouts/office-page.tsx'
import type { View } from '#templates/view.ts'
import { OfficeNotes } from './office-notes.tsx'
import { OfficeSaying } from './office-saying.tsx'
import { OfficeStep } from './office-step.tsx'
import { inboxTexts as words } from './office-texts.ts'

export type OfficeInquiryFault = keyof typeof words.faults

export interface OfficeInquiryPageProps {
  view: View
  inquiry: OfficeInquiry
  fault: OfficeInquiryFault | undefined
  typed: Record<string, string>
  /** What was just done, by its word in the address. */
  done: string | undefined
}

/** One inquiry: what was said, who asks, and everything one can do about it. */
export function OfficeInquiryPage(props: OfficeInquiryPageProps): JSX.Element {
  const { view, inquiry, fault, done } = props
  const { office } = view.paths
  return (
    <OfficePage
      view={view}
      title={inquiry.subject.de}
      crumbs={<a href={office.inquiries()}>{words.title}</a>}
      current="inquiries"
      flash={done === undefined ? undefined : words.done[done]}
      errors={fault && [{ field: fieldOf(fault), message: words.faults[fault] }]}
    >
      <div class="case">
        <div class="stack">
          {sayingsOf(inquiry).map((saying) => (
            <OfficeSaying view={view} inquiry={inquiry} saying={saying} />
          ))}
          <Answer {...props} />
        </div>
        <aside class="stack" aria-label={words.who}>
          <Who inquiry={inquiry} />
          <Steps {...props} />
          <OfficeNotes {...props} />
        </aside>
      </div>
    </OfficePage>
  )
}

function Answer({ view, inquiry, fault, typed }: OfficeInquiryPageProps): JSX.Element {
  const isMine = fault === 'answerMissing' || fault === 'answerTooLong' || fault === 'overtaken'
  return (
    <form
      class="card stack"
      method="post"
      action={view.paths.office.inquiryAnswer(inquiry.reference)}
    >
      <TextAreaField
        language="de"
        name="antwort"
        label={words.answer}
        hint={words.answerHint(inquiry.senderAddress)}
        value={typed.antwort}
        error={fault && isMine ? words.faults[fault] : undefined}
        rows={8}
      />
      <Seen inquiry={inquiry} />
      <p class="actions">
        <SubmitButton>{words.sendAnswer}</SubmitButton>
      </p>
    </form>
  )
}

function Steps({ view, inquiry }: OfficeInquiryPageProps): JSX.Element {
  return (
    <form class="row" method="post" action={view.paths.office.inquiryStep(inquiry.reference)}>
      <Seen inquiry={inquiry} />
      {nextSteps(inquiry.step).map((step) => (
        <SubmitButton look="second" name="schritt" value={step}>
          {words.deeds[step]}
        </SubmitButton>
      ))}
    </form>
  )
}

/** How much had been said and done when this page was made: what came since is not overlooked. */
function Seen({ inquiry }: { inquiry: OfficeInquiry }): JSX.Element {
  const seen = inquiry.steps.length + inquiry.messages.length
  return <input type="hidden" name="gesehen" value={String(seen)} />
}

function Who({ inquiry }: { inquiry: OfficeInquiry }): JSX.Element {
  return (
    <dl class="facts">
      <dt>{words.state}</dt>
      <dd>
        <OfficeStep step={inquiry.step} />
      </dd>
      <dt>{words.reference}</dt>
      <dd>{inquiry.reference}</dd>
      <dt>{words.from}</dt>
      <dd>{inquiry.senderName}</dd>
      <dt>{words.number}</dt>
      <dd>{inquiry.customerNumber ?? words.stranger}</dd>
      <dt>{words.address}</dt>
      <dd>{inquiry.senderAddress}</dd>
      {inquiry.senderPhone && (
        <>
          <dt>{words.phone}</dt>
          <dd>{inquiry.senderPhone}</dd>
        </>
      )}
    </dl>
  )
}

function fieldOf(fault: OfficeInquiryFault): string {
  return fault === 'noteMissing' ? 'notiz' : 'antwort'
}
