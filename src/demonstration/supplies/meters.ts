import { addDays } from '#src/platform/calendar.ts'
import type { Scene } from '../scene.ts'
import { meterNumber } from './identifiers.ts'
import { type MeterModel, type MeterModelName, meterModels } from './meter-models.ts'
import type { MeterPlan } from './supply-plan.ts'
import type { UseCurve } from './use-curve.ts'

/** What is known about a meter beforehand; all else is drawn. */
export interface GivenMeter {
  meterNumber?: string
  installedOn?: string
  removedOn?: string
  /** What the displays show on a day, one value per register. */
  shows?: { on: string; values: number[] }
}

/** A meter that hangs there since before the history began, unless its days are given. */
export function meterAt(
  scene: Scene,
  home: { name: string; historyFrom: string },
  modelName: MeterModelName,
  uses: UseCurve[][],
  given: GivenMeter = {},
): MeterPlan {
  const model: MeterModel = meterModels[modelName]
  const chance = scene.chance(`meter ${home.name} ${modelName} ${given.removedOn ? 'old' : ''}`)
  const number = given.meterNumber ?? meterNumber(chance, model)
  const installedOn = given.installedOn ?? addDays(home.historyFrom, -chance.between(50, 1_100))
  const isNew = installedOn >= home.historyFrom
  return {
    meterNumber: number,
    model,
    installedOn,
    ...(given.removedOn ? { removedOn: given.removedOn } : {}),
    registers: model.registers.map((register, index) => {
      const [low, high] = register.start
      const start = isNew ? 0 : low + chance.fraction() * (high - low)
      return {
        model: register,
        uses: uses[index] ?? [],
        known: {
          on: given.shows?.on ?? (isNew ? installedOn : home.historyFrom),
          value: given.shows?.values[index] ?? start,
        },
      }
    }),
  }
}
