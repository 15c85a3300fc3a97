import { randomUUID } from 'node:crypto'
import type { TypedFields } from '#src/platform/http/form.ts'
import { type Mistake, mistakes, type Reported } from './reported.ts'

export const reportNames = {
  formKey: 'formular',
  what: 'was',
  mistake: 'fehler',
  message: 'nachricht',
} as const

export const longestMessage = 4_000

export interface Report {
  formKey: string
  mistake: Mistake
  message: string
}

export type ReportFaults = {
  mistake?: 'missing'
  message?: 'missing' | 'tooLong'
}

/** What is wrong and how it should be; that something is not mine needs no more words. */
export function readReport(
  typed: TypedFields,
  { what }: Reported,
): { report: Report } | { faults: ReportFaults } {
  const message = (typed[reportNames.message] ?? '').trim()
  const choices: readonly Mistake[] = mistakes[what]
  const mistake = choices.find((choice) => choice === typed[reportNames.mistake])
  const isNeeded = mistake !== 'notMine'
  const faults: ReportFaults = {
    ...(!mistake && { mistake: 'missing' }),
    ...(isNeeded && !/[\p{L}\p{N}]/u.test(message) && { message: 'missing' }),
    ...(message.length > longestMessage && { message: 'tooLong' }),
  }
  if (!mistake || Object.keys(faults).length > 0) return { faults }
  const formKey = typed[reportNames.formKey]?.slice(0, 64) || randomUUID()
  return { report: { formKey, mistake, message } }
}
