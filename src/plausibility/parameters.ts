/** Changes with every change of a rule or a number, so that a stored finding can be explained. */
export const ruleVersion = '1'

interface Parameter {
  value: number
  source: string
}

const design = 'plausibility.md 2.5, set on the development half of the series'
const measured = 'measured with bench.mjs on the development half, four seeds'
const assumed = 'assumption, to be replaced by what customers confirm and correct'

const table = {
  slipProbability: { value: 0.03, source: assumed },
  askAbove: { value: 0.06, source: measured },
  stakeUnit: { value: 0.3, source: `${measured}: share of a year's use that counts once` },
  stakeExponent: { value: 0.8, source: measured },
  leastStake: { value: 0.5, source: measured },
  highestStake: { value: 3, source: measured },
  minorShareOfYear: { value: 0.04, source: `${design}: smaller slips do not matter` },
  proposeAbove: { value: 0.4, source: `${measured}: share of one value among all mistakes` },
  hintBeyond: { value: 3, source: 'plausibility.md 2.5 (d): free hint beyond three spreads' },
  hintRatio: { value: 1.5, source: `${measured}: and only where it is off by half` },

  digitsSwapped: { value: 0.14, source: assumed },
  digitWrong: { value: 0.18, source: assumed },
  digitMissing: { value: 0.12, source: assumed },
  digitExtra: { value: 0.12, source: assumed },
  decimalsTyped: { value: 0.16, source: assumed },
  knownOtherMeter: { value: 0.08, source: assumed },
  unknownNumber: { value: 0.1, source: assumed },
  ownNumber: { value: 0.02, source: assumed },
  copiedOldReading: { value: 0.04, source: assumed },
  wrongDate: { value: 0.05, source: assumed },
  sentLater: { value: 0.1, source: `${assumed}: share of readings sent long after the day` },
  usualDelay: { value: 1.5, source: `${assumed}: days from reading to sending` },
  lateDelay: { value: 60, source: `${assumed}: days, for those sent later` },
  otherUnitGas: { value: 0.02, source: assumed },
  otherUnitHeat: { value: 0.02, source: assumed },
  registersExchanged: { value: 0.3, source: assumed },

  newLoadExponent: { value: 0.7, source: design },
  softening: { value: 0.01, source: `${measured}: share of a year's use that never matters` },

  shortestStretch: { value: 20, source: `${design}: days; shorter stretches say nothing` },
  priorStrength: { value: 6, source: `${measured}: stretches the usual spread counts for` },
  outlierFrom: { value: 50, source: `${measured}: squared surprise that is trusted less` },
  surpriseLimit: { value: 50, source: `${measured}: no single stretch says more` },

  rolloverFrom: { value: 0.75, source: `${design}: share of the register's range` },
  rolloverUse: { value: 0.3, source: `${design}: share of the register's range` },
  exchangedMeter: { value: 0.01, source: assumed },
  previousMisread: { value: 0.02, source: assumed },
  previousEstimateWrong: { value: 0.3, source: assumed },
} satisfies Record<string, Parameter>

type ParameterName = keyof typeof table

export const parameters = Object.fromEntries(
  Object.entries(table).map(([name, parameter]) => [name, parameter.value]),
) as Record<ParameterName, number>
