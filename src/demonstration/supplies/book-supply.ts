import { addDays } from '#src/platform/calendar.ts'
import { yearOf } from '../calendar.ts'
import type { Display } from '../rows.ts'
import type { Scene } from '../scene.ts'
import { postalCode } from '../town/addresses.ts'
import { marketLocationId, meteringLocationId } from './identifiers.ts'
import { instalmentFor, type Tariff, tariffs } from './prices.ts'
import { readingsOf } from './readings-of-supply.ts'
import type { MeterPlan, SupplyPlan, TenancyPlan } from './supply-plan.ts'
import { presentAnnual } from './use-curve.ts'

/** Gas of the town, as its invoices state it. */
export const gasQuality = { calorificValue: 11.216, volumeCorrection: 0.9642 }

/** Writes one metering point with all that belongs to it into the rows; returns its key. */
export function bookSupply(scene: Scene, plan: SupplyPlan): string {
  const key = scene.numbers.meteringPoint(plan.commodity)
  scene.rows.meteringPoints.push({
    key,
    commodity: plan.commodity,
    address: plan.address,
    place: plan.place,
    ...(plan.behind ? { behind: plan.behind } : {}),
    ...marketIdentifiers(scene, key, plan),
  })
  for (const tenancy of plan.tenancies) bookContract(scene, key, plan, tenancy)
  for (const meter of plan.meters) bookMeter(scene, key, plan, meter)
  return key
}

function marketIdentifiers(
  scene: Scene,
  key: string,
  { commodity }: SupplyPlan,
): { marketLocationId?: string; meteringLocationId?: string } {
  // water and heat take no part in the market's messages
  if (commodity !== 'electricity' && commodity !== 'gas') return {}
  const chance = scene.chance(`market ${key}`)
  return {
    marketLocationId: marketLocationId(chance, commodity),
    meteringLocationId: meteringLocationId(chance, postalCode),
    ...(commodity === 'gas'
      ? {
          calorificValue: `${gasQuality.calorificValue}`,
          volumeCorrection: `${gasQuality.volumeCorrection}`,
        }
      : {}),
  }
}

function bookContract(
  scene: Scene,
  meteringPointKey: string,
  plan: SupplyPlan,
  tenancy: TenancyPlan,
): void {
  const { customerNumber, startsOn, endsOn } = tenancy
  const terms: Tariff = tariffs[tenancy.tariff]
  const annualForecast = annualUse(plan)
  const isEnergyOfGas = plan.commodity === 'gas'
  const priced = isEnergyOfGas
    ? annualForecast * gasQuality.calorificValue * gasQuality.volumeCorrection
    : annualForecast
  scene.rows.contracts.push({
    contractNumber: tenancy.contractNumber ?? scene.numbers.contract(),
    customerNumber,
    meteringPointKey,
    startsOn,
    ...(endsOn ? { endsOn } : {}),
    tariff: terms.name,
    annualForecast,
    instalment: instalmentFor(terms, priced),
  })
}

/** What is drawn in a year at the present level; heat to a tenth, all else to whole units. */
function annualUse({ meters, commodity }: SupplyPlan): number {
  const registers = meters.at(-1)?.registers ?? []
  const drawn = registers.filter(({ model }) => model.direction === 'consumption')
  const use = drawn.reduce((sum, { uses, model }) => sum + presentAnnual(uses) * model.factor, 0)
  return commodity === 'heat' ? Math.round(use * 10) / 10 : Math.round(use)
}

function bookMeter(
  scene: Scene,
  meteringPointKey: string,
  plan: SupplyPlan,
  meter: MeterPlan,
): void {
  const { meterNumber, model, installedOn, removedOn } = meter
  scene.rows.meters.push({
    meterNumber,
    meteringPointKey,
    installedOn,
    ...(removedOn ? { removedOn } : {}),
    kind: model.kind,
    calibratedUntil: calibratedUntil(meter, removedOn ?? scene.today),
  })
  for (const { model: register } of meter.registers) {
    const { start: _, ...display } = register
    scene.rows.registers.push({ meterNumber, ...display })
  }
  scene.rows.readings.push(...readingsOf(plan, meter, scene.today))
  if (removedOn || !meter.registers.every(({ model: { isSelfRead } }) => isSelfRead)) return
  scene.rows.displays.push(...displaysOf(plan, meter, scene.today, scene.today))
  if (!plan.reportedOn) return
  scene.rows.sentReadings.push(...displaysOf(plan, meter, plan.reportedOn, scene.today))
}

/** What whoever lives there would type after looking at the meter that day. */
function displaysOf(plan: SupplyPlan, meter: MeterPlan, on: string, today: string): Display[] {
  const customerNumber = plan.tenancies.at(-1)?.customerNumber
  if (!customerNumber) return []
  const look = { on, reason: 'interim', origin: 'customer', isWhole: true } as const
  return readingsOf({ ...plan, readings: [look] }, meter, today)
    .filter(({ reason, readOn }) => reason === 'interim' && readOn === on)
    .map(({ meterNumber, code, value }) => ({ customerNumber, meterNumber, code, on, value }))
}

/** Calibration ends with a year; samples of the same make prolong it. */
function calibratedUntil({ installedOn, model }: MeterPlan, neededUntil: string): string {
  const prolongation = 5
  let year = yearOf(installedOn) + model.years
  while (`${year}-12-31` < addDays(neededUntil, 30)) year += prolongation
  return `${year}-12-31`
}
