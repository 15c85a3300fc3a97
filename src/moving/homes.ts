import type { FormRow } from '#src/readings/queries.ts'

/** One delivery address of a customer, with what measures there. */
export interface Home {
  /** A contract there: it names the home in a form. */
  contractId: string
  contractIds: string[]
  street: string
  city: string
  rows: FormRow[]
}

/** Where a customer is supplied. Each row of it asks for the final reading, whatever was reported. */
export function homesOf(rows: FormRow[]): Home[] {
  const homes = new Map<string, Home>()
  for (const row of rows) {
    const street = [row.street, row.houseNumber].filter(Boolean).join(' ')
    const city = [row.postalCode, row.city].filter(Boolean).join(' ')
    const key = `${street}\n${city}`
    const { contractId } = row
    const home = homes.get(key) ?? { contractId, contractIds: [], street, city, rows: [] }
    home.rows.push(finalRow(row))
    if (!home.contractIds.includes(contractId)) home.contractIds.push(contractId)
    homes.set(key, home)
  }
  return [...homes.values()]
}

/** The home that a form is about: the only one, or the one it names. */
export function chosenHome(homes: Home[], contractId: string | undefined): Home | undefined {
  const [only, ...others] = homes
  if (contractId === undefined) return others.length === 0 ? only : undefined
  return homes.find(({ contractIds }) => contractIds.includes(contractId))
}

/**
 * What was reported for the same day for another reason, say for a reading period, does not stand in
 * the way of the final reading of that day.
 */
export function readOnDay(row: FormRow, day: string): FormRow {
  const isOther = ({ readOn, reason }: FormRow['history'][number]): boolean =>
    readOn !== day || reason === 'moveOut'
  return { ...row, history: row.history.filter(isOther) }
}

function finalRow(row: FormRow): FormRow {
  return {
    ...row,
    reason: 'moveOut',
    period: null,
    reported: null,
    areInterimReadingsAllowed: true,
  }
}
