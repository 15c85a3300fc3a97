import type { Commodity, Direction, TariffZone } from '#src/platform/database/schema.ts'

/** What is written down for one counter: its readings by day. */
export interface CastRegister {
  code: string
  label?: string
  tariffZone?: TariffZone
  direction?: Direction
  integerDigits: number
  decimalDigits: number
  unit: 'kWh' | 'MWh' | 'm³'
  readings: Record<string, string>
}

export interface CastMeter {
  meterNumber: string
  installedOn: string
  removedOn?: string
  registers: CastRegister[]
}

export interface CastSupply {
  commodity: Commodity
  contractNumber: string
  startsOn: string
  place: string
  forecast: string
  /** Measured behind the supply before it in the list, like garden water. */
  isBehindPrevious?: boolean
  meters: CastMeter[]
}

export interface CastPerson {
  customerNumber: string
  firstName: string
  lastName: string
  email: string
  street: string
  houseNumber: string
  supplies: CastSupply[]
}

const electricity = { integerDigits: 6, decimalDigits: 1, unit: 'kWh' } as const
const cubicMetres = { integerDigits: 5, decimalDigits: 3, unit: 'm³' } as const

const years = (one: string, two: string, three: string): Record<string, string> => ({
  '2023-11-21': one,
  '2024-11-19': two,
  '2025-11-20': three,
})

/** Electricity by day and by night. */
const anna: CastPerson = {
  customerNumber: '104382',
  firstName: 'Anna',
  lastName: 'Weiß',
  email: 'anna.weiss@example.org',
  street: 'Lindenstraße',
  houseNumber: '12',
  supplies: [
    {
      commodity: 'electricity',
      contractNumber: 'V-104382-1',
      startsOn: '2021-04-01',
      place: 'Keller',
      forecast: '2550',
      meters: [
        {
          meterNumber: '1ESY1160123456',
          installedOn: '2019-06-12',
          registers: [
            {
              ...electricity,
              code: '1-1:1.8.1',
              label: 'Hochtarif (HT)',
              tariffZone: 'peak',
              readings: years('8361.2', '9702.7', '11021.4'),
            },
            {
              ...electricity,
              code: '1-1:1.8.2',
              label: 'Niedertarif (NT)',
              tariffZone: 'offPeak',
              readings: years('6322.0', '7540.8', '8764.2'),
            },
          ],
        },
      ],
    },
  ],
}

/** Gas, and the period is open. */
const bruno: CastPerson = {
  customerNumber: '104383',
  firstName: 'Bruno',
  lastName: 'Özdemir-Groß',
  email: 'bruno@example.org',
  street: 'Am Wasserturm',
  houseNumber: '3a',
  supplies: [
    {
      commodity: 'gas',
      contractNumber: 'V-104383-1',
      startsOn: '2020-01-01',
      place: 'Heizungsraum',
      forecast: '1110',
      meters: [
        {
          meterNumber: '7GMT0000987654',
          installedOn: '2018-02-05',
          registers: [
            {
              ...cubicMetres,
              code: '7-1:3.0.0',
              readings: years('2105.340', '3210.118', '4318.207'),
            },
          ],
        },
      ],
    },
  ],
}

/** A customer like others, and a stranger to all of them. */
const deniz: CastPerson = {
  customerNumber: '104384',
  firstName: 'Deniz',
  lastName: 'Arslan',
  email: 'deniz@example.org',
  street: 'Lindenstraße',
  houseNumber: '14',
  supplies: [
    {
      commodity: 'electricity',
      contractNumber: 'V-104384-1',
      startsOn: '2022-09-01',
      place: 'Flur',
      forecast: '1900',
      meters: [
        {
          meterNumber: '1ISK0070123457',
          installedOn: '2017-03-01',
          registers: [
            {
              ...electricity,
              code: '1-1:1.8.0',
              readings: years('30112.5', '31980.1', '33901.7'),
            },
          ],
        },
      ],
    },
  ],
}

export const people = { anna, bruno, deniz }
