import type { CastPerson } from './cast-people.ts'

const electricity = { integerDigits: 6, decimalDigits: 1, unit: 'kWh' } as const
const cubicMetres = { integerDigits: 5, decimalDigits: 3, unit: 'm³' } as const

/** Every commodity, solar power fed in, garden water, and an electricity meter that was exchanged. */
export const erika: CastPerson = {
  customerNumber: '104385',
  firstName: 'Erika',
  lastName: 'von der Heide',
  email: 'erika@example.org',
  street: 'Gartenweg',
  houseNumber: '7',
  supplies: [
    {
      commodity: 'electricity',
      contractNumber: 'V-104385-1',
      startsOn: '2018-01-01',
      place: 'Keller',
      forecast: '3200',
      meters: [
        {
          meterNumber: '1EMH0011223344',
          installedOn: '2012-05-02',
          removedOn: '2025-03-14',
          registers: [
            {
              ...electricity,
              code: '1-1:1.8.0',
              label: 'Bezug',
              readings: {
                '2023-11-21': '40210.6',
                '2024-11-19': '43417.0',
                '2025-03-14': '44512.3',
              },
            },
          ],
        },
        {
          meterNumber: '1EMH0099887766',
          installedOn: '2025-03-14',
          registers: [
            {
              ...electricity,
              code: '1-1:1.8.0',
              label: 'Bezug',
              readings: { '2025-03-14': '0.0', '2025-11-20': '1790.4' },
            },
            {
              ...electricity,
              code: '1-1:2.8.0',
              label: 'Einspeisung',
              direction: 'feedIn',
              readings: { '2025-03-14': '0.0', '2025-11-20': '4302.9' },
            },
          ],
        },
      ],
    },
    {
      commodity: 'gas',
      contractNumber: 'V-104385-2',
      startsOn: '2018-01-01',
      place: 'Heizungsraum',
      forecast: '900',
      meters: [
        {
          meterNumber: '7ELS0000445566',
          installedOn: '2016-08-08',
          registers: [
            {
              ...cubicMetres,
              code: '7-1:3.0.0',
              readings: {
                '2023-11-21': '6010.112',
                '2024-11-19': '6905.870',
                '2025-11-20': '7811.004',
              },
            },
          ],
        },
      ],
    },
    {
      commodity: 'water',
      contractNumber: 'V-104385-3',
      startsOn: '2018-01-01',
      place: 'Waschküche',
      forecast: '110',
      meters: [
        {
          meterNumber: '8SEN0000112233',
          installedOn: '2021-10-04',
          registers: [
            {
              ...cubicMetres,
              code: '8-1:1.0.0',
              readings: {
                '2023-11-21': '219.300',
                '2024-11-19': '330.125',
                '2025-11-20': '441.870',
              },
            },
          ],
        },
      ],
    },
    {
      commodity: 'wasteWater',
      contractNumber: 'V-104385-4',
      startsOn: '2018-01-01',
      place: 'Gartenhaus',
      forecast: '18',
      isBehindPrevious: true,
      meters: [
        {
          meterNumber: '8SEN0000445599',
          installedOn: '2021-10-04',
          registers: [
            {
              ...cubicMetres,
              code: '8-1:1.0.0',
              label: 'Gartenwasser',
              readings: {
                '2023-11-21': '31.050',
                '2024-11-19': '49.700',
                '2025-11-20': '66.915',
              },
            },
          ],
        },
      ],
    },
    {
      commodity: 'heat',
      contractNumber: 'V-104385-5',
      startsOn: '2022-07-01',
      place: 'Heizungsraum',
      forecast: '9',
      meters: [
        {
          meterNumber: '6LUG0000778899',
          installedOn: '2022-06-30',
          registers: [
            {
              code: '6-1:1.0.0',
              integerDigits: 5,
              decimalDigits: 3,
              unit: 'MWh',
              readings: {
                '2023-11-21': '12.440',
                '2024-11-19': '21.508',
                '2025-11-20': '30.117',
              },
            },
          ],
        },
      ],
    },
  ],
}
