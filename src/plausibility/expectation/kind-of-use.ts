import type { CaseRegister, ReadingCase } from '../reading-case.ts'
import type { SeasonProfile } from './season-profiles.ts'

/** How a kind of use runs through the year and how much it varies, as spreads of its logarithm. */
export interface KindOfUse {
  season: SeasonProfile
  /** A second believable season; where both disagree, the expectation is wider. */
  otherSeason: SeasonProfile
  /** Spread of a whole year's use around the years before. */
  yearSpread: number
  /** Variance added per year fraction: short stretches vary more. */
  shortVariance: number
  /** Spread of a forecast where the customer has no history. */
  forecastSpread: number
}

/** Spreads: plausibility.md 2.5, measured on the development half of the series; others assumed. */
const kinds = {
  household: use('h25', 'flat', 0.13, 0.003, 0.38),
  business: use('g25', 'flat', 0.09, 0.002, 0.35),
  householdWithSolar: use('p25', 'h25', 0.25, 0.005, 0.5),
  feedIn: use('solar', 'flat', 0.15, 0.005, 0.5),
  gas: use('gas', 'degreeDays', 0.18, 0.003, 0.42),
  heat: use('heat', 'degreeDays', 0.2, 0.003, 0.4),
  water: use('water', 'garden', 0.2, 0.004, 0.42),
  garden: use('garden', 'water', 0.4, 0.01, 0.6),
}

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

function use(
  season: SeasonProfile,
  otherSeason: SeasonProfile,
  yearSpread: number,
  shortVariance: number,
  forecastSpread: number,
): KindOfUse {
  return { season, otherSeason, yearSpread, shortVariance, forecastSpread }
}
