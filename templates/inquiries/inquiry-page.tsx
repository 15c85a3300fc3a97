import type { JSX } from 'hono/jsx/jsx-runtime'
import type { OwnInquiry } from '#src/inquiries/own/own-queries.ts'
import { sayingsOf } from '#src/inquiries/own/sayings.ts'
import type { TypedFields } from '#src/platform/http/form.ts'
import { PortalPage } from '#templates/layouts/portal-page.tsx'
import type { FieldError, SignedInCustomer, View } from '#templates/view.ts'
import { Course } from './course.tsx'
import { InquiryState } from './inquiry-state.tsx'
import { MoreForm } from './more-form.tsx'
import { SayingCard } from './saying-card.tsx'
import { inquiryTexts } from './texts.ts'

interface InquiryPageProps {
  view: View & { customer: SignedInCustomer }
  inquiry: OwnInquiry
  fields: TypedFields
  errors: FieldError[]
  /** What was just sent: the inquiry, or a message about it. */
  sent: string | undefined
}

/** One inquiry: what was said on both sides, where it stands, and room for more. */
export function InquiryPage({
  view,
  inquiry,
  fields,
  errors,
  sent,
}: InquiryPageProps): JSX.Element {
  const { language, paths } = view
  const words = inquiryTexts[language]
  return (
    <PortalPage
      view={view}
      title={inquiry.subject[language]}
      eyebrow={<a href={paths.inquiries()}>{words.title}</a>}
      lead={
        <>
          {words.reference} <strong class="reference nowrap">{inquiry.reference}</strong>{' '}
          <InquiryState step={inquiry.steps.at(-1)?.step ?? null} language={language} />
        </>
      }
      current="contact"
      width="receipt"
      flash={flashOf(view, sent)}
      errors={errors}
      errorNote={words.notSent}
    >
      <div class="main-aside">
        <div class="stack">
          {sayingsOf(inquiry).map((saying) => (
            <SayingCard view={view} inquiry={inquiry} saying={saying} />
          ))}
          <MoreForm view={view} reference={inquiry.reference} fields={fields} errors={errors} />
        </div>
        <Course view={view} inquiry={inquiry} />
      </div>
    </PortalPage>
  )
}

function flashOf(
  { language, customer }: InquiryPageProps['view'],
  sent: string | undefined,
): string | undefined {
  const words = inquiryTexts[language].sent
  if (sent === 'anliegen') return words.anliegen(customer.email)
  return sent === 'nachtrag' ? words.nachtrag : undefined
}
