import { addDays } from '#src/platform/calendar.ts'
import type { Commodity } from '#src/platform/database/schema.ts'
import type { Address } from '../rows.ts'
import type { Scene } from '../scene.ts'
import { bookSupply } from '../supplies/book-supply.ts'
import type { MeterModelName } from '../supplies/meter-models.ts'
import { type GivenMeter, meterAt } from '../supplies/meters.ts'
import type { TariffKey } from '../supplies/prices.ts'
import type { MeterPlan, PlannedReading, TenancyPlan } from '../supplies/supply-plan.ts'
import type { UseCurve } from '../supplies/use-curve.ts'

/** A place with meters: who lived there and when it was read, for all its supplies alike. */
export interface Home {
  /** Names the chances of this home. */
  name: string
  address: Address
  historyFrom: string
  tenancies: Pick<TenancyPlan, 'customerNumber' | 'startsOn' | 'endsOn'>[]
  readings: PlannedReading[]
  /** The day in the open period on which everything was reported already. */
  reportedOn?: string
}

export type Supply = {
  commodity: Commodity
  tariff: TariffKey
  place: string
  contractNumber?: string
  /** Key of the main metering point. */
  behind?: string
} & (OneMeter | { meters: MeterPlan[] })

interface OneMeter {
  model: MeterModelName
  /** By register of the model. */
  uses: UseCurve[][]
  meter?: GivenMeter
}

/** Books one supply of a home and returns its key; a single meter hangs there since ever. */
export function supplyHome(scene: Scene, home: Home, supply: Supply): string {
  const { commodity, place, tariff, contractNumber, behind } = supply
  return bookSupply(scene, {
    commodity,
    place,
    address: home.address,
    historyFrom: home.historyFrom,
    readings: home.readings,
    ...(home.reportedOn ? { reportedOn: home.reportedOn } : {}),
    meters:
      'meters' in supply
        ? supply.meters
        : [meterAt(scene, home, supply.model, supply.uses, supply.meter)],
    tenancies: home.tenancies.map((tenancy) => ({
      ...tenancy,
      tariff,
      ...(contractNumber ? { contractNumber } : {}),
    })),
    ...(behind ? { behind } : {}),
  })
}

/** Answers to the yearly letter, and now and then one in between. */
export function usualReadings(scene: Scene, name: string, years: number): PlannedReading[] {
  const chance = scene.chance(`readings ${name}`)
  const yearly = Array.from({ length: years }, (_, index) => {
    const origin = chance.pick(usualOrigins)
    const on = addDays(scene.dueOn(years - index), chance.between(-16, 10))
    const isWhole = chance.isLucky(0.6)
    const missed = chance.between(1, 9) / 100
    const reading = { on, reason: 'periodic' as const, origin, isWhole }
    return origin === 'estimate' ? { ...reading, missed } : reading
  })
  if (!chance.isLucky(0.14)) return yearly
  const on = addDays(scene.dueOn(chance.between(1, years - 1)), chance.between(80, 280))
  return [...yearly, { on, reason: 'interim', origin: 'customer', isWhole: true }]
}

const usualOrigins = [
  'estimate',
  'estimate',
  'meteringOperator',
  'meteringOperator',
  'staff',
  ...Array<'customer'>(15).fill('customer'),
] as const
