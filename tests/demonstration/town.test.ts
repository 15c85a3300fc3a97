import { describe, expect, test } from 'vitest'
import { demonstrationTables, type Row } from './tables.ts'

const today = '2026-11-23'
const table = demonstrationTables(today)

function count(name: string, isMeant: (row: Row) => boolean): number {
  return table(name).filter(isMeant).length
}

describe('the people of Musterstadt', () => {
  test('there are at least 300 customers, some of them businesses', () => {
    expect(table('kunden').length).toBeGreaterThanOrEqual(300)
    expect(count('kunden', (row) => row.Firma !== '')).toBeGreaterThan(5)
  })

  test('every key is given once', () => {
    for (const [file, column] of [
      ['kunden', 'Kundennummer'],
      ['zaehlpunkte', 'Zählpunkt'],
      ['vertraege', 'Vertragsnummer'],
      ['zaehler', 'Zählernummer'],
    ] as const) {
      const keys = table(file).map((row) => row[column])
      expect(new Set(keys).size, `${column} in ${file}`).toBe(keys.length)
    }
  })

  test('no mail can reach a stranger, and nobody shares an address', () => {
    const emails = table('kunden').flatMap((row) => (row['E-Mail'] ? [row['E-Mail']] : []))
    expect(emails.filter((email) => !/^[a-z0-9.-]+@example\.(de|com|org)$/.test(email))).toEqual([])
    expect(new Set(emails).size).toBe(emails.length)
  })

  test('everybody lives in 12345 Musterstadt', () => {
    expect(count('kunden', (row) => row.PLZ !== '12345' || row.Ort !== 'Musterstadt')).toBe(0)
    expect(count('zaehlpunkte', (row) => row.PLZ !== '12345')).toBe(0)
  })

  test('some have no e-mail address on file', () => {
    expect(count('kunden', (row) => row['E-Mail'] === '')).toBeGreaterThan(5)
  })

  test('the cast of the tests lives there under the same numbers', () => {
    const names = table('kunden')
      .filter((row) => /^10438[2-5]$/.test(row.Kundennummer ?? ''))
      .map((row) => `${row.Vorname} ${row.Nachname}`)
    expect(names).toEqual([
      'Anna Weiß',
      'Bruno Özdemir-Groß',
      'Deniz Arslan',
      'Erika von der Heide',
    ])
  })
})

describe('what the town is supplied with', () => {
  test.each(['Strom', 'Gas', 'Wasser', 'Wärme'])('%s is among it', (commodity) => {
    expect(count('zaehlpunkte', (row) => row.Sparte === commodity)).toBeGreaterThan(30)
  })

  test('there are two-tariff meters, each with both registers', () => {
    const peak = count('zaehlwerke', (row) => row.Tarifzone === 'HT')
    expect(peak).toBeGreaterThan(5)
    expect(count('zaehlwerke', (row) => row.Tarifzone === 'NT')).toBe(peak)
  })

  test('modules on roofs feed in by 1-1:2.8.0', () => {
    const feedIn = table('zaehlwerke').filter((row) => row.Richtung === 'Einspeisung')
    expect(feedIn.length).toBeGreaterThan(5)
    expect(new Set(feedIn.map((row) => row.OBIS))).toEqual(new Set(['1-1:2.8.0']))
  })

  test('garden water is measured behind a water meter at the same address', () => {
    const points = table('zaehlpunkte')
    const gardens = points.filter((row) => row.Hauptzählpunkt !== '')
    expect(gardens.length).toBeGreaterThan(5)
    for (const garden of gardens) {
      const main = points.find((row) => row.Zählpunkt === garden.Hauptzählpunkt)
      expect(main?.Sparte).toBe('Wasser')
      expect([main?.Straße, main?.Hausnummer]).toEqual([garden.Straße, garden.Hausnummer])
    }
  })

  test('a bakery is measured through a transformer', () => {
    expect(count('zaehlwerke', (row) => row.Faktor === '40')).toBe(1)
  })

  test('some heat meters report by themselves', () => {
    const remote = table('zaehlwerke').filter((row) => row.Selbstablesung === 'nein')
    expect(remote.length).toBeGreaterThan(2)
    expect(remote.every((row) => row.OBIS === '6-1:1.0.0')).toBe(true)
  })

  test('heat pumps draw electricity at a tariff of their own', () => {
    expect(count('vertraege', (row) => row.Tarif === 'Musterstrom Wärmepumpe')).toBeGreaterThan(3)
  })
})
