import type { WantedChange } from '#src/customers/changes/change-customer.ts'
import type { SomeFacts } from '#src/customers/changes/facts.ts'
import { type OpenedInquiry, openInquiry } from '#src/inquiries/open-inquiry.ts'
import type { Trx } from '#src/platform/database/connect.ts'
import type { Portal } from '#src/portal.ts'
import { nameFacts } from '#templates/customers/name/name-facts.ts'
import { nameTexts } from '#templates/customers/name/name-texts.ts'

/** Another name goes to people with its proof: whoever is asked for a signature is not renamed alone. */
export async function openNameInquiry(
  trx: Trx,
  portal: Portal,
  change: WantedChange,
  present: SomeFacts,
  at: Date,
): Promise<OpenedInquiry> {
  const { customer, language, formKey, wanted, proof } = change
  const { customerId, customerNumber, name, email } = customer
  return await openInquiry(trx, portal, {
    formKey,
    kind: 'report',
    topic: 'contract',
    sender: { customerId, customerNumber, name, address: email },
    language,
    subject: { de: nameTexts.de.subject, en: nameTexts.en.subject },
    message: '',
    facts: {
      de: nameFacts(present, wanted, proof, 'de'),
      en: nameFacts(present, wanted, proof, 'en'),
    },
    files: proof?.files ?? [],
    receivedAt: at,
  })
}
