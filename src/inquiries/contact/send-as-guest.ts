import { bareCustomerNumber } from '#src/customers/customer-number.ts'
import type { Portal } from '#src/portal.ts'
import { contactTexts } from '#templates/inquiries/contact/contact-texts.ts'
import { topicTexts } from '#templates/inquiries/topic-texts.ts'
import type { Language } from '#templates/view.ts'
import { type Fact, openInquiry } from '../open-inquiry.ts'
import type { GuestContact } from './guest-form.ts'
import { mayHaveCopy } from './guest-throttle.ts'

/**
 * Hands on what somebody wrote who is not signed in. Their customer number is passed on as typed
 * and looked up nowhere: no answer, and no time that it takes, tells whether it exists.
 */
export async function sendAsGuest(
  portal: Portal,
  language: Language,
  guest: GuestContact,
): Promise<void> {
  const { thema: topic, name, email: address, kundennummer } = guest
  await portal.db.transaction().execute(async (trx) =>
    openInquiry(trx, portal, {
      formKey: guest.formular,
      kind: 'question',
      topic,
      sender: { name, address, phone: guest.telefon || undefined },
      hasCopy: await mayHaveCopy(trx, portal, address),
      language,
      subject: { de: topicTexts.de[topic], en: topicTexts.en[topic] },
      message: guest.nachricht,
      facts: { de: factsOf(kundennummer, 'de'), en: factsOf(kundennummer, 'en') },
      receivedAt: portal.clock(),
    }),
  )
  portal.poke()
}

function factsOf(typed: string, language: Language): Fact[] {
  const value = bareCustomerNumber(typed)
  return value === '' ? [] : [{ label: contactTexts[language].customerNumber, value }]
}
