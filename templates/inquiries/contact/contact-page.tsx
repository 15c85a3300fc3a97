import type { JSX } from 'hono/jsx/jsx-runtime'
import type { AskedAbout } from '#src/inquiries/contact/asked-about.ts'
import type { ContactDetails } from '#src/inquiries/contact/contact-queries.ts'
import { fieldNames } from '#src/inquiries/forms.ts'
import { topicOf } from '#src/inquiries/topics.ts'
import type { TypedFields } from '#src/platform/http/form.ts'
import { AttachmentsField } from '#templates/attachments/attachments-field.tsx'
import { Field } from '#templates/components/field.tsx'
import { SubmitButton } from '#templates/components/submit-button.tsx'
import { PortalPage } from '#templates/layouts/portal-page.tsx'
import type { FieldError, SignedInCustomer, View } from '#templates/view.ts'
import { LatestInquiries } from '../latest-inquiries.tsx'
import { MessageField } from '../message-field.tsx'
import { topicTexts } from '../topic-texts.ts'
import { AboutChoice } from './about-choice.tsx'
import { contactTexts } from './contact-texts.ts'
import { filledMailLink } from './mail-link.ts'
import { OtherWays } from './other-ways.tsx'
import { TopicChoice } from './topic-choice.tsx'
import { postalAddress, WriterData } from './writer-data.tsx'

interface ContactPageProps {
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

function ContactForm({ view, details, fields, about, errors }: ContactPageProps): JSX.Element {
  const { language, paths } = view
  const words = contactTexts[language]
  const errorAt = (name: string) => errors.find(({ field }) => field === name)?.message
  const { formKey, topic, subject, message, phone } = fieldNames
  return (
    <form
      class="card stack"
      method="post"
      action={paths.ownContact()}
      enctype="multipart/form-data"
      novalidate
    >
      <TopicChoice language={language} chosen={fields[topic]} error={errorAt(topic)} />
      <input type="hidden" name={formKey} value={fields[formKey] ?? ''} />
      <AboutChoice
        language={language}
        supplies={details.supplies}
        chosen={fields[subject]}
        about={about}
      />
      <MessageField
        language={language}
        label={words.message}
        value={fields[message]}
        error={errorAt(message)}
      />
      <WriterData view={view} details={details} />
      <Field
        name={phone}
        label={words.phone}
        hint={words.phoneHint}
        language={language}
        value={fields[phone]}
        error={errorAt(phone)}
        type="tel"
        autocomplete="tel"
        width="number"
        isOptional
      />
      <AttachmentsField language={language} errors={errors} />
      <p class="actions">
        <SubmitButton>{words.send}</SubmitButton>
      </p>
    </form>
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
