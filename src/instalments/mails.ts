import type { Trx } from '#src/platform/database/connect.ts'
import type { Portal } from '#src/portal.ts'
import { formatDayLong, formatMoment } from '#templates/format.ts'
import { formatEuro } from '#templates/instalments/euro.ts'
import { commodityTexts } from '#templates/texts.ts'
import type { Language, SignedInCustomer } from '#templates/view.ts'
import type { Wish } from './forms.ts'
import type { InstalmentReceiptRow } from './queries.ts'

type Mailing = Pick<Portal, 'post' | 'paths' | 'settings'>

interface Told {
  customer: SignedInCustomer
  language: Language
  reference: string
}

/** The receipt of a change, written in the same transaction. */
export async function sendInstalmentReceipt(
  trx: Trx,
  { post, paths, settings }: Mailing,
  {
    customer,
    language,
    reference,
    wishes,
    validFrom,
  }: Told & { wishes: Wish[]; validFrom: string },
): Promise<void> {
  await post.send(trx, {
    key: 'instalment-change',
    to: { name: customer.name, address: customer.email },
    language,
    variables: {
      name: customer.name,
      reference,
      validFrom: formatDayLong(validFrom, language),
      rows: wishes.map(({ instalment, amount }) => ({
        contract: `${commodityTexts[language][instalment.commodity]} · ${instalment.contractNumber}`,
        before: formatEuro(instalment.instalment ?? '0', language),
        amount: formatEuro(amount, language),
      })),
      receiptLink: settings.origin + paths.instalmentReceipt(reference),
    },
  })
}

/** Whoever takes a change back reads it too: somebody else may have done it. */
export async function sendInstalmentWithdrawal(
  trx: Trx,
  { post, paths, settings }: Mailing,
  { customer, language, reference, rows, at }: Told & { rows: InstalmentReceiptRow[]; at: Date },
): Promise<void> {
  await post.send(trx, {
    key: 'instalment-change-withdrawn',
    to: { name: customer.name, address: customer.email },
    language,
    variables: {
      name: customer.name,
      reference,
      moment: formatMoment(at, language),
      rows: rows.map((row) => ({
        contract: `${commodityTexts[language][row.commodity]} · ${row.contractNumber}`,
        amount: formatEuro(row.before ?? '0', language),
      })),
      instalmentLink: settings.origin + paths.instalment(),
    },
  })
}
