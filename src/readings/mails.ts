import type { Post } from '#src/mails/post.ts'
import type { Paths } from '#src/paths.ts'
import type { Trx } from '#src/platform/database/connect.ts'
import { formatAmount, formatDay, formatMeterValue, formatMoment } from '#templates/format.ts'
import { commodityName, registerName } from '#templates/readings/meter-names.ts'
import type { Language, SignedInCustomer } from '#templates/view.ts'
import { chosenWay } from './assessment.ts'
import type { NewSubmission } from './submission.ts'
import { fateOf } from './ways/fate.ts'

interface Receipt {
  post: Post
  origin: string
  paths: Paths
  customer: SignedInCustomer
  language: Language
  reference: string
  submission: NewSubmission
}

/** The receipt of what was just sent, written in the same transaction. */
export async function sendReadingReceipt(trx: Trx, receipt: Receipt): Promise<void> {
  const { post, customer, language, reference, submission } = receipt
  const rows = mailRows(submission, language)
  await post.send(trx, {
    key: 'reading-receipt',
    to: { name: customer.name, address: customer.email },
    language,
    variables: {
      name: customer.name,
      reference,
      moment: formatMoment(submission.sentAt, language),
      receiptLink: receipt.origin + receipt.paths.receipt(reference),
      rows,
      isInReview: rows.some((row) => row.isInReview),
      correctionLink: receipt.origin + receipt.paths.correctSubmission(reference),
    },
  })
}

function mailRows(submission: NewSubmission, language: Language) {
  const { assessment, readings } = submission
  return submission.rows.flatMap((row) => {
    const judged = assessment.findings.get(row.registerId)
    if (judged?.value === undefined) return []
    const way = chosenWay(assessment, readings, row.registerId)
    const { status } = fateOf(judged, way)
    const finding = way?.finding ?? judged
    const before = finding.previous && formatMeterValue(finding.previous.value, language)
    const used = finding.consumption
    return [
      {
        meter: `${commodityName(row, language)} · ${row.meterNumber}`,
        register: registerName(row, language),
        before: before ?? '–',
        value: formatMeterValue(judged.value, language),
        readOn: formatDay(submission.readOn, language),
        consumption: used === undefined ? '–' : `${formatAmount(used, language)} ${row.unit}`,
        isInReview: status === 'inReview',
      },
    ]
  })
}
