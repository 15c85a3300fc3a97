/** The words that an import folder has for what the code calls by English names. */
export const commodities = {
  electricity: 'Strom',
  gas: 'Gas',
  water: 'Wasser',
  heat: 'Wärme',
  wasteWater: 'Abwasser',
} as const

export const tariffZones = { single: 'ET', peak: 'HT', offPeak: 'NT' } as const

export const directions = { consumption: 'Bezug', feedIn: 'Einspeisung' } as const

export const reasons = {
  periodic: 'Turnus',
  interim: 'Zwischenablesung',
  moveIn: 'Einzug',
  moveOut: 'Auszug',
  meterInstalled: 'Einbau',
  meterRemoved: 'Ausbau',
} as const

export const origins = {
  customer: 'Kunde',
  staff: 'Versorger',
  meteringOperator: 'Netzbetreiber',
  estimate: 'Schätzung',
} as const

export const documentKinds = {
  invoice: 'Rechnung',
  instalmentChange: 'Abschlagsänderung',
  contract: 'Vertrag',
  notice: 'Mitteilung',
} as const
