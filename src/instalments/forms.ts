import type { TypedFields } from '#src/platform/http/form.ts'
import { firstMonths } from './first-months.ts'
import type { Instalment } from './queries.ts'
import { readTypedAmount } from './typed-amount.ts'

export const fieldNames = {
  amount: (contractId: string) => `betrag-${contractId}`,
  /** What the form said the instalment was: somebody may have changed it meanwhile. */
  before: (contractId: string) => `bisher-${contractId}`,
  validFrom: 'ab',
  /** Which field the live check is about. */
  checked: 'feld',
}

export type AmountProblem = 'notAnAmount' | 'tooFine' | 'tooLow' | 'tooHigh' | 'same'

export interface Wish {
  instalment: Instalment
  amount: string
}

/** What a posted form comes to, before anything is written. */
export interface TypedInstalments {
  fields: TypedFields
  wishes: Wish[]
  problems: { instalment: Instalment; problem: AmountProblem }[]
  /** A month that is offered for every contract that is to change. */
  validFrom: string | undefined
  isEmpty: boolean
}

/** Whether a customer may set the amount alone; without limits a person decides. */
export function canChange({ instalment, lowest, highest, pending }: Instalment): boolean {
  return instalment !== null && lowest !== null && highest !== null && pending === null
}

/** @returns undefined where the form names a contract that is not hers */
export function readTypedInstalments(
  fields: TypedFields,
  own: Instalment[],
  today: string,
): TypedInstalments | undefined {
  const named = Object.keys(fields).flatMap((name) => /^betrag-(.*)$/.exec(name)?.[1] ?? [])
  if (named.some((id) => !own.some(({ contractId }) => contractId === id))) return undefined
  const typed = own.filter(({ contractId }) => fields[fieldNames.amount(contractId)]?.trim())
  const read = typed.map((instalment) => ({
    instalment,
    ...readWish(fields[fieldNames.amount(instalment.contractId)] ?? '', instalment),
  }))
  const months = typed.map(({ endsOn }) => firstMonths(today, endsOn))
  return {
    fields,
    wishes: read.flatMap((each) => ('amount' in each ? [each] : [])),
    problems: read.flatMap((each) => ('problem' in each ? [each] : [])),
    validFrom: firstMonths(today, null).find(
      (first) =>
        first === fields[fieldNames.validFrom] &&
        months.every((offered) => offered.includes(first)),
    ),
    isEmpty: typed.length === 0,
  }
}

function readWish(
  typed: string,
  { instalment, lowest, highest }: Instalment,
): { amount: string } | { problem: AmountProblem } {
  const read = readTypedAmount(typed)
  if ('problem' in read) return read
  const amount = Number(read.amount)
  if (amount === Number(instalment)) return { problem: 'same' }
  if (lowest !== null && amount < Number(lowest)) return { problem: 'tooLow' }
  if (highest !== null && amount > Number(highest)) return { problem: 'tooHigh' }
  return read
}

/** Contracts that say something else by now than when the form was opened. */
export function changedMeanwhile({ wishes, problems, fields }: TypedInstalments): Instalment[] {
  return [...wishes, ...problems]
    .map(({ instalment }) => instalment)
    .filter((each) => !canChange(each) || isOther(fields[fieldNames.before(each.contractId)], each))
}

/** The reference of a form that was sent before with just this: it leads to its receipt. */
export function alreadySentAs({
  wishes,
  problems,
  validFrom,
}: TypedInstalments): string | undefined {
  if (problems.length > 0) return undefined
  const [first] = wishes
  const isSame = wishes.every(
    ({ instalment: { pending }, amount }) =>
      pending?.amount === amount &&
      pending.validFrom === validFrom &&
      pending.reference === first?.instalment.pending?.reference,
  )
  return isSame ? first?.instalment.pending?.reference : undefined
}

function isOther(before: string | undefined, { instalment }: Instalment): boolean {
  return before !== undefined && before !== instalment
}
