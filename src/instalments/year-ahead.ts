import { addDays, daysBetween } from '#src/platform/calendar.ts'
import { dayNumber } from '#src/plausibility/calendar-days.ts'
import { useAt } from '#src/plausibility/expectation/honest-density.ts'
import { outlook } from '#src/plausibility/expectation/outlook.ts'
import { useAcrossRollover } from '#src/plausibility/expectation/past-stretches.ts'
import { type KnownRegister, knownRegister } from '#src/plausibility/known-register.ts'
import { type CaseMeter, caseOf } from '#src/readings/cases.ts'

/** Roughly from the lowest to the highest value that is usual. */
export interface Band {
  low: number
  likely: number
  high: number
}

/** What a contract will use in a year that is billed as one, in the unit of its forecast. */
export interface YearAhead {
  startsOn: string
  endsOn: string
  use: Band
  unit: string
}

/** Two years of three end within; nine of ten would need a band too wide to advise. */
const usual = 1
/** So near to its end a year is settled, and it is the next one that an instalment is for. */
const nearlyOver = 60

/**
 * The year that the instalment is for: what was read since the yearly reading, and for the rest of
 * it what the season and the customer's own past let expect. Pure.
 * @returns undefined where nothing was ever used between two readings
 */
export function yearAhead(meters: CaseMeter[], today: string): YearAhead | undefined {
  const history = meters.flatMap(({ registers }) => registers.map((row) => row.history))
  if (!history.some((readings) => readings.length > 1)) return undefined
  const startsOn = startOfYear(history.flat(), today)
  const endsOn = addDays(startsOn, 365)
  const registers = meters.flatMap((meter) => drawnRegisters(meter, endsOn))
  const uses = registers.map(({ known, factor }) => useOfYear(known, startsOn, endsOn, factor))
  const known = uses.filter((use) => use !== undefined)
  if (known.length === 0 || known.length < uses.length) return undefined
  const unit = meters[0]?.registers[0].unit ?? ''
  const total = (of: keyof Band): number => known.reduce((sum, use) => sum + use[of], 0)
  return {
    startsOn,
    endsOn,
    unit,
    use: { low: total('low'), likely: total('likely'), high: total('high') },
  }
}

/** From the last reading for a bill; when that year is nearly over, from its end. */
function startOfYear(history: { readOn: string; reason: string }[], today: string): string {
  const days = history.toSorted((one, other) => one.readOn.localeCompare(other.readOn))
  const billed = days.findLast(({ reason }) => reason === 'periodic') ?? days[0]
  let startsOn = billed?.readOn ?? today
  while (daysBetween(today, addDays(startsOn, 365)) < nearlyOver) startsOn = addDays(startsOn, 365)
  return startsOn
}

function drawnRegisters(
  meter: CaseMeter,
  readOn: string,
): { known: KnownRegister; factor: number }[] {
  const [first, ...rest] = meter.registers
  // this year's weather says nothing about the year to come
  const calm: CaseMeter = {
    registers: [{ ...first, season: null }, ...rest.map((row) => ({ ...row, season: null }))],
  }
  const readingCase = caseOf(calm, [calm], { readOn, typed: {} }, readOn)
  return readingCase.registers.flatMap((register, place) =>
    register.direction === 'feedIn'
      ? []
      : [
          {
            known: knownRegister(readingCase, register),
            factor: Number(meter.registers[place]?.factor ?? 1),
          },
        ],
  )
}

function useOfYear(
  known: KnownRegister,
  startsOn: string,
  endsOn: string,
  factor: number,
): Band | undefined {
  const [from, to] = [dayNumber(startsOn), dayNumber(endsOn)]
  const { seen, until } = seenSince(known, from)
  const ahead = outlook(known.basis, until, to, 1)
  if (!ahead) return undefined
  return {
    low: factor * (seen + useAt(-usual, ahead)),
    likely: factor * (seen + ahead.likely),
    high: factor * (seen + useAt(usual, ahead)),
  }
}

/** What was read since a day; nothing where there is no reading of that day. */
function seenSince(known: KnownRegister, from: number): { seen: number; until: number } {
  const { history, reference, capacity } = known
  const start = history.find(({ day }) => day === from)
  if (!start || !reference || reference.day <= from) return { seen: 0, until: from }
  const [before, now] = [Number(start.value), Number(reference.value)]
  const seen = now >= before ? now - before : useAcrossRollover(now, before, capacity)
  return seen === undefined ? { seen: 0, until: from } : { seen, until: reference.day }
}
