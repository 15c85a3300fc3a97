import { honestDensity } from './expectation/honest-density.ts'
import type { Cause } from './finding.ts'
import type { Judgement } from './judgement.ts'
import { parameters } from './parameters.ts'

/**
 * What may have happened, likeliest first; `reallySo` is always among them where the value can be
 * sent. What has next to nothing for it is left out.
 */
export function orderedCauses(judgement: Judgement): Cause[] {
  const weights = new Map<Cause, number>()
  const add = (cause: Cause, weight: number) =>
    weights.set(cause, (weights.get(cause) ?? 0) + weight)
  for (const { cause, weight } of judgement.evidence)
    if (cause !== 'copied')
      add(cause === 'unknownNumber' ? 'otherMeter' : cause, parameters.slipProbability * weight)
  if (judgement.refusal === undefined)
    for (const [cause, weight] of honestWays(judgement)) add(cause, weight)
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
  const worthNaming = [...weights]
    .filter(([cause, weight]) => cause === 'reallySo' || weight > total * 0.02)
    .sort((one, other) => other[1] - one[1])
    .map(([cause]) => cause)
  return shortList(worthNaming)
}

/** Explanations in which the typed value is right. */
function honestWays(judgement: Judgement): [Cause, number][] {
  const right = (1 - parameters.slipProbability) * judgement.honest
  if (judgement.use === undefined) return waysBelowPrevious(judgement)
  if (judgement.isRollover)
    return [
      ['rollover', right],
      ['reallySo', right / 100],
    ]
  return [['reallySo', right], ...wrongPrevious(judgement)]
}

function waysBelowPrevious(judgement: Judgement): [Cause, number][] {
  const { situation, value, previous } = judgement
  const { outlook, capacity } = situation
  const annual = outlook?.annual ?? capacity / 20
  const likely = outlook?.likely ?? annual
  const sinceZero = Number(value)
  const rolledUse = sinceZero - Number(previous) + capacity
  const isNew = sinceZero < 1.5 * likely + 10
  const canRoll =
    rolledUse <= situation.mostUse && Number(previous) > capacity / 2 && rolledUse >= 0
  return [
    ['meterExchanged', isNew ? parameters.exchangedMeter / (1.5 * likely + 10) : 1e-9 / capacity],
    ['rollover', canRoll && outlook ? honestDensity(rolledUse, outlook) : 0],
    ...wrongPrevious(judgement),
    ['reallySo', 1e-12 / capacity],
  ]
}

/** The previous value was too high or too low: quite likely where it was an estimate. */
function wrongPrevious(judgement: Judgement): [Cause, number][] {
  const { situation, value, previous, use } = judgement
  const annual = situation.outlook?.annual ?? situation.capacity / 20
  const isEstimate = situation.previous?.origin === 'estimate'
  if (!isEstimate && use !== undefined) return []
  if (isEstimate) return [['previousWrong', parameters.previousEstimateWrong * judgement.honest]]
  const isNear = Math.abs(Number(value) - Number(previous)) < 2 * annual
  return isNear ? [['previousWrong', (parameters.previousMisread * 0.5) / (annual + 1)]] : []
}

function shortList(causes: Cause[]): Cause[] {
  const first = causes.slice(0, 5)
  return causes.includes('reallySo') && !first.includes('reallySo') ? [...first, 'reallySo'] : first
}
