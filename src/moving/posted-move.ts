import { HTTPException } from 'hono/http-exception'
import type { TypedFields } from '#src/platform/http/form.ts'
import type { Portal } from '#src/portal.ts'
import { assessForm, isReadyToSend } from '#src/readings/assessment.ts'
import { readTypedReadings } from '#src/readings/forms.ts'
import type { PostedForm } from '#src/readings/posted-form.ts'
import { findFormRows } from '#src/readings/queries.ts'
import { metersOf, openRegistersOf } from '#src/readings/reading-form.ts'
import type { SignedInCustomer, View } from '#templates/view.ts'
import { fieldNames } from './forms.ts'
import { chosenHome, type Home, homesOf, readOnDay } from './homes.ts'
import { isLeaving, type MoveKind } from './kinds.ts'
import { type ContractDays, findContractDays } from './queries.ts'
import { isReadTooEarly, isWhole, readMove, type TypedMove } from './typed-move.ts'

/** A form about a move that came in, beside what is known of the home that is left. */
export interface PostedMove {
  kind: MoveKind
  fields: TypedFields
  home: Home | undefined
  move: TypedMove
  /** The final readings, as a reading form has them. */
  final: PostedForm
}

/** Where a customer is supplied today. */
export async function loadHomes(
  { db }: Pick<Portal, 'db'>,
  { customer, today }: View & { customer: SignedInCustomer },
): Promise<Home[]> {
  const { customerId } = customer
  return homesOf(await findFormRows(db, { customerId, today, formKey: '' }))
}

/**
 * Reads and judges a form about a move.
 * @throws HTTPException 404 where it names a contract or a register that is not this customer's
 */
export async function loadPostedMove(
  portal: Pick<Portal, 'db'>,
  view: View & { customer: SignedInCustomer },
  kind: MoveKind,
  fields: TypedFields,
): Promise<PostedMove> {
  const { customer, today } = view
  const homes = isLeaving(kind) ? await loadHomes(portal, view) : []
  const home = chosenHome(homes, fields[fieldNames.home])
  if (isLeaving(kind) && !home) throw new HTTPException(404)
  const contract =
    home && (await findContractDays(portal.db, customer.customerId, home.contractIds))
  return judgeMove({ kind, fields, home }, today, contract)
}

/** What a form comes to; without the days of the contracts any day around today is one. */
export function judgeMove(
  { kind, fields, home }: Pick<PostedMove, 'kind' | 'fields' | 'home'>,
  today: string,
  contract?: ContractDays,
): PostedMove {
  const move = readMove(kind, fields, today, contract)
  return { kind, fields, home, move, final: finalReadings(home, fields, move, today) }
}

/** Whether nothing stands between the form and its being sent. */
export function isReady({ kind, move, final }: PostedMove, today: string): boolean {
  if (!isWhole(move) || isReadTooEarly(move, today)) return false
  if (!isLeaving(kind) || move.whenRead === 'spaeter') return true
  if (openRegistersOf(final.meters).length === 0) return true
  return unreadRegisters(final).length === 0 && isReadyToSend(final.assessment, final.readings)
}

/** Registers without a final reading: when a home is left, every one of them is needed. */
export function unreadRegisters({ meters, readings }: PostedForm) {
  return openRegistersOf(meters).filter(({ registerId }) => !readings.typed[registerId])
}

function finalReadings(
  home: Home | undefined,
  fields: TypedFields,
  { leavingOn }: TypedMove,
  today: string,
): PostedForm {
  // a day that lies ahead is told at its own field; until then values are judged as of today
  const day = leavingOn && 'day' in leavingOn && leavingOn.day <= today ? leavingOn.day : today
  const rows = (home?.rows ?? []).map((row) => readOnDay(row, day))
  const meters = metersOf(rows)
  const typed = readTypedReadings(fields, rows)
  if (!typed) throw new HTTPException(404)
  const readings = { ...typed, typedDay: day }
  return { fields, rows, meters, readings, assessment: assessForm(meters, readings, today) }
}
