import { describe, expect, test } from 'vitest'
import { readAddress } from '#src/customers/billing-address/address-form.ts'
import { readPostalCode } from '#src/customers/billing-address/postal-code.ts'
import { addressErrors } from '#templates/customers/billing-address/address-errors.ts'
import { sampleView } from '#tests/support/view.ts'
import { ringstrasse } from './customer-scene.ts'

const today = '2026-11-23'

function read(changes: Record<string, string>) {
  return readAddress({ ...ringstrasse, adresszusatz: '', ...changes }, today)
}

function written(changes: Record<string, string>): string {
  const address = read(changes)
  if ('faults' in address) return JSON.stringify(address.faults)
  const { street, houseNumber, addressAddition, postalCode, city, country } = address.facts
  return [street, houseNumber, addressAddition, postalCode, city, country].join('|')
}

function sentences(changes: Record<string, string>): string[] {
  const address = read(changes)
  if (!('faults' in address)) return []
  return addressErrors(sampleView({ today }), address.faults).map(({ message }) => message)
}

describe('an address as people have it is taken', () => {
  test.each([
    [
      { strasse: 'Straße des 17. Juni', hausnummer: '135' },
      'Straße des 17. Juni|135||80331|München|DE',
    ],
    [{ strasse: '  Große   Bleichen ', hausnummer: '1-3' }, 'Große Bleichen|1-3||80331|München|DE'],
    [{ strasse: 'Lindenstr. 12a', hausnummer: '' }, 'Lindenstr.|12a||80331|München|DE'],
    [{ strasse: 'Straße 12', hausnummer: '7' }, 'Straße 12|7||80331|München|DE'],
    [{ strasse: 'C 4', hausnummer: '12' }, 'C 4|12||80331|München|DE'],
    [{ strasse: 'Postfach 12 34', hausnummer: '' }, 'Postfach 12 34|||80331|München|DE'],
    [
      { strasse: 'Gut Neuhof', hausnummer: 'ohne Nummer' },
      'Gut Neuhof|ohne Nummer||80331|München|DE',
    ],
    [{ ort: 'Å', land: 'NO', plz: '8392' }, 'Ringstraße|5 b||8392|Å|NO'],
    [
      { strasse: 'ul. Łódzka', ort: 'Łódź', plz: '90001', land: 'PL' },
      'ul. Łódzka|5 b||90-001|Łódź|PL',
    ],
    [
      { strasse: 'Rue de l’Évêché', hausnummer: '', plz: '75001', land: 'FR', ort: 'Paris' },
      'Rue de l’Évêché|||75001|Paris|FR',
    ],
    [
      { strasse: "St John's Lane", plz: 'ec1m4bl', land: 'GB', ort: 'London' },
      "St John's Lane|5 b||EC1M 4BL|London|GB",
    ],
    [
      { adresszusatz: 'Whg. 3, 2. OG / Hinterhaus' },
      'Ringstraße|5 b|Whg. 3, 2. OG / Hinterhaus|80331|München|DE',
    ],
    // letters put together from two signs, and a blank nobody sees
    [{ ort: 'Mu\u0308nchen\u200b' }, 'Ringstraße|5 b||80331|München|DE'],
    [{ ort: 'Dubai', plz: '', land: 'AE', hausnummer: '' }, 'Ringstraße||||Dubai|AE'],
    [
      { strasse: '東京都千代田区', ort: '東京', plz: '100-0001', land: 'JP' },
      '東京都千代田区|5 b||100-0001|東京|JP',
    ],
  ])('%o', (changes, expected) => {
    expect(written(changes)).toBe(expected)
  })
})

