import type {
  Commodity,
  Direction,
  ReadingOrigin,
  ReadingReason,
  TariffZone,
} from '#src/platform/database/schema.ts'

/** What the import folder says, in the words of the trade and before it is written as files. */
export interface Rows {
  customers: CustomerRow[]
  meteringPoints: MeteringPointRow[]
  contracts: ContractRow[]
  meters: MeterRow[]
  registers: RegisterRow[]
  readings: ReadingRow[]
  readingPeriods: ReadingPeriodRow[]
  /** What customers have sent through the portal in the open period; not in the folder. */
  sentReadings: Display[]
  /** What the meters show today, for whoever wants to type it. */
  displays: Display[]
}

export interface Display {
  customerNumber: string
  meterNumber: string
  code: string
  on: string
  /** As it would be typed, but with a dot. */
  value: string
}

export interface Address {
  street: string
  houseNumber: string
}

export interface CustomerRow {
  customerNumber: string
  salutation?: string
  lastName?: string
  firstName?: string
  company?: string
  email?: string
  phone?: string
  address: Address
  addressAddition?: string
}

export interface MeteringPointRow {
  key: string
  commodity: Commodity
  address: Address
  place: string
  marketLocationId?: string
  meteringLocationId?: string
  calorificValue?: string
  volumeCorrection?: string
  /** Key of the main metering point of garden water and the like. */
  behind?: string
}

export interface ContractRow {
  contractNumber: string
  customerNumber: string
  meteringPointKey: string
  startsOn: string
  endsOn?: string
  tariff: string
  annualForecast: number
  instalment: number
}

export interface MeterRow {
  meterNumber: string
  meteringPointKey: string
  installedOn: string
  removedOn?: string
  kind: string
  calibratedUntil: string
}

export interface RegisterRow {
  meterNumber: string
  code: string
  label: string
  tariffZone: TariffZone
  direction: Direction
  integerDigits: number
  decimalDigits: number
  unit: string
  factor: number
  isSelfRead: boolean
}

export interface ReadingRow {
  meterNumber: string
  code: string
  readOn: string
  /** Exact decimal with a dot. */
  value: string
  reason: ReadingReason
  origin: ReadingOrigin
}

export interface ReadingPeriodRow {
  name: string
  opensOn: string
  closesOn: string
  dueOn: string
}

export interface DocumentRow {
  customerNumber: string
  kind: 'invoice' | 'instalmentChange' | 'contract' | 'notice'
  title: string
  issuedOn: string
  file: string
  contractNumber?: string
  amount?: number
  dueOn?: string
}
