import { type ReceiptMark, receiptMarks } from '#src/paths.ts'

/** What an address says was just done, as far as it is one of ours. */
export function receiptMark(typed: string | undefined): ReceiptMark | undefined {
  return receiptMarks.find((mark) => mark === typed)
}
