import type { Trx } from '#src/platform/database/connect.ts'
import type { Portal } from '#src/portal.ts'
import { formatDay, formatMeterValue, formatMoment } from '#templates/format.ts'
import { commodityName, registerName } from '#templates/readings/meter-names.ts'
import type { Language, SignedInCustomer } from '#templates/view.ts'
import { chosenWay } from '../assessment.ts'
import type { ReceiptRow } from '../receipt-queries.ts'
import type { NewSubmission } from '../submission.ts'
import { fateOf } from '../ways/fate.ts'
import type { CorrectionRow } from './queries.ts'

type Mailing = Pick<Portal, 'post' | 'paths' | 'settings'>

interface CorrectionReceipt {
  customer: SignedInCustomer
  language: Language
  reference: string
  /** The reference of what was corrected. */
  replaces: string
  rows: CorrectionRow[]
  submission: NewSubmission
}

/** What counts now, beside what counted before. */
export async function sendCorrectionReceipt(
  trx: Trx,
  { post, paths, settings }: Mailing,
  receipt: CorrectionReceipt,
): Promise<void> {
  const { customer, language, reference, replaces, submission } = receipt
  const rows = receipt.rows.flatMap((row) => correctedRow(row, submission, language))
  await post.send(trx, {
    key: 'reading-correction',
    to: { name: customer.name, address: customer.email },
    language,
    variables: {
      name: customer.name,
      reference,
      replaces,
      moment: formatMoment(submission.sentAt, language),
      rows,
      isInReview: rows.some((row) => row.isInReview),
      receiptLink: settings.origin + paths.receipt(reference),
      correctionLink: settings.origin + paths.correctSubmission(reference),
    },
  })
}

interface WithdrawalReceipt {
  customer: SignedInCustomer
  language: Language
  at: Date
  rows: [ReceiptRow, ...ReceiptRow[]]
}

/** What counts no longer. */
export async function sendWithdrawalReceipt(
  trx: Trx,
  { post, paths, settings }: Mailing,
  { customer, language, at, rows }: WithdrawalReceipt,
): Promise<void> {
  const [{ reference }] = rows
  await post.send(trx, {
    key: 'reading-withdrawn',
    to: { name: customer.name, address: customer.email },
    language,
    variables: {
      name: customer.name,
      reference,
      moment: formatMoment(at, language),
      rows: rows.map((row) => ({
        ...named(row, language),
        value: withUnit(row.value, row, language),
        readOn: formatDay(row.readOn, language),
      })),
      receiptLink: settings.origin + paths.receipt(reference),
      readingsLink: settings.origin + paths.readings(),
    },
  })
}

function correctedRow(row: CorrectionRow, submission: NewSubmission, language: Language) {
  const { assessment, readings } = submission
  const finding = assessment.findings.get(row.registerId)
  if (!row.was && !finding) return []
  const value = finding?.value
  const way = chosenWay(assessment, readings, row.registerId)
  return [
    {
      ...named(row, language),
      was: row.was ? withUnit(row.was.value, row, language) : '–',
      wasOn: row.was ? formatDay(row.was.readOn, language) : '–',
      value: value === undefined ? '–' : withUnit(value, row, language),
      readOn: value === undefined ? '–' : formatDay(submission.readOn, language),
      isInReview: finding !== undefined && fateOf(finding, way).status === 'inReview',
    },
  ]
}

function named(row: ReceiptRow | CorrectionRow, language: Language) {
  return {
    meter: `${commodityName(row, language)} · ${row.meterNumber}`,
    register: registerName(row, language),
  }
}

function withUnit(value: string, { unit }: { unit: string }, language: Language): string {
  return `${formatMeterValue(value, language)}\u00a0${unit}`
}
