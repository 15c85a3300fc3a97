import { type OpenedInquiry, openInquiry } from '#src/inquiries/open-inquiry.ts'
import type { Portal } from '#src/portal.ts'
import { reportFacts, reportSubject } from '#templates/customers/reports/report-facts.ts'
import type { SignedInCustomer, View } from '#templates/view.ts'
import type { Report } from './forms.ts'
import { type Reported, topicOf } from './reported.ts'

/** Hands it to the people who can look after it; the same form sent twice is one report. */
export async function sendReport(
  portal: Portal,
  { language, customer }: View & { customer: SignedInCustomer },
  reported: Reported,
  { formKey, mistake, message }: Report,
): Promise<OpenedInquiry> {
  const { customerId, customerNumber, name, email } = customer
  const opened = await portal.db.transaction().execute((trx) =>
    openInquiry(trx, portal, {
      formKey,
      kind: 'report',
      topic: topicOf(reported, mistake),
      sender: { customerId, customerNumber, name, address: email },
      language,
      subject: { de: reportSubject(reported, 'de'), en: reportSubject(reported, 'en') },
      message,
      facts: {
        de: reportFacts(reported, mistake, 'de'),
        en: reportFacts(reported, mistake, 'en'),
      },
      receivedAt: portal.clock(),
    }),
  )
  portal.poke()
  return opened
}
