import type { AddressFaults } from '#src/customers/billing-address/address-fields.ts'
import { readAddress } from '#src/customers/billing-address/address-form.ts'
import type { SomeFacts } from '#src/customers/changes/facts.ts'
import { isPhoneNumber } from '#src/customers/phone-number.ts'
import type { TypedFields } from '#src/platform/http/form.ts'
import { fieldNames, type WhenRead } from './forms.ts'
import { isArriving, isLeaving, type MoveKind } from './kinds.ts'
import { type MoveDay, readMoveDay } from './move-day.ts'
import { type ReadNewMeters, readNewMeters } from './new-meters.ts'
import type { ContractDays } from './queries.ts'

export const longestLine = 200
export const longestMessage = 1000

/** What a form about a move says, but for the final readings. */
export interface TypedMove {
  kind: MoveKind
  leavingOn: MoveDay | undefined
  whenRead: WhenRead | undefined
  arrivingOn: MoveDay | undefined
  address: { facts: SomeFacts } | { faults: AddressFaults }
  newMeters: ReadNewMeters
  successor: string
  phone: string
  message: string
  /** Fields that say too much, and a telephone that nobody can call. */
  wrongLines: { field: string; problem: 'tooLong' | 'notAPhone' }[]
}

/** Reads a form about a move; what does not belong to its kind is left out. */
export function readMove(
  kind: MoveKind,
  typed: TypedFields,
  today: string,
  contract: ContractDays | undefined,
): TypedMove {
  const line = (name: string): string => (typed[name] ?? '').replace(/[^\S\n]+/g, ' ').trim()
  const leaving = isLeaving(kind)
  const arriving = isArriving(kind)
  const said = typed[fieldNames.whenRead]
  return {
    kind,
    leavingOn: leaving ? readMoveDay(line(fieldNames.leavingOn), today, contract) : undefined,
    whenRead: leaving && (said === 'jetzt' || said === 'spaeter') ? said : undefined,
    arrivingOn: arriving ? readMoveDay(line(fieldNames.arrivingOn), today) : undefined,
    address: readAddressOnly(typed, today),
    newMeters: arriving ? readNewMeters(typed) : { meters: [], problems: [] },
    successor: leaving ? line(fieldNames.successor) : '',
    phone: line(fieldNames.phone),
    message: line(fieldNames.message),
    wrongLines: wrongLines(typed),
  }
}

/** Whether nothing but the final readings can stand in the way of sending it. */
export function isWhole(move: TypedMove): boolean {
  const { leavingOn, arrivingOn, address, newMeters, wrongLines } = move
  return (
    (!leavingOn || 'day' in leavingOn) &&
    (!arrivingOn || 'day' in arrivingOn) &&
    (!isLeaving(move.kind) || move.whenRead !== undefined) &&
    'facts' in address &&
    newMeters.problems.length === 0 &&
    wrongLines.length === 0
  )
}

/** Final readings that cannot have been taken yet. */
export function isReadTooEarly({ leavingOn, whenRead }: TypedMove, today: string): boolean {
  return (
    whenRead === 'jetzt' && leavingOn !== undefined && 'day' in leavingOn && leavingOn.day > today
  )
}

/** The address form asks for a day of its own: here it is the day of the move. */
function readAddressOnly(typed: TypedFields, today: string): TypedMove['address'] {
  const read = readAddress({ ...typed, 'gueltig-ab': today }, today)
  return 'facts' in read ? { facts: read.facts } : read
}

function wrongLines(typed: TypedFields): TypedMove['wrongLines'] {
  const { successor, phone, message } = fieldNames
  const longest = { [successor]: longestLine, [phone]: longestLine, [message]: longestMessage }
  const tooLong = Object.entries(longest).filter(
    ([name, most]) => (typed[name] ?? '').length > most,
  )
  const number = typed[phone]?.trim() ?? ''
  return [
    ...tooLong.map(([field]) => ({ field, problem: 'tooLong' as const })),
    ...(number !== '' && number.length <= longestLine && !isPhoneNumber(number)
      ? [{ field: phone, problem: 'notAPhone' as const }]
      : []),
  ]
}
