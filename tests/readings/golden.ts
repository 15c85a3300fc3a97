import type { Cause, Finding, FindingCode, Verdict } from '#src/plausibility/finding.ts'

const verdicts: Record<FindingCode, Verdict> = {
  plausible: 'plausible',
  noComparison: 'plausible',
  unusuallyHigh: 'hint',
  unusuallyLow: 'hint',
  noConsumption: 'ask',
  likelySlip: 'ask',
  rollover: 'hint',
  belowPrevious: 'ask',
  notANumber: 'impossible',
  ambiguousDecimals: 'impossible',
  tooManyDigits: 'impossible',
  tooManyDecimals: 'impossible',
  isMeterNumber: 'impossible',
  isOtherMeter: 'ask',
  abovePhysicalCeiling: 'impossible',
  registersExchanged: 'ask',
  dateInFuture: 'impossible',
  dateNotAfterPrevious: 'impossible',
}

export const register = {
  unit: 'kWh',
  integerDigits: 5,
  decimalDigits: 1,
  direction: 'consumption',
  meterNumber: '1ESY1160123456',
} as const

const typed: Partial<Record<FindingCode, string>> = {
  notANumber: 'zwölf',
  ambiguousDecimals: '1.234',
  tooManyDigits: '123541',
  tooManyDecimals: '12354,12',
}

const causes: Partial<Record<FindingCode, Cause>> = {
  likelySlip: 'digitsSwapped',
  belowPrevious: 'meterExchanged',
  isOtherMeter: 'otherMeter',
  registersExchanged: 'registersExchanged',
}

/** One finding of each code, with the numbers of one household. */
export const findings: Finding[] = Object.entries(verdicts).map(([name, verdict]) => {
  const code = name as FindingCode
  return {
    registerId: '1',
    verdict,
    code,
    typed: typed[code] ?? '12354',
    value: '12354',
    previous: { readOn: '2025-11-20', value: '12042', isEstimate: false },
    days: 41,
    consumption: '312',
    expectation: { low: 200, likely: 300, high: 400 },
    comparison: { consumption: '298', ratio: 1.047 },
    proposal: undefined,
    causes: [causes[code] ?? 'reallySo'],
    score: 1,
    ruleVersion: 'test',
  }
})
