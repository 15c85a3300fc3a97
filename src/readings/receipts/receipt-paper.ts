import type { Paper, PaperTable } from '#src/papers/paper.ts'
import {
  formatDay,
  formatDayLong,
  formatMeterValue,
  formatMoment,
  formatQuantity,
} from '#templates/format.ts'
import { registerOfCommodity } from '#templates/readings/meter-names.ts'
import { paperTexts } from '#templates/readings/receipts/paper-texts.ts'
import { addressesOf } from '#templates/readings/receipts/receipt-card.tsx'
import { reasonOf } from '#templates/readings/receipts/receipt-head.ts'
import { standingTexts } from '#templates/readings/receipts/standing-texts.ts'
import { readingTexts } from '#templates/readings/texts.ts'
import type { Language, SignedInCustomer, View } from '#templates/view.ts'
import type { ReceiptRow } from '../receipt-queries.ts'
import { showCheckCode } from './check-code.ts'
import { type Standing, standingOf, wayOf } from './standing.ts'

/** A receipt to keep or to hand on, with the code that shows that it is genuine. */
export function receiptPaper(
  view: View & { customer: SignedInCustomer },
  rows: [ReceiptRow, ...ReceiptRow[]],
  madeAt: Date,
): Paper {
  const { language, customer, utility } = view
  const words = paperTexts[language]
  const standing = standingOf(wayOf(rows))
  const address = view.host + view.paths.checkReceipt()
  return {
    language,
    utility,
    title: words.title,
    lead: words.lead[endOf(standing)],
    facts: factsOf(rows, customer, language, madeAt),
    sections: [
      { heading: words.readings, table: tableOf(rows, language) },
      {
        heading: words.genuine,
        paragraphs: [words.check(address, showCheckCode(rows[0].checkCode))],
      },
    ],
    foot: words.foot(address),
    madeAt,
  }
}

function endOf(standing: Standing): 'counting' | 'corrected' | 'withdrawn' | 'rejected' {
  const ends = ['corrected', 'withdrawn', 'rejected'] as const
  return ends.find((end) => end === standing) ?? 'counting'
}

function factsOf(
  rows: [ReceiptRow, ...ReceiptRow[]],
  customer: SignedInCustomer,
  language: Language,
  madeAt: Date,
): Paper['facts'] {
  const words = paperTexts[language]
  const receipt = readingTexts[language].receipt
  const { standings, checkCode } = standingTexts[language]
  const [first] = rows
  const reason = reasonOf(rows, language)
  const standing = standings[standingOf(wayOf(rows))]
  const facts: [string, string | null][] = [
    [receipt.reference, first.reference],
    [checkCode, showCheckCode(first.checkCode)],
    [words.customer, customer.name],
    [receipt.customerNumber, customer.customerNumber],
    [receipt.deliveryAddress, addressesOf(rows).join('\n')],
    [receipt.sent, formatMoment(first.sentAt, language)],
    [receipt.readOn, formatDayLong(first.readOn, language)],
    [words.way, reason ? `${standing}. ${reason}` : standing],
    [words.corrects, first.corrects],
    [words.correctedBy, first.correctedBy],
    [words.madeAt, formatMoment(madeAt, language)],
  ]
  return facts.flatMap(([label, value]) => (value ? [[label, value]] : []))
}

function tableOf(rows: ReceiptRow[], language: Language): PaperTable {
  const words = paperTexts[language]
  return {
    columns: [
      { heading: words.register, share: 1.3 },
      { heading: words.meterNumber, share: 1.5 },
      { heading: words.before, isFigure: true, share: 1.3 },
      { heading: words.value, isFigure: true },
      { heading: words.consumption, isFigure: true },
    ],
    rows: rows.map((row) => {
      const { previous, consumption } = row.finding
      const before = previous && formatMeterValue(previous.value, language)
      return [
        registerOfCommodity(row, language),
        row.meterNumber,
        previous ? `${before} (${formatDay(previous.readOn, language)})` : '',
        `${formatMeterValue(row.value, language)}\u00a0${row.unit}`,
        consumption === undefined ? '' : formatQuantity(consumption, row.unit, language),
      ]
    }),
  }
}