describe('a postal code', () => {
  test.each([
    ['D-80331', 'DE', '80331'],
    [' 80 331 ', 'DE', '80331'],
    ['８０３３１', 'DE', '80331'],
    ['A-1010', 'AT', '1010'],
    ['CH-8001', 'CH', '8001'],
    ['1234ab', 'NL', '1234 AB'],
    ['sw1a1aa', 'GB', 'SW1A 1AA'],
    ['m1 1ae', 'GB', 'M1 1AE'],
    ['11122', 'SE', '111 22'],
    ['L-1111', 'LU', '1111'],
    ['1000205', 'PT', '1000-205'],
    ['', 'HK', null],
    ['k1a 0b1', 'CA', 'K1A 0B1'],
  ])('%s in %s is %s', (typed, country, code) => {
    expect(readPostalCode(typed, country)).toEqual({ code })
  })

  test.each([
    ['8033', 'DE', 'wrong'],
    ['8O331', 'DE', 'wrong'],
    ['803310', 'DE', 'wrong'],
    ['80331', 'AT', 'wrong'],
    ['1234', 'NL', 'wrong'],
    ['', 'DE', 'missing'],
    ['<b>', 'CA', 'wrong'],
  ])('%s in %s is %s', (typed, country, fault) => {
    expect(readPostalCode(typed, country)).toMatchObject({ fault })
  })
})

describe('what no letter reaches is asked for again, with the way out', () => {
  test.each([
    [{ strasse: '' }, 'Geben Sie die Straße oder das Postfach ein.'],
    [{ strasse: '12' }, 'In der Straße steht kein Buchstabe. Die Nummer hat ihr eigenes Feld.'],
    [
      { hausnummer: '' },
      'Geben Sie die Hausnummer ein. Hat das Haus keine, schreiben Sie „ohne Nummer“.',
    ],
    [
      { hausnummer: '-' },
      'Geben Sie die Hausnummer ein. Hat das Haus keine, schreiben Sie „ohne Nummer“.',
    ],
    [{ plz: '' }, 'Geben Sie die Postleitzahl ein.'],
    [{ plz: '1010' }, 'Diese Postleitzahl passt nicht zum Land. Dort sieht sie so aus: 12345.'],
    [{ ort: '' }, 'Geben Sie den Ort ein.'],
    [{ ort: '80331' }, 'Im Ort steht kein Buchstabe. Die Postleitzahl hat ihr eigenes Feld.'],
    [
      { ort: 'München 😀' },
      'Im Feld „Ort“ steht ein Zeichen, das auf keinem Brief gedruckt werden kann: 😀',
    ],
    [
      { strasse: 'x'.repeat(121) },
      'Im Feld „Straße“ ist Platz für 120 Zeichen. Kürzen Sie die Angabe.',
    ],
    [{ land: 'ZZ' }, 'Wählen Sie das Land aus der Liste.'],
    [{ 'gueltig-ab': '' }, 'Geben Sie den Tag ein, ab dem die Adresse gilt.'],
    [{ 'gueltig-ab': 'bald' }, 'Schreiben Sie den Tag so: 01.12.2026.'],
    [{ 'gueltig-ab': '31.11.2026' }, 'Diesen Tag gibt es nicht. Prüfen Sie Tag und Monat.'],
    [{ 'gueltig-ab': '22.8.2026' }, 'Die Adresse kann frühestens seit 23. August 2026 gelten.'],
    [{ 'gueltig-ab': '25.11.2027' }, 'Die Adresse kann spätestens ab 24. November 2027 gelten.'],
  ])('%o', (changes, sentence) => {
    expect(sentences(changes)).toEqual([sentence])
  })

  test('a day without its year is the nearest', () => {
    const from = (typed: string) => {
      const address = read({ 'gueltig-ab': typed })
      return 'validFrom' in address ? address.validFrom : address.faults.validFrom
    }
    expect(from('1.12.')).toBe('2026-12-01')
    expect(from('20.11.')).toBe('2026-11-20')
    expect(from('1.1.')).toBe('2027-01-01')
    expect(from('1.6.')).toBe('2027-06-01')
  })
})
