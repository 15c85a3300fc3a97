import { z } from 'zod'
import type { Finding, Verdict } from './finding.ts'
import type { CaseRegister, ReadingCase, ReadingOrigin } from './reading-case.ts'

const meterValue = z.union([z.number(), z.string()]).transform(String)
const commodity = z.enum(['electricity', 'gas', 'heat', 'water', 'wasteWater'])

const judgeRegister = z.object({
  id: z.string(),
  intDigits: z.number(),
  decDigits: z.number(),
  unit: z.string(),
  expectedAnnual: meterValue.nullish(),
  history: z.array(
    z.object({ date: z.string(), value: meterValue, kind: z.string(), reason: z.string() }),
  ),
})

/** One case of the rule laboratory, as the benchmark sends it (plausibility.md 4.2). */
export const judgeCase = z.object({
  id: z.string(),
  today: z.string(),
  commodity,
  customerType: z.enum(['household', 'business']),
  meter: z.object({ number: z.string(), maxPerDay: meterValue.nullish() }),
  registers: z.array(judgeRegister),
  others: z.array(
    z.object({
      meterNumber: z.string(),
      commodity,
      unit: z.string(),
      intDigits: z.number(),
      decDigits: z.number(),
      expectedAnnual: meterValue.nullish(),
      last: z.object({ date: z.string(), value: meterValue }).nullish(),
    }),
  ),
  candidate: z.object({ date: z.string(), readings: z.record(z.string(), z.string()) }),
})

export type JudgeCase = z.infer<typeof judgeCase>

export interface JudgeAnswer {
  id: string
  status: 'ok' | 'info' | 'warn' | 'error'
  score: number
  code: string
  suggestion?: Record<string, string>
}

export function toReadingCase(given: JudgeCase): ReadingCase {
  return {
    today: given.today,
    commodity: given.commodity,
    customerType: given.customerType,
    meter: {
      meterNumber: given.meter.number,
      isGarden: false,
      maxPerDay: given.meter.maxPerDay ?? undefined,
    },
    registers: given.registers.map(toRegister),
    otherMeters: given.others.map((other) => ({
      meterNumber: other.meterNumber,
      commodity: other.commodity,
      unit: other.unit,
      integerDigits: other.intDigits,
      decimalDigits: other.decDigits,
      expectedAnnual: other.expectedAnnual ?? undefined,
      last: other.last ? { readOn: other.last.date, value: other.last.value } : undefined,
    })),
    candidate: { readOn: given.candidate.date, typed: given.candidate.readings },
  }
}

/** The gravest finding speaks for the case; what is proposed for any register goes along. */
export function toJudgeAnswer(id: string, findings: Finding[]): JudgeAnswer {
  const [gravest] = [...findings].sort(
    (one, other) => rank(other.verdict) - rank(one.verdict) || other.score - one.score,
  )
  if (!gravest) return { id, status: 'ok', score: 0, code: 'noComparison' }
  const proposals = findings.flatMap(({ registerId, proposal }) =>
    proposal ? [[registerId, proposal.value]] : [],
  )
  const answer = { id, status: statuses[gravest.verdict], score: gravest.score, code: gravest.code }
  return proposals.length > 0 ? { ...answer, suggestion: Object.fromEntries(proposals) } : answer
}

const statuses = { plausible: 'ok', hint: 'info', ask: 'warn', impossible: 'error' } as const

function rank(verdict: Verdict): number {
  return ['plausible', 'hint', 'ask', 'impossible'].indexOf(verdict)
}

function toRegister(given: JudgeCase['registers'][number]): CaseRegister {
  return {
    id: given.id,
    tariffZone: given.id.endsWith('.1') ? 'peak' : given.id.endsWith('.2') ? 'offPeak' : 'single',
    direction: given.id.includes(':2.8.') ? 'feedIn' : 'consumption',
    unit: given.unit,
    integerDigits: given.intDigits,
    decimalDigits: given.decDigits,
    expectedAnnual: given.expectedAnnual ?? undefined,
    history: given.history.map(({ date, value, kind, reason }) => ({
      readOn: date,
      value,
      origin: origins[kind] ?? 'customer',
      reason: reason === 'INSTALL' ? 'meterInstalled' : 'periodic',
    })),
  }
}

const origins: Record<string, ReadingOrigin> = {
  estimated: 'estimate',
  remote: 'meteringOperator',
  customer: 'customer',
}
