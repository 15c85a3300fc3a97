import { type OpenedInquiry, openInquiry } from '#src/inquiries/open-inquiry.ts'
import type { Portal } from '#src/portal.ts'
import type { FormMeter } from '#src/readings/reading-form.ts'
import { objectionFacts } from '#templates/reading-by-staff/objection-facts.ts'
import { readingByStaffTexts } from '#templates/reading-by-staff/texts.ts'
import type { SignedInCustomer, View } from '#templates/view.ts'
import type { CannotRead } from './forms.ts'

/** Hands it to the people who look after meters; the same form sent twice is one. */
export async function sendObjection(
  portal: Portal,
  { language, customer }: View & { customer: SignedInCustomer },
  meters: FormMeter[],
  typed: CannotRead,
): Promise<OpenedInquiry> {
  const { customerId, customerNumber, name, email } = customer
  const opened = await portal.db.transaction().execute((trx) =>
    openInquiry(trx, portal, {
      formKey: typed.formular,
      kind: 'cannotRead',
      topic: 'meter',
      sender: {
        customerId,
        customerNumber,
        name,
        address: email,
        phone: typed.telefon || undefined,
      },
      language,
      subject: { de: readingByStaffTexts.de.subject, en: readingByStaffTexts.en.subject },
      message: typed.nachricht,
      facts: { de: objectionFacts(meters, typed, 'de'), en: objectionFacts(meters, typed, 'en') },
      receivedAt: portal.clock(),
    }),
  )
  portal.poke()
  return opened
}
