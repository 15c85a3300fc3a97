import type { Context } from 'hono'
import { draftMark } from '#src/drafts/keep-typed.tsx'
import { respond } from '#src/platform/http/respond.ts'
import type { CustomerEnv } from '#src/sign-in/require-customer.tsx'
import {
  CorrectReadingsPage,
  type CorrectReadingsPageProps,
} from '#templates/readings/corrections/correct-readings.tsx'
import type {
  CorrectionPart,
  FormAddresses,
  TypedForm,
} from '#templates/readings/submit-readings.tsx'
import type { FieldError, View } from '#templates/view.ts'
import { refusedForm, typedForm } from '../form-page.ts'
import type { CorrectionForm } from './posted-correction.ts'

/** The form with what was reported, or with what had been typed. */
export function answerOpened(c: Context<CustomerEnv>, form: CorrectionForm): Promise<Response> {
  const { readings, assessment } = form
  const typed = typedForm(readings, assessment, correctionAddresses(c.get('view'), form))
  return answer(c, form, typed, 200)
}

/** The form as it was sent, with the sentences that say why it could not be. */
export function answerRefused(
  c: Context<CustomerEnv>,
  form: CorrectionForm,
  moreErrors: FieldError[] = [],
  status: 422 | 429 = 422,
): Promise<Response> {
  const view = c.get('view')
  const refused = refusedForm(form, view, moreErrors, correctionAddresses(view, form))
  return answer(c, form, refused, status)
}

/** The form as it was sent: while it was typed, billing has fetched the readings. */
export function answerJustFetched(
  c: Context<CustomerEnv>,
  form: CorrectionForm,
): Promise<Response> {
  const { readings, assessment } = form
  const typed = typedForm(readings, assessment, correctionAddresses(c.get('view'), form))
  return answer(c, form, typed, 409, 'justFetched')
}

export function correctionAddresses({ paths }: View, { replaced }: CorrectionForm): FormAddresses {
  const page = paths.correctSubmission(replaced.reference)
  return {
    send: page,
    check: paths.correctionCheck(replaced.reference),
    again: `${page}?${draftMark}=1`,
  }
}

/** What of a correction stands beside its readings. */
export function correctionPart({ rows, replaced, why }: CorrectionForm): CorrectionPart {
  const was = rows.flatMap((row) => (row.was ? [[row.registerId, row.was] as const] : []))
  return { why, isAsking: replaced.isFetched, was: new Map(was) }
}

function answer(
  c: Context<CustomerEnv>,
  form: CorrectionForm,
  typed: TypedForm,
  status: 200 | 409 | 422 | 429,
  state: CorrectReadingsPageProps['state'] = stateOf(form),
): Promise<Response> {
  const page = (
    <CorrectReadingsPage
      view={c.get('view')}
      meters={form.meters}
      form={{ ...typed, correction: correctionPart(form) }}
      reference={form.replaced.reference}
      state={state}
      inquiryReference={form.inquiryReference}
    />
  )
  return respond(c, page, status)
}

function stateOf({ replaced }: CorrectionForm): CorrectReadingsPageProps['state'] {
  if (replaced.isTaken) return 'taken'
  return replaced.isFetched ? 'fetched' : 'open'
}
