import type { CaseRegister, ReadingCase } from '../reading-case.ts'
import type { SeasonProfile } from './season-profiles.ts'

/** How a kind of use runs through the year and how much it varies; variances of logarithms. */
export interface KindOfUse {
  season: SeasonProfile
  /** How pronounced the season usually is, and how much customers differ in that. */
  strength: number
  strengthSpread: number
  /** Lasting change from one year to the next. */
  yearlyDrift: number
  /** Ups and downs of a year that do not last: weather, holidays. */
  yearlyNoise: number
  /** Added per year fraction: short stretches vary more. */
  shortNoise: number
  /** Error of a forecast. */
  forecastError: number
  /** Share of stretches with far less use than expected: vacancy, absence, another heating. */
  vacancyShare: number
  /** Share of stretches with far more: electric car, heat pump, leak. */
  newLoadShare: number
}

/** Measured on the development half of the series (plausibility.md 3); solar and garden assumed. */
const kinds = {
  household: {
    season: 'h25',
    strength: 1.2,
    strengthSpread: 0.7,
    yearlyDrift: 0.03,
    yearlyNoise: 0.005,
    shortNoise: 0.0003,
    forecastError: 0.1,
    vacancyShare: 0.035,
    newLoadShare: 0.05,
  },
  householdWithSolar: {
    season: 'p25',
    strength: 1,
    strengthSpread: 0.4,
    yearlyDrift: 0.03,
    yearlyNoise: 0.03,
    shortNoise: 0.005,
    forecastError: 0.25,
    vacancyShare: 0.035,
    newLoadShare: 0.05,
  },
  business: {
    season: 'g25',
    strength: 0.3,
    strengthSpread: 0.75,
    yearlyDrift: 0.006,
    yearlyNoise: 0.0005,
    shortNoise: 0.0002,
    forecastError: 0.1,
    vacancyShare: 0.02,
    newLoadShare: 0.03,
  },
  feedIn: {
    season: 'solar',
    strength: 1,
    strengthSpread: 0.15,
    yearlyDrift: 0.005,
    yearlyNoise: 0.02,
    shortNoise: 0.005,
    forecastError: 0.25,
    vacancyShare: 0.03,
    newLoadShare: 0.02,
  },
  gas: {
    season: 'gas',
    strength: 1.3,
    strengthSpread: 0.8,
    yearlyDrift: 0.03,
    yearlyNoise: 0.002,
    shortNoise: 0.0005,
    forecastError: 0.1,
    vacancyShare: 0.035,
    newLoadShare: 0.02,
  },
  heat: {
    season: 'heat',
    strength: 0.9,
    strengthSpread: 0.4,
    yearlyDrift: 0.04,
    yearlyNoise: 0.003,
    shortNoise: 0.0003,
    forecastError: 0.1,
    vacancyShare: 0.025,
    newLoadShare: 0.02,
  },
  water: {
    season: 'garden',
    strength: 0.8,
    strengthSpread: 0.6,
    yearlyDrift: 0.045,
    yearlyNoise: 0.003,
    shortNoise: 0.0003,
    forecastError: 0.1,
    vacancyShare: 0.035,
    newLoadShare: 0.035,
  },
  garden: {
    season: 'garden',
    strength: 1,
    strengthSpread: 1,
    yearlyDrift: 0.05,
    yearlyNoise: 0.1,
    shortNoise: 0.01,
    forecastError: 0.4,
    vacancyShare: 0.06,
    newLoadShare: 0.06,
  },
} satisfies Record<string, KindOfUse>

export function kindOfUse(readingCase: ReadingCase, register: CaseRegister): KindOfUse {
  switch (readingCase.commodity) {
    case 'gas':
      return kinds.gas
    case 'heat':
      return kinds.heat
    case 'water':
    case 'wasteWater':
      return readingCase.meter.isGarden ? kinds.garden : kinds.water
    case 'electricity':
      return kindOfElectricity(readingCase, register)
  }
}

function kindOfElectricity(readingCase: ReadingCase, register: CaseRegister): KindOfUse {
  if (register.direction === 'feedIn') return kinds.feedIn
  if (readingCase.customerType === 'business') return kinds.business
  const hasSolar = readingCase.registers.some((other) => other.direction === 'feedIn')
  return hasSolar ? kinds.householdWithSolar : kinds.household
}
