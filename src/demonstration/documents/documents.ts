import { addDays } from '#src/platform/calendar.ts'
import { yearOf } from '../calendar.ts'
import { commodities } from '../folder/words.ts'
import type { ContractRow, CustomerRow, DocumentRow } from '../rows.ts'
import type { Scene } from '../scene.ts'
import { invoiceOf } from './invoice.ts'
import type { Letter } from './letter.ts'
import {
  contractLetter,
  instalmentLetter,
  invoiceLetter,
  invoiceTitle,
  priceNotice,
} from './letters.ts'

/** A document with the letter that its file will hold. */
export interface WrittenDocument {
  row: DocumentRow
  letter: Letter
}

const invoicedYears = [3, 2, 1]

/** Invoices, contracts and instalments of some customers: enough to see, quick to draw. */
export function documentsOf(scene: Scene, customer: CustomerRow): WrittenDocument[] {
  const contracts = scene.rows.contracts.filter(
    ({ customerNumber }) => customerNumber === customer.customerNumber,
  )
  return [
    ...contracts.flatMap((contract) => confirmation(scene, customer, contract)),
    ...invoicedYears.flatMap((yearsAgo) => invoice(scene, customer, yearsAgo)),
    ...instalmentChange(scene, customer, contracts),
    notice(scene, customer),
  ]
}

function invoice(scene: Scene, customer: CustomerRow, yearsAgo: number): WrittenDocument[] {
  const made = invoiceOf(scene, customer.customerNumber, yearsAgo)
  if (!made) return []
  const title = invoiceTitle(made)
  const row = {
    ...rowOf(customer, 'invoice', title, made.issuedOn, `jahresrechnung-${made.year}`),
    amount: made.balance,
    ...(made.balance > 0 ? { dueOn: made.dueOn } : {}),
  }
  return [{ row, letter: invoiceLetter(made, customer) }]
}

/** Only contracts that began within the known years have one. */
function confirmation(
  scene: Scene,
  customer: CustomerRow,
  contract: ContractRow,
): WrittenDocument[] {
  if (contract.startsOn < scene.dueOn(6) || contract.instalment === 0) return []
  const letter = contractLetter(customer, contract, addDays(contract.startsOn, -29))
  const name = `vertrag-${contract.contractNumber.toLowerCase()}`
  const row = rowOf(customer, 'contract', letter.title, letter.issuedOn, name)
  return [{ row: { ...row, contractNumber: contract.contractNumber }, letter }]
}

function instalmentChange(
  scene: Scene,
  customer: CustomerRow,
  contracts: ContractRow[],
): WrittenDocument[] {
  const contract = contracts.find(({ tariff, endsOn }) => tariff.startsWith('Mustergas') && !endsOn)
  if (!contract) return []
  const issuedOn = addDays(scene.today, -5)
  const letter = instalmentLetter(customer, contract, commodities.gas, issuedOn)
  const row = {
    ...rowOf(customer, 'instalmentChange', letter.title, issuedOn, 'abschlag-gas'),
    contractNumber: contract.contractNumber,
    amount: contract.instalment,
  }
  return [{ row, letter }]
}

/** One file for everybody. */
function notice(scene: Scene, customer: CustomerRow): WrittenDocument {
  const letter = priceNotice(addDays(scene.today, -19))
  const row = rowOf(customer, 'notice', letter.title, letter.issuedOn, '')
  const file = `dokumente/preisinformation-${yearOf(letter.issuedOn) + 1}.pdf`
  return { row: { ...row, file }, letter }
}

function rowOf(
  { customerNumber }: CustomerRow,
  kind: DocumentRow['kind'],
  title: string,
  issuedOn: string,
  name: string,
): DocumentRow {
  const file = `dokumente/${customerNumber}-${name}.pdf`
  return { customerNumber, kind, title, issuedOn, file }
}
