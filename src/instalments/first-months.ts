const daysToPrepare = 10
const offered = 6

/**
 * The months from which a new instalment can be paid: a bank and a billing run need some days, and
 * nobody plans further than half a year.
 * @returns first days of months, no later than the last day of the contract
 */
export function firstMonths(today: string, endsOn: string | null): string[] {
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number)
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const skipped = last - day + 1 < daysToPrepare ? 1 : 0
  return Array.from({ length: offered }, (_, place) =>
    new Date(Date.UTC(year, month + skipped + place, 1)).toISOString().slice(0, 10),
  ).filter((first) => endsOn === null || first <= endsOn)
}
