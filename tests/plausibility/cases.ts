import type { CaseRegister, PastReading, ReadingCase } from '#src/plausibility/reading-case.ts'

export interface CaseWish extends Partial<Omit<ReadingCase, 'registers' | 'meter'>> {
  meter?: Partial<ReadingCase['meter']>
  registers?: Partial<CaseRegister>[]
  readOn?: string
  typed?: string | Record<string, string>
}

/** A household with one electricity meter, about 3,500 kWh a year, unless wished otherwise. */
export function readingCase(wish: CaseWish): ReadingCase {
  const { meter, registers = [{}], readOn = '2025-11-20', typed = '20510', ...rest } = wish
  return {
    today: readOn,
    commodity: 'electricity',
    customerType: 'household',
    meter: { meterNumber: '1ESY4711081542', isGarden: false, maxPerDay: '1046.4', ...meter },
    registers: registers.map((register) => ({ ...singleRegister, ...register })),
    otherMeters: [],
    candidate: { readOn, typed: typeof typed === 'string' ? { '1.8.0': typed } : typed },
    ...rest,
  }
}

/** Readings by day: `past({ '2023-11-20': '13500', '2024-11-20': '17000' })`. */
export function past(
  values: Record<string, string>,
  last: Partial<PastReading> = {},
): PastReading[] {
  const readings = Object.entries(values).map(
    ([readOn, value]): PastReading => ({ readOn, value, origin: 'customer', reason: 'periodic' }),
  )
  return readings.map((reading, index) =>
    index === readings.length - 1 ? { ...reading, ...last } : reading,
  )
}

export const fourYears = past({
  '2021-11-20': '6510',
  '2022-11-20': '10020',
  '2023-11-20': '13480',
  '2024-11-20': '17010',
})

const singleRegister: CaseRegister = {
  id: '1.8.0',
  tariffZone: 'single',
  direction: 'consumption',
  unit: 'kWh',
  integerDigits: 6,
  decimalDigits: 1,
  expectedAnnual: '3500',
  history: fourYears,
}

export const peakAndOffPeak: Partial<CaseRegister>[] = [
  {
    id: '1.8.1',
    tariffZone: 'peak',
    expectedAnnual: '2200',
    history: past({ '2022-11-20': '20100', '2023-11-20': '22310', '2024-11-20': '24520' }),
  },
  {
    id: '1.8.2',
    tariffZone: 'offPeak',
    expectedAnnual: '1300',
    history: past({ '2022-11-20': '8100', '2023-11-20': '9390', '2024-11-20': '10680' }),
  },
]

export const gasRegister: Partial<CaseRegister> = {
  id: '1.8.0',
  unit: 'm³',
  integerDigits: 5,
  decimalDigits: 3,
  expectedAnnual: '1500',
  history: past({
    '2022-11-20': '2100.512',
    '2023-11-20': '3590.001',
    '2024-11-20': '5105.733',
  }),
}
