/** Shares of a year's use per month in per mille, January first. */
export type MonthlyShares = readonly number[]

/**
 * Sources: `h25`, `g25`, `p25`: BDEW standard load profiles 2025; `gas`: SigLinDe single family
 * house on the German test reference year 2010; `degreeDays`: VDI 2067; `heat`: 0.8 degree days
 * and 0.2 flat; `water` and `garden`: measured, multi-family and single homes; `solar`: typical
 * yield of roofs in Germany (assumption); `flat`: the lengths of the months.
 */
export const seasonProfiles = {
  h25: [100.9, 88.7, 87.9, 81.9, 77.6, 71.2, 74.0, 73.2, 72.9, 83.6, 87.9, 100.2],
  g25: [93.4, 85.7, 90.7, 79.8, 77.3, 77.9, 76.5, 78.3, 77.8, 81.8, 91.6, 89.2],
  p25: [145.0, 106.5, 94.5, 71.7, 45.0, 40.3, 42.0, 46.7, 53.3, 78.6, 115.0, 161.5],
  solar: [24, 44, 85, 118, 134, 136, 138, 124, 94, 58, 28, 17],
  gas: [149.6, 130.9, 119.0, 83.9, 50.3, 34.0, 26.4, 25.5, 43.0, 74.6, 116.7, 146.1],
  degreeDays: [170, 150, 130, 80, 40, 13.3, 13.3, 13.4, 30, 80, 120, 160],
  heat: [153.0, 135.5, 121.0, 80.4, 49.0, 27.1, 27.6, 27.6, 40.4, 81.0, 112.4, 145.0],
  water: [83.8, 78.0, 83.8, 81.5, 86.8, 85.2, 85.6, 84.9, 83.6, 85.9, 80.1, 80.9],
  garden: [68.1, 66.3, 80.4, 85.4, 96.8, 99.0, 101.5, 97.7, 91.3, 85.1, 68.6, 59.8],
  flat: [84.9, 77.3, 84.9, 82.1, 84.9, 82.1, 84.9, 84.9, 82.1, 84.9, 82.1, 84.9],
} satisfies Record<string, MonthlyShares>

export type SeasonProfile = keyof typeof seasonProfiles
