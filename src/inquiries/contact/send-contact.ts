import type { Attachment } from '#src/attachments/attachment.ts'
import type { Portal } from '#src/portal.ts'
import { contactTexts } from '#templates/inquiries/contact/contact-texts.ts'
import { topicTexts } from '#templates/inquiries/topic-texts.ts'
import type { Language, SignedInCustomer, View } from '#templates/view.ts'
import type { Contact } from '../forms.ts'
import { type Fact, type OpenedInquiry, openInquiry } from '../open-inquiry.ts'
import type { AskedAbout } from './asked-about.ts'

/** Hands a customer's message to the people of its topic; the same form sent twice is one. */
export async function sendContact(
  portal: Portal,
  { language, customer }: View & { customer: SignedInCustomer },
  contact: Contact,
  { about, files }: { about: AskedAbout | undefined; files: readonly Attachment[] },
): Promise<OpenedInquiry> {
  const opened = await portal.db.transaction().execute((trx) =>
    openInquiry(trx, portal, {
      formKey: contact.formular,
      kind: 'question',
      topic: contact.thema,
      sender: {
        customerId: customer.customerId,
        customerNumber: customer.customerNumber,
        name: customer.name,
        address: customer.email,
        phone: contact.telefon || undefined,
      },
      language,
      subject: { de: subjectOf(contact, about, 'de'), en: subjectOf(contact, about, 'en') },
      message: contact.nachricht,
      facts: { de: factsOf(about, 'de'), en: factsOf(about, 'en') },
      files,
      receivedAt: portal.clock(),
    }),
  )
  portal.poke()
  return opened
}

function subjectOf({ thema }: Contact, about: AskedAbout | undefined, language: Language): string {
  const topic = topicTexts[language][thema]
  return about ? `${topic}: ${about.name}` : topic
}

function factsOf(about: AskedAbout | undefined, language: Language): Fact[] {
  return about ? [{ label: contactTexts[language].kinds[about.kind], value: about.name }] : []
}
