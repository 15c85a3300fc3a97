import { type KnownFact, knownChange } from '#src/metering-points/known-change.ts'
import type { CaseRegister, OtherMeter, ReadingCase } from '#src/plausibility/reading-case.ts'
import { seasonChange } from '#src/season/season-change.ts'
import type { FormRow } from './queries.ts'

/** What of a register of the form the engine is told. */
export type CaseRow = Pick<
  FormRow,
  | 'registerId'
  | 'tariffZone'
  | 'direction'
  | 'integerDigits'
  | 'decimalDigits'
  | 'unit'
  | 'factor'
  | 'meterNumber'
  | 'commodity'
  | 'isBehindAnother'
  | 'isBusiness'
  | 'annualForecast'
  | 'history'
  | 'season'
> & {
  /** What the customer said that lasts; a replay of the past does without. */
  facts?: KnownFact[]
}

export interface CaseMeter {
  registers: [CaseRow, ...CaseRow[]]
}

/** What the engine needs to know to judge what was typed for one meter. */
export function caseOf(
  meter: CaseMeter,
  all: CaseMeter[],
  candidate: { readOn: string; typed: Record<string, string> },
  today: string,
): ReadingCase {
  const [first] = meter.registers
  return {
    today,
    commodity: first.commodity,
    customerType: first.isBusiness ? 'business' : 'household',
    meter: {
      meterNumber: first.meterNumber,
      isGarden: first.isBehindAnother && ['water', 'wasteWater'].includes(first.commodity),
      maxPerDay: ceilingPerDay(first),
    },
    registers: meter.registers.map((row) => caseRegister(row, meter, candidate.readOn)),
    otherMeters: all.filter((other) => other !== meter).flatMap(otherMeter),
    candidate: {
      readOn: candidate.readOn,
      typed: Object.fromEntries(
        meter.registers.flatMap(({ registerId }) => {
          const typed = candidate.typed[registerId]?.trim()
          return typed ? [[registerId, typed]] : []
        }),
      ),
    },
  }
}

function caseRegister(row: CaseRow, meter: CaseMeter, readOn: string): CaseRegister {
  return {
    id: row.registerId,
    tariffZone: row.tariffZone,
    direction: row.direction,
    unit: row.unit,
    integerDigits: row.integerDigits,
    decimalDigits: row.decimalDigits,
    expectedAnnual: expectedAnnual(row, meter),
    knownChange: seasonChange(row.season, lastTrueDay(row), readOn) * toldChange(row, readOn),
    history: row.history,
  }
}

/** From here on the engine counts. */
function lastTrueDay({ history }: CaseRow): string | undefined {
  return (history.findLast(({ origin }) => origin !== 'estimate') ?? history.at(-1))?.readOn
}

function toldChange(row: CaseRow, readOn: string): number {
  const history = row.history.filter(({ origin }) => origin !== 'estimate')
  return knownChange(row.facts ?? [], { ...row, history }, readOn)
}

function otherMeter(meter: CaseMeter): OtherMeter[] {
  return meter.registers.map((row) => {
    const last = row.history.at(-1)
    return {
      meterNumber: row.meterNumber,
      commodity: row.commodity,
      unit: row.unit,
      integerDigits: row.integerDigits,
      decimalDigits: row.decimalDigits,
      expectedAnnual: expectedAnnual(row, meter),
      last: last && { readOn: last.readOn, value: last.value },
    }
  })
}

/**
 * The forecast stands at the contract and means what is drawn from the grid; of a meter with two
 * tariffs each register gets the share it had so far, or 60 % by day and 40 % by night.
 */
function expectedAnnual(row: CaseRow, meter: CaseMeter): string | undefined {
  if (row.annualForecast === null || row.direction === 'feedIn') return undefined
  const forecast = Number(row.annualForecast) / Number(row.factor)
  const drawn = meter.registers.filter((other) => other.direction === 'consumption')
  if (drawn.length === 1) return forecast.toFixed(3)
  const used = drawn.map(usedSoFar)
  const total = used.reduce((sum, value) => sum + value, 0)
  const share =
    total > 0 ? usedSoFar(row) / total : row.tariffZone === 'peak' ? 0.6 : 0.4 / (drawn.length - 1)
  return (forecast * share).toFixed(3)
}

function usedSoFar(row: CaseRow): number {
  const first = row.history[0]
  const last = row.history.at(-1)
  return first && last ? Math.max(0, Number(last.value) - Number(first.value)) : 0
}

/** What the usual sizes of household meters can pass in a day: 3 × 63 A, G25, Q3 16; `plausibility.md` 1.3. */
const ceilings: Record<string, number> = {
  'electricity kWh': 43.6 * 24,
  'gas m³': 40 * 24,
  'water m³': 16 * 24,
  'wasteWater m³': 16 * 24,
}

function ceilingPerDay(row: CaseRow): string | undefined {
  // a business may have any size of meter, and a transformer factor says that it is a large one
  if (row.isBusiness || Number(row.factor) !== 1) return undefined
  const ceiling = ceilings[`${row.commodity} ${row.unit}`]
  return ceiling?.toFixed(3)
}
