import type { JSX } from 'hono/jsx/jsx-runtime'
import type { AskedAbout } from '#src/inquiries/contact/asked-about.ts'
import type { ContactDetails } from '#src/inquiries/contact/contact-queries.ts'
import { fieldNames } from '#src/inquiries/field-names.ts'
import { topicOf } from '#src/inquiries/topics.ts'
import type { TypedFields } from '#src/platform/http/form.ts'
import { PortalPage } from '#templates/layouts/portal-page.tsx'
import type { FieldError, SignedInCustomer, View } from '#templates/view.ts'
import { LatestInquiries } from '../latest-inquiries.tsx'
import { topicTexts } from '../topic-texts.ts'
import { ContactForm } from './contact-form.tsx'
import { contactTexts } from './contact-texts.ts'
import { filledMailLink } from './mail-link.ts'
import { OtherWays } from './other-ways.tsx'
import { postalAddress } from './writer-data.tsx'

export interface ContactPageProps {
  view: View & { customer: SignedInCustomer }
  details: ContactDetails
  fields: TypedFields
  about: AskedAbout | undefined
  errors: FieldError[]
}

/** The form of a signed-in customer: only the question is left to be written. */
export function ContactPage(props: ContactPageProps): JSX.Element {
  const { view, details, errors } = props
  const words = contactTexts[view.language]
  return (
    <PortalPage
      view={view}
      title={words.title}
      lead={words.lead}
      current="contact"
      errors={errors}
      errorNote={words.notSent}
    >
      <div class="main-aside">
        <ContactForm {...props} />
        <aside class="stack" aria-label={words.otherWays}>
          <OtherWays view={view} mailLink={mailLinkOf(props)} isFilled />
          <LatestInquiries view={view} inquiries={details.inquiries} />
        </aside>
      </div>
    </PortalPage>
  )
}

function mailLinkOf({ view, details, fields, about }: ContactPageProps): string {
  const topic = topicOf(fields[fieldNames.topic])
  return filledMailLink(view, view.customer, {
    topic: topic ? topicTexts[view.language][topic] : '',
    address: postalAddress(details),
    about: about && `${contactTexts[view.language].kinds[about.kind]}: ${about.name}`,
  })
}
