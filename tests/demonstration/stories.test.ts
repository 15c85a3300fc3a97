import { expect, test } from 'vitest'
import { addDays, daysBetween } from '#src/platform/calendar.ts'
import { demonstrationTables, isoDay, numberOf, type Row } from './tables.ts'

const today = '2026-11-23'
const table = demonstrationTables(today)

function rowsOf(name: string, column: string, value: string | undefined): Row[] {
  return table(name).filter((row) => row[column] === value)
}

function contractsOf(lastName: string): Row[] {
  const [customer] = rowsOf('kunden', 'Nachname', lastName)
  return rowsOf('vertraege', 'Kundennummer', customer?.Kundennummer)
}

function metersOf(lastName: string): Row[] {
  return contractsOf(lastName).flatMap((row) => rowsOf('zaehler', 'Zählpunkt', row.Zählpunkt))
}

function readingsOf(meter: Row | undefined, code: string): Row[] {
  return rowsOf('zaehlerstaende', 'Zählernummer', meter?.Zählernummer).filter(
    (row) => row.OBIS === code,
  )
}

test('Anna sees on her meters what the pages of the design show', () => {
  const last = (meterNumber: string, code: string): string[] => {
    const row = readingsOf({ Zählernummer: meterNumber }, code).at(-1)
    return [row?.Stand ?? '', row?.Ablesedatum ?? '', row?.Herkunft ?? '']
  }
  expect(last('1ESY1160123456', '1-1:1.8.1')).toEqual(['11021,4', '28.11.2025', 'Kunde'])
  expect(last('1ESY1160123456', '1-1:1.8.2')).toEqual(['8764,2', '28.11.2025', 'Kunde'])
  expect(last('7ELS2200417783', '7-1:3.0.0')).toEqual(['4318,207', '28.11.2025', 'Kunde'])
  expect(last('8ZRI3500086421', '8-1:1.0.0')).toEqual(['612,480', '28.11.2025', 'Schätzung'])
  expect(metersOf('Weiß').map((row) => row.Zählernummer)).toContain('8SEN0014402951')
})

test('Erika has all four commodities, feeds in, and got a new meter with both closing readings', () => {
  const [old, young] = metersOf('von der Heide')
  expect(new Set(contractsOf('von der Heide').map((row) => row.Tarif))).toEqual(
    new Set(['Musterstrom Sonne', 'Trinkwasser', 'Musterwärme', 'Mustergas Komfort']),
  )
  expect(old?.Ausbau).toBe(young?.Einbau)
  for (const code of ['1-1:1.8.0', '1-1:2.8.0']) {
    expect(readingsOf(old, code).at(-1)).toMatchObject({
      Ablesegrund: 'Ausbau',
      Ablesedatum: old?.Ausbau,
    })
    expect(readingsOf(young, code)[0]).toMatchObject({
      Ablesegrund: 'Einbau',
      Ablesedatum: old?.Ausbau,
      Stand: '0',
    })
  }
})

test('other meters were exchanged too, each with a closing and an opening reading', () => {
  const removed = table('zaehler').filter((row) => row.Ausbau !== '')
  const closing = table('zaehlerstaende').filter((row) => row.Ablesegrund === 'Ausbau')
  expect(removed.length).toBeGreaterThan(5)
  expect(new Set(closing.map((row) => row.Zählernummer))).toEqual(
    new Set(removed.map((row) => row.Zählernummer)),
  )
})

test('one register passed all its nines', () => {
  const [meter] = metersOf('Nowak-Lindemann')
  const values = readingsOf(meter, '1-1:1.8.0').map((row) => numberOf(row.Stand))
  const falls = values.filter((value, index) => index > 0 && value < (values[index - 1] ?? 0))
  expect(falls).toHaveLength(1)
  expect(Math.max(...values)).toBeGreaterThan(95_000)
})

test('a flat changed hands: two customers, one metering point, the same value on both days', () => {
  const former = contractsOf('Aydın').find((row) => row.Ende !== '')
  const [meter] = rowsOf('zaehler', 'Zählpunkt', former?.Zählpunkt)
  const tenants = rowsOf('vertraege', 'Zählpunkt', former?.Zählpunkt)
  expect(new Set(tenants.map((row) => row.Kundennummer)).size).toBe(2)
  const moveOut = readingsOf(meter, '1-1:1.8.0').find((row) => row.Ablesegrund === 'Auszug')
  const moveIn = readingsOf(meter, '1-1:1.8.0').find((row) => row.Ablesegrund === 'Einzug')
  expect(moveOut?.Ablesedatum).toBe(former?.Ende)
  expect(isoDay(moveIn?.Ablesedatum)).toBe(addDays(isoDay(former?.Ende), 1))
  expect(moveIn?.Stand).toBe(moveOut?.Stand)
})

test('somebody moved in a few weeks ago and has one reading and a forecast', () => {
  const contracts = contractsOf('Hartung')
  expect(contracts.length).toBeGreaterThan(0)
  for (const contract of contracts) {
    expect(daysBetween(isoDay(contract.Beginn), today)).toBeLessThan(60)
    expect(numberOf(contract.Jahresprognose)).toBeGreaterThan(0)
    const [meter] = rowsOf('zaehler', 'Zählpunkt', contract.Zählpunkt)
    const readings = rowsOf('zaehlerstaende', 'Zählernummer', meter?.Zählernummer)
    expect(readings.map((row) => row.Ablesegrund)).toEqual(['Einzug'])
  }
})

test('a house left gas for a heat pump, and its electricity more than doubled', () => {
  const contracts = contractsOf('Bergström')
  const gas = contracts.find((row) => row.Tarif === 'Mustergas Komfort')
  const electricity = contracts.find((row) => row.Tarif === 'Musterstrom Wärmepumpe')
  expect(gas?.Ende).not.toBe('')
  const [meter] = rowsOf('zaehler', 'Zählpunkt', electricity?.Zählpunkt)
  const values = readingsOf(meter, '1-1:1.8.0')
    .filter((row) => row.Ablesegrund === 'Turnus')
    .map((row) => numberOf(row.Stand))
  const years = values.slice(1).map((value, index) => value - (values[index] ?? 0))
  expect(years.at(-1)).toBeGreaterThan(2 * (years[0] ?? 0))
})

test('a remote heat meter reports every month', () => {
  const [meter] = metersOf('Stolz')
  const readings = readingsOf(meter, '6-1:1.0.0')
  expect(readings.length).toBeGreaterThan(30)
  expect(new Set(readings.map((row) => row.Herkunft))).toEqual(new Set(['Netzbetreiber']))
})

test('some readings were estimated', () => {
  expect(rowsOf('zaehlerstaende', 'Herkunft', 'Schätzung').length).toBeGreaterThan(50)
})

test('whoever has an address neither on file nor in their head can still register by a meter', () => {
  const [fritz] = rowsOf('kunden', 'Nachname', 'Overbeck')
  expect(fritz?.['E-Mail']).toBe('')
  expect(metersOf('Overbeck').length).toBeGreaterThan(0)
})
