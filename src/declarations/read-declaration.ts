import { type EmailFault, readEmailAddress } from '#src/customers/email-address.ts'
import type { TypedFields } from '#src/platform/http/form.ts'
import { readTypedDay } from '#src/readings/typed-day.ts'
import type { Declaration, DeclarationKind, NamedContract, OwnContract } from './declaration.ts'
import { choices } from './forms.ts'

/** What keeps a declaration from being sent, by field; the view has the sentence. */
export interface DeclarationFaults {
  art?: 'missing'
  grund?: LineFault
  vertrag?: 'missing'
  vertragsangabe?: LineFault
  name?: LineFault
  email?: EmailFault
  zeitpunkt?: 'missing'
  datum?: 'missing' | 'notADay' | 'noSuchDay' | 'past'
}

type LineFault = 'missing' | 'tooLong'

export type ReadDeclaration = { declaration: Declaration } | { faults: DeclarationFaults }

/** Understands a whole form, or says everything that is wrong with it at once. */
export function readDeclaration(
  kind: DeclarationKind,
  typed: TypedFields,
  own: OwnContract[],
  today: string,
): ReadDeclaration {
  const faults: DeclarationFaults = {}
  const name = readLine(typed.name, 200)
  const email = readEmailAddress(typed.email ?? '')
  const contracts = readContracts(typed, own, faults)
  if ('fault' in name) faults.name = name.fault
  if ('fault' in email) faults.email = email.fault
  const cancelling = kind === 'cancellation' ? readCancelling(typed, today, faults) : {}
  if (Object.keys(faults).length > 0 || 'fault' in name || 'fault' in email) return { faults }
  return { declaration: { kind, name: name.line, email: email.address, contracts, ...cancelling } }
}

function readContracts(
  typed: TypedFields,
  own: OwnContract[],
  faults: DeclarationFaults,
): NamedContract[] {
  const chosen = typed.vertrag
  if (own.length > 0 && chosen !== choices.anotherContract) {
    if (chosen === choices.everyContract) return own
    const contract = own.find(({ contractNumber }) => contractNumber === chosen)
    if (contract) return [contract]
    faults.vertrag = 'missing'
    return []
  }
  // signed in when the form was opened, and no more: the number that was chosen says it as well
  const words = readLine(typed.vertragsangabe || chosenNumber(chosen), 300)
  if ('line' in words) return [{ words: words.line }]
  faults.vertragsangabe = words.fault
  return []
}

function chosenNumber(chosen = ''): string {
  return chosen === choices.everyContract || chosen === choices.anotherContract ? '' : chosen
}

function readCancelling(
  typed: TypedFields,
  today: string,
  faults: DeclarationFaults,
): Pick<Declaration, 'manner' | 'reason' | 'endsOn'> {
  const endsOn = readEnd(typed, today, faults)
  if (typed.art === choices.ordinary) return { manner: 'ordinary', endsOn }
  if (typed.art !== choices.extraordinary) {
    faults.art = 'missing'
    return {}
  }
  const reason = readLine(typed.grund, 2_000)
  if ('line' in reason) return { manner: 'extraordinary', reason: reason.line, endsOn }
  faults.grund = reason.fault
  return {}
}

function readEnd(typed: TypedFields, today: string, faults: DeclarationFaults): string | undefined {
  if (typed.zeitpunkt === choices.nextPossible) return undefined
  if (typed.zeitpunkt !== choices.onDay) {
    faults.zeitpunkt = 'missing'
    return undefined
  }
  const read = readTypedDay(typed.datum ?? '', today)
  if ('problem' in read) faults.datum = read.problem
  else if (read.day < today) faults.datum = 'past'
  else return read.day
  return undefined
}

function readLine(typed = '', longest: number): { line: string } | { fault: LineFault } {
  const line = typed.trim()
  if (line === '') return { fault: 'missing' }
  return line.length > longest ? { fault: 'tooLong' } : { line }
}
