/**
 * What the engine is asked: one submission of one meter, with everything that was known before it.
 * Dates are calendar days of Europe/Berlin as 'YYYY-MM-DD'; meter values are exact decimals with a
 * dot ('11021.4'); energies and volumes are in the unit of the register before `factor`.
 */
export interface ReadingCase {
  /** The day on which the answer is given; readings after it lie in the future. */
  today: string
  commodity: Commodity
  customerType: 'household' | 'business'
  meter: {
    meterNumber: string
    /** Sub-meter whose use follows the garden, not the house. */
    isGarden: boolean
    /** Physical ceiling in register units per day; undefined where the size is unknown. */
    maxPerDay: string | undefined
  }
  registers: CaseRegister[]
  /** The customer's other meters: whose number or value may have been typed here by mistake. */
  otherMeters: OtherMeter[]
  candidate: {
    /** The day the customer read the meter. */
    readOn: string
    /** By register id, exactly as typed; a register that was left empty is absent. */
    typed: Record<string, string>
  }
}

export type Commodity = 'electricity' | 'gas' | 'water' | 'heat' | 'wasteWater'

export interface CaseRegister {
  id: string
  tariffZone: 'single' | 'peak' | 'offPeak'
  direction: 'consumption' | 'feedIn'
  unit: string
  integerDigits: number
  decimalDigits: number
  /** Forecast of the billing system in register units per year; undefined where it gave none. */
  expectedAnnual: string | undefined
  /**
   * What is known beside the readings and forecast, as a factor on the expectation: this year's
   * weather seen in other customers' readings, a lasting change in the house. Absent means 1.
   */
  knownChange?: number
  /** Oldest first; only what counts (accepted) and only from the customer's own contract. */
  history: PastReading[]
}

export interface PastReading {
  readOn: string
  value: string
  origin: ReadingOrigin
  reason: ReadingReason
}

export type ReadingOrigin = 'customer' | 'staff' | 'meteringOperator' | 'estimate'

export type ReadingReason =
  | 'periodic'
  | 'interim'
  | 'moveIn'
  | 'moveOut'
  | 'meterInstalled'
  | 'meterRemoved'

export interface OtherMeter {
  meterNumber: string
  commodity: Commodity
  unit: string
  integerDigits: number
  decimalDigits: number
  expectedAnnual: string | undefined
  last: { readOn: string; value: string } | undefined
}
