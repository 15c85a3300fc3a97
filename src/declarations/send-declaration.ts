import { openInquiry } from '#src/inquiries/open-inquiry.ts'
import type { Portal } from '#src/portal.ts'
import { declarationFacts, declarationSubject } from '#templates/declarations/declaration-facts.ts'
import type { Language, SignedInCustomer } from '#templates/view.ts'
import type { Declaration } from './declaration.ts'
import { sendDeclarationReceipt } from './mails.ts'
import { inquiryKey } from './queries.ts'

interface Sent {
  formKey: string
  declaration: Declaration
  customer: SignedInCustomer | undefined
  language: Language
}

/** Takes a declaration: the utility has it as an inquiry, its sender has the receipt on its way. */
export async function sendDeclaration(portal: Portal, sent: Sent): Promise<void> {
  const { formKey, declaration, customer, language } = sent
  const receivedAt = portal.clock()
  const { customerId, customerNumber } = customer ?? {}
  const factsIn = (each: Language) => declarationFacts(declaration, customerNumber, each)
  await portal.db.transaction().execute(async (trx) => {
    const { isNew, reference } = await openInquiry(trx, portal, {
      formKey: inquiryKey(declaration.kind, formKey),
      kind: declaration.kind,
      topic: 'contract',
      sender: {
        ...(customerId && customerNumber && { customerId, customerNumber }),
        name: declaration.name,
        address: declaration.email,
      },
      language,
      subject: declarationSubject(declaration),
      message: declaration.reason ?? '',
      facts: { de: factsIn('de'), en: factsIn('en') },
      receivedAt,
      hasCopy: false,
    })
    if (!isNew) return
    const receipt = { declaration, customerNumber, reference, receivedAt, language }
    await sendDeclarationReceipt(trx, portal, receipt)
  })
  portal.poke()
}
