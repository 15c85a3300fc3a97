import { accessMails } from './placeholders/access.ts'
import { customerMails } from './placeholders/customers.ts'
import { declarationMails } from './placeholders/declarations.ts'
import { documentMails } from './placeholders/documents.ts'
import { commonPlaceholders } from './placeholders/every-mail.ts'
import { inquiryMails } from './placeholders/inquiries.ts'
import { instalmentMails } from './placeholders/instalments.ts'
import { readingMails } from './placeholders/readings.ts'
import { secondFactorMails } from './placeholders/second-factor.ts'
import { signInMails } from './placeholders/sign-in.ts'
import { staffMails } from './placeholders/staff.ts'

/**
 * By mail, what its template may use beside `commonPlaceholders`. The editor's help, the preview,
 * the types of the variables and the tests all come from these lists.
 */
export const mailPlaceholders = {
  ...signInMails,
  ...accessMails,
  ...secondFactorMails,
  ...readingMails,
  ...documentMails,
  ...inquiryMails,
  ...declarationMails,
  ...staffMails,
  ...instalmentMails,
  ...customerMails,
}

export type MailKey = keyof typeof mailPlaceholders
export type CommonVariables = Samples<typeof commonPlaceholders>
/** What a feature hands over for one mail. */
export type MailVariables<Key extends MailKey> = Samples<(typeof mailPlaceholders)[Key]>

/** Everything one mail may hold, as it might be: for the preview and the tests. */
export function sampleVariables<Key extends MailKey>(
  key: Key,
): CommonVariables & MailVariables<Key> {
  const list = { ...commonPlaceholders, ...mailPlaceholders[key] }
  const samples = Object.entries(list).map(([name, { sample }]) => [name, sample])
  return Object.fromEntries(samples)
}

type Samples<List> = { [Name in keyof List]: List[Name] extends { sample: infer S } ? S : never }
