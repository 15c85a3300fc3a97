import { expect, test } from 'vitest'
import { demonstrationTables, isoDay, numberOf, type Row } from './tables.ts'

const table = demonstrationTables('2026-11-23')

interface Series {
  register: Row
  readings: Row[]
}

const series: Series[] = table('zaehlwerke').map((register) => ({
  register,
  readings: table('zaehlerstaende').filter(
    (row) => row.Zählernummer === register.Zählernummer && row.OBIS === register.OBIS,
  ),
}))

test('every register has been read', () => {
  expect(series.filter(({ readings }) => readings.length === 0)).toEqual([])
})

test('readings stand in the order of their days', () => {
  for (const { readings } of series) {
    const days = readings.map((row) => isoDay(row.Ablesedatum))
    expect(days).toEqual(days.toSorted())
  }
})

test('displays run forward, but for the one that passed all its nines', () => {
  const backwards = series.filter(({ readings }) =>
    readings.some((row, index) => {
      const previous = readings[index - 1]
      return previous !== undefined && numberOf(row.Stand) < numberOf(previous.Stand)
    }),
  )
  expect(backwards).toHaveLength(1)
})

test('values fit the drums of their register', () => {
  for (const { register, readings } of series) {
    const before = Number(register.Vorkommastellen)
    const after = Number(register.Nachkommastellen)
    const shape = new RegExp(`^\\d{1,${before}}(,\\d{1,${Math.max(after, 1)}})?$`)
    for (const { Stand } of readings) expect(Stand).toMatch(shape)
  }
})

test('no reading lies outside the life of its meter', () => {
  for (const { register, readings } of series) {
    const [meter] = table('zaehler').filter((row) => row.Zählernummer === register.Zählernummer)
    for (const { Ablesedatum } of readings) {
      expect(isoDay(Ablesedatum) >= isoDay(meter?.Einbau)).toBe(true)
      if (meter?.Ausbau) expect(isoDay(Ablesedatum) <= isoDay(meter.Ausbau)).toBe(true)
    }
  }
})

test('every reading belongs to somebody who was a customer there that day', () => {
  const pointOf = new Map(table('zaehler').map((row) => [row.Zählernummer, row.Zählpunkt]))
  const strays = table('zaehlerstaende').filter((reading) => {
    const day = isoDay(reading.Ablesedatum)
    return !table('vertraege').some(
      ({ Zählpunkt, Beginn, Ende }) =>
        Zählpunkt === pointOf.get(reading.Zählernummer) &&
        isoDay(Beginn) <= day &&
        (!Ende || day <= isoDay(Ende)),
    )
  })
  expect(strays).toEqual([])
})
