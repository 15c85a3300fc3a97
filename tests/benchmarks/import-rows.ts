/** A town for the benchmark: as many rows as `scale` times the size the import is measured with. */
export interface Town {
  customers: number
  meters: number
  registers: number
  readings: number
}

export function townOf(scale: number): Town {
  return {
    customers: Math.round(100_000 * scale),
    meters: Math.round(150_000 * scale),
    registers: Math.round(200_000 * scale),
    readings: Math.round(600_000 * scale),
  }
}

/** One table: its import file and the columns that plain COPY fills, row by row the same content. */
export interface TownTable {
  file: string
  header: string
  table: string
  columns: string
  count: number
  /** Cells of the file and cells of the table for row `n`, counted from 0. */
  row(n: number): { cells: string[]; columns: string[] }
}

const none = '\\N'

export function townTables(town: Town): TownTable[] {
  const customerOf = (meter: number): number => meter % town.customers
  const meterOf = (register: number): number => register % town.meters
  const isPair = (meter: number): boolean => meter < town.registers - town.meters
  return [
    {
      file: 'kunden.csv',
      header: 'Kundennummer;Anrede;Nachname;Vorname;E-Mail;Telefon;Straße;Hausnummer;PLZ;Ort;Land',
      table: 'customer',
      columns:
        'id, customer_number, salutation, last_name, first_name, email, phone, street, house_number, postal_code, city, country',
      count: town.customers,
      row(n) {
        const cells = [
          customerNumber(n),
          n % 2 ? 'Frau' : 'Herr',
          `${lastNames[n % lastNames.length]}`,
          `${firstNames[(n * 7) % firstNames.length]}`,
          n % 3 ? `kunde${n}@beispiel.example` : '',
          n % 4 ? `0892 ${100_000 + n}` : '',
          `${streets[n % streets.length]}`,
          `${1 + (n % 180)}`,
          `8${1000 + (n % 8999)}`,
          'Musterstadt',
          'DE',
        ]
        return { cells, columns: [`${n + 1}`, ...cells.map((cell) => cell || none)] }
      },
    },
    {
      file: 'zaehlpunkte.csv',
      header: 'Zählpunkt;Sparte;Straße;Hausnummer;PLZ;Ort;Lage;Brennwert;Zustandszahl',
      table: 'metering_point',
      columns:
        'id, metering_point_key, commodity, street, house_number, postal_code, city, place, calorific_value, volume_correction',
      count: town.meters,
      row(n) {
        const isGas = !isPair(n) && n % 2 === 0
        const shared = [
          `${streets[customerOf(n) % streets.length]}`,
          `${1 + (n % 180)}`,
          `8${1000 + (n % 8999)}`,
          'Musterstadt',
          n % 5 ? 'Keller' : '',
        ]
        const key = meteringPoint(n)
        return {
          cells: [
            key,
            isGas ? 'Gas' : 'Strom',
            ...shared,
            ...(isGas ? ['11,234', '0,9512'] : ['', '']),
          ],
          columns: [
            `${n + 1}`,
            key,
            isGas ? 'gas' : 'electricity',
            ...shared.map((cell) => cell || none),
            ...(isGas ? ['11.234', '0.9512'] : [none, none]),
          ],
        }
      },
    },
    {
      file: 'vertraege.csv',
      header: 'Vertragsnummer;Kundennummer;Zählpunkt;Beginn;Ende;Tarif;Jahresprognose;Abschlag',
      table: 'contract',
      columns:
        'id, contract_number, customer_id, metering_point_id, starts_on, tariff, annual_forecast, instalment',
      count: town.meters,
      row(n) {
        const day = 1 + (n % 28)
        const begin = `2015-03-${`${day}`.padStart(2, '0')}`
        const forecast = 1500 + (n % 4000)
        const instalment = 40 + (n % 120)
        return {
          cells: [
            `V${700_000 + n}`,
            customerNumber(customerOf(n)),
            meteringPoint(n),
            german(begin),
            '',
            'Musterstrom Basis',
            `${forecast}`,
            `${instalment},50`,
          ],
          columns: [
            `${n + 1}`,
            `V${700_000 + n}`,
            `${customerOf(n) + 1}`,
            `${n + 1}`,
            begin,
            'Musterstrom Basis',
            `${forecast}`,
            `${instalment}.50`,
          ],
        }
      },
    },
    {
      file: 'zaehler.csv',
      header: 'Zählernummer;Zählpunkt;Einbau;Ausbau;Zählerart;Eichung bis;Standort',
      table: 'meter',
      columns: 'id, meter_number, metering_point_id, installed_on, kind, calibrated_until, place',
      count: town.meters,
      row(n) {
        return {
          cells: [
            meterNumber(n),
            meteringPoint(n),
            '01.03.2015',
            '',
            'Drehstrom',
            '31.12.2031',
            'Keller links',
          ],
          columns: [
            `${n + 1}`,
            meterNumber(n),
            `${n + 1}`,
            '2015-03-01',
            'Drehstrom',
            '2031-12-31',
            'Keller links',
          ],
        }
      },
    },
    {
      file: 'zaehlwerke.csv',
      header:
        'Zählernummer;OBIS;Bezeichnung;Tarifzone;Richtung;Vorkommastellen;Nachkommastellen;Einheit;Faktor;Selbstablesung',
      table: 'register',
      columns:
        'id, meter_id, register_code, label, tariff_zone, direction, integer_digits, decimal_digits, unit, factor, is_self_read',
      count: town.registers,
      row(n) {
        const meter = meterOf(n)
        const isGas = !isPair(meter) && meter % 2 === 0
        const zone = registerZone(n, town)
        return {
          cells: [
            meterNumber(meter),
            registerCode(n, town),
            zone.label,
            zone.word,
            'Bezug',
            '6',
            '1',
            isGas ? 'm³' : 'kWh',
            '1',
            'ja',
          ],
          columns: [
            `${n + 1}`,
            `${meter + 1}`,
            registerCode(n, town),
            zone.label,
            zone.code,
            'consumption',
            '6',
            '1',
            isGas ? 'm³' : 'kWh',
            '1',
            't',
          ],
        }
      },
    },
    {
      file: 'zaehlerstaende.csv',
      header: 'Zählernummer;OBIS;Ablesedatum;Stand;Ablesegrund;Herkunft',
      table: 'reading',
      columns: 'id, register_id, read_on, value, reason, origin',
      count: town.readings,
      row(n) {
        const register = n % town.registers
        const year = 2022 + Math.floor(n / town.registers)
        const day = `${year}-11-${`${1 + (register % 28)}`.padStart(2, '0')}`
        const value = 10_000 + (register % 50_000) + (year - 2022) * 2_500
        const isOwn = n % 3 === 0
        return {
          cells: [
            meterNumber(meterOf(register)),
            registerCode(register, town),
            german(day),
            `${value},${n % 10}`,
            'Turnus',
            isOwn ? 'Kunde' : 'Netzbetreiber',
          ],
          columns: [
            `${n + 1}`,
            `${register + 1}`,
            day,
            `${value}.${n % 10}`,
            'periodic',
            isOwn ? 'customer' : 'meteringOperator',
          ],
        }
      },
    },
  ]

  function registerZone(n: number, of: Town): { label: string; word: string; code: string } {
    if (!isPair(meterOf(n))) return { label: 'Zählerstand', word: 'ET', code: 'single' }
    return n < of.meters
      ? { label: 'HT', word: 'HT', code: 'peak' }
      : { label: 'NT', word: 'NT', code: 'offPeak' }
  }

  function registerCode(n: number, of: Town): string {
    if (isPair(meterOf(n))) return n < of.meters ? '1-1:1.8.1' : '1-1:1.8.2'
    return meterOf(n) % 2 === 0 ? '7-1:3.0.0' : '1-1:1.8.0'
  }
}

const lastNames = ['Müller', 'Weiß', 'Özdemir', 'von der Tann', 'Schmidt', 'Groß', 'Nowak', 'Kaya']
const firstNames = ['Anna', 'Bruno', 'Clara', 'Deniz', 'Erika', 'Jürgen', 'Zoë', 'Günther', 'Mia']
const streets = ['Hauptstraße', 'Am Mühlbach', 'Schillerstraße', 'Bahnhofplatz', 'Rosenweg']

function customerNumber(n: number): string {
  return `${1_000_000 + n}`
}

function meteringPoint(n: number): string {
  return `ZP-${2_000_000 + n}`
}

function meterNumber(n: number): string {
  return `1ESY11${60_000_000 + n}`
}

function german(day: string): string {
  return day.split('-').reverse().join('.')
}
