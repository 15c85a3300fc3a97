/** What the utility asks for, in euros with tax; invented. */
export interface Tariff {
  name: string
  /** Of what the work price is asked for one. */
  unit: 'kWh' | 'm³' | 'MWh'
  workPrice: number
  offPeakPrice?: number
  feedInPrice?: number
  basePricePerYear: number
}

export type TariffKey = keyof typeof tariffs

export const tariffs = {
  home: electricity('Musterstrom Zuhause', 0.3412),
  twoTariff: { ...electricity('Musterstrom Zweitarif', 0.3498), offPeakPrice: 0.2789 },
  sun: { ...electricity('Musterstrom Sonne', 0.3356), feedInPrice: 0.0803 },
  heatPump: electricity('Musterstrom Wärmepumpe', 0.2612),
  trade: electricity('Musterstrom Gewerbe', 0.3187),
  gas: tariff('Mustergas Komfort', 'kWh', 0.1129, 174),
  water: tariff('Trinkwasser', 'm³', 2.18, 96),
  garden: tariff('Gartenwasser, ohne Abwasser', 'm³', 0, 0),
  heat: tariff('Musterwärme', 'MWh', 128.4, 300),
} satisfies Record<string, Tariff>

export function tariffNamed(name: string): Tariff {
  const found = Object.values<Tariff>(tariffs).find((candidate) => candidate.name === name)
  if (!found) throw new Error(`Tarif „${name}“ gibt es nicht`)
  return found
}

/** Monthly payment in whole euros for a year's use in priced units (kWh, m³, MWh). */
export function instalmentFor(terms: Tariff, annualUse: number): number {
  return Math.max(0, Math.ceil((annualUse * terms.workPrice + terms.basePricePerYear) / 12))
}

function electricity(name: string, workPrice: number): Tariff {
  return tariff(name, 'kWh', workPrice, 154.8)
}

function tariff(
  name: string,
  unit: Tariff['unit'],
  workPrice: number,
  basePricePerYear: number,
): Tariff {
  return { name, unit, workPrice, basePricePerYear }
}
