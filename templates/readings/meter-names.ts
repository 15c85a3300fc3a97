import type { FormRow } from '#src/readings/queries.ts'
import type { Language } from '#templates/view.ts'

/** What of a register its names are made of. */
export type NamedRegister = Pick<
  FormRow,
  'commodity' | 'isBehindAnother' | 'label' | 'tariffZone' | 'direction' | 'meterNumber'
>

const commodities = {
  de: {
    electricity: 'Strom',
    gas: 'Gas',
    water: 'Wasser',
    heat: 'Wärme',
    wasteWater: 'Abwasser',
    garden: 'Gartenwasser',
    feedIn: 'Einspeisung',
    peak: 'HT',
    offPeak: 'NT',
  },
  en: {
    electricity: 'Electricity',
    gas: 'Gas',
    water: 'Water',
    heat: 'Heat',
    wasteWater: 'Waste water',
    garden: 'Garden water',
    feedIn: 'Feed-in',
    peak: 'HT (day)',
    offPeak: 'NT (night)',
  },
} as const

/** 'Strom', 'Gartenwasser' … */
export function commodityName<Named extends Pick<NamedRegister, 'commodity' | 'isBehindAnother'>>(
  register: Named,
  language: Language,
): string {
  const words = commodities[language]
  const isWater = register.commodity === 'water' || register.commodity === 'wasteWater'
  return isWater && register.isBehindAnother ? words.garden : words[register.commodity]
}

/** 'Strom 1ESY1160123456': how a meter is called wherever it is named alone. */
export function meterName(register: NamedRegister, language: Language): string {
  return `${commodityName(register, language)} ${register.meterNumber}`
}

/** 'HT', 'Einspeisung' or the commodity: what tells a register from the others of its meter. */
export function registerName(register: NamedRegister, language: Language): string {
  const words = commodities[language]
  if (register.direction === 'feedIn') return words.feedIn
  if (register.tariffZone !== 'single') return words[register.tariffZone]
  return commodityName(register, language)
}

/** 'Strom HT', 'Strom Einspeisung', 'Gas'. */
export function registerOfCommodity(register: NamedRegister, language: Language): string {
  const commodity = commodityName(register, language)
  const own = registerName(register, language)
  return own === commodity ? commodity : `${commodity} ${own}`
}

/** 'Lindenstraße 12, Keller links'. */
export function placeName(row: Pick<FormRow, 'street' | 'houseNumber' | 'place'>): string {
  const address = [row.street, row.houseNumber].filter(Boolean).join(' ')
  return [address, row.place].filter(Boolean).join(', ')
}
