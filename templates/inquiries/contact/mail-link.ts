import type { SignedInCustomer, View } from '#templates/view.ts'
import { contactTexts } from './contact-texts.ts'

interface MailWish {
  /** What it is about, when that is known. */
  topic: string
  /** In one line. */
  address: string
  /** 'Zähler 1ESY1160123456' */
  about: string | undefined
}

/** An e-mail in the writer's own program, with the same filled in as in the form (RFC 6068). */
export function filledMailLink(
  { language, utility }: View,
  customer: SignedInCustomer,
  { topic, address, about }: MailWish,
): string {
  const words = contactTexts[language]
  const lines = [
    `${words.customerNumber}: ${customer.customerNumber}`,
    `${words.name}: ${customer.name}`,
    ...(address ? [`${words.address}: ${address}`] : []),
    ...(about ? [about] : []),
    '',
    words.mailMessage,
    '',
  ]
  const subject = encodeURIComponent(words.mailSubject(customer.customerNumber, topic))
  const body = encodeURIComponent(lines.join('\r\n'))
  return `mailto:${utility.email}?subject=${subject}&body=${body}`
}
