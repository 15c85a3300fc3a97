import type { Commodity, ReadingOrigin } from '#src/platform/database/schema.ts'
import type { Address } from '../rows.ts'
import type { MeterModel, RegisterModel } from './meter-models.ts'
import type { TariffKey } from './prices.ts'
import type { UseCurve } from './use-curve.ts'

/** One metering point as its life went: who lived there, what hung there, who read it when. */
export interface SupplyPlan {
  commodity: Commodity
  address: Address
  place: string
  /** Key of the main metering point. */
  behind?: string
  /** Nothing is known from before this day. */
  historyFrom: string
  tenancies: TenancyPlan[]
  meters: MeterPlan[]
  readings: PlannedReading[]
  /** The day in the open period on which the customer has reported already. */
  reportedOn?: string
}

export interface TenancyPlan {
  customerNumber: string
  startsOn: string
  endsOn?: string
  tariff: TariffKey
  contractNumber?: string
}

export interface MeterPlan {
  meterNumber: string
  model: MeterModel
  installedOn: string
  removedOn?: string
  registers: RegisterPlan[]
}

export interface RegisterPlan {
  model: RegisterModel
  uses: UseCurve[]
  /** What the display shows on a day; all other values follow from the use. */
  known: { on: string; value: number }
}

export interface PlannedReading {
  on: string
  reason: 'periodic' | 'interim'
  origin: ReadingOrigin
  /** Only the black drums were written down. */
  isWhole: boolean
  /** Which part of the use since the reading before an estimate has left out. */
  missed?: number
}
