import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CellReader } from '#src/exchange/import/cells/cell-reader.ts'
import { country } from '#src/exchange/import/cells/country-cell.ts'
import { day, lastDay } from '#src/exchange/import/cells/day-cell.ts'
import {
  marketLocationId,
  meteringLocationId,
  meterNumber,
  registerCode,
} from '#src/exchange/import/cells/identifier-cells.ts'
import { decimal, money, wholeNumber } from '#src/exchange/import/cells/number-cells.ts'
import { email, text } from '#src/exchange/import/cells/text-cells.ts'
import { yesNo } from '#src/exchange/import/cells/word-cells.ts'

/** The value of a cell, or in brackets what is wrong with it. */
function readBy(reader: CellReader, cell: string): string | undefined {
  const read = reader(cell)
  return typeof read === 'object' ? `(${read.code})` : read
}

const value = decimal({ integers: 6, decimals: 3, sign: 'notNegative' })

describe.each<[string, CellReader, [cell: string, read: string | undefined][]]>([
  [
    'a day',
    day,
    [
      ['2025-11-20', '2025-11-20'],
      ['20.11.2025', '2025-11-20'],
      ['1.2.2025', '2025-02-01'],
      ['29.02.2024', '2024-02-29'],
      ['29.02.2025', '(noSuchDay)'],
      ['2025-13-01', '(noSuchDay)'],
      ['00.01.2025', '(noSuchDay)'],
      ['20.11.25', '(notADay)'],
      ['11/20/2025', '(notADay)'],
      ['20251120', '(notADay)'],
      ['31.12.9999', '(yearOutOfReach)'],
      ['1899-12-31', '(yearOutOfReach)'],
    ],
  ],
  [
    'a last day',
    lastDay,
    [
      ['31.12.9999', undefined],
      ['9999-12-31', undefined],
      ['30.12.9999', '(yearOutOfReach)'],
      ['31.12.2025', '2025-12-31'],
    ],
  ],
  [
    'a decimal',
    value,
    [
      ['12345', '12345'],
      ['12345,6', '12345.6'],
      ['12345.6', '12345.6'],
      ['012345,600', '12345.6'],
      ['12.345,6', '12345.6'],
      ['1.345', '1.345'],
      [',5', '0.5'],
      ['0,0', '0'],
      ['-0', '0'],
      ['1.234.567', '(numberTooLong)'],
      ['1,2345', '(tooManyDecimals)'],
      ['1,2340', '1.234'],
      ['-1', '(negative)'],
      ['1e3', '(notANumber)'],
      ['1,2,3', '(notANumber)'],
      ['12 345', '(notANumber)'],
      ['.', '(notANumber)'],
    ],
  ],
  [
    'an amount of money',
    money,
    [
      ['89,50 €', '89.5'],
      ['-12.50EUR', '-12.5'],
      ['1.089,50', '1089.5'],
      ['1.089', '(ambiguousNumber)'],
      ['12,345', '(tooManyDecimals)'],
      ['€', '(notANumber)'],
    ],
  ],
  [
    'a whole number',
    wholeNumber(1, 10),
    [
      ['6', '6'],
      ['06', '6'],
      ['6,0', '6'],
      ['6.5', '(notAWholeNumber)'],
      ['11', '(notAWholeNumber)'],
      ['-1', '(notAWholeNumber)'],
    ],
  ],
  [
    'a MaLo-ID',
    marketLocationId,
    [
      ['51238696781', '51238696781'],
      ['512 386 961 29', '51238696129'],
      ['51238696780', '(wrongCheckDigit)'],
      ['01238696781', '(notAMarketLocation)'],
      ['5123869678', '(notAMarketLocation)'],
    ],
  ],
  [
    'a MeLo-ID',
    meteringLocationId,
    [
      ['de00014559929e00856996n5139699l01', 'DE00014559929E00856996N5139699L01'],
      ['DE00014559929E00856996N5139699L0', '(notAMeteringLocation)'],
      ['AT00014559929E00856996N5139699L01', '(notAMeteringLocation)'],
    ],
  ],
  [
    'a meter number',
    meterNumber,
    [
      ['1 esy 11 6012 3456', '1ESY1160123456'],
      ['abc-12/3', 'ABC-12/3'],
      ['ß1', 'SS1'],
      ['\u0007', '(notAMeterNumber)'],
    ],
  ],
  [
    'an OBIS code',
    registerCode,
    [
      ['1-1:1.8.0', '1-1:1.8.0'],
      ['1-0:1.8.0*255', '1-0:1.8.0'],
      ['7-20:3.0.0', '7-20:3.0.0'],
      ['1.8.0', '1.8.0'],
      ['6-1:C.1.0', '6-1:C.1.0'],
      ['HT', '(notARegisterCode)'],
      ['1-1:1.8.0;', '(notARegisterCode)'],
    ],
  ],
  [
    'a country',
    country,
    [
      ['DE', 'DE'],
      ['d', 'DE'],
      ['Deutschland', 'DE'],
      ['Germany', 'DE'],
      ['ÖSTERREICH', 'AT'],
      ['Schweiz', 'CH'],
      ['Türkei', 'TR'],
      ['Bayern', '(notACountry)'],
    ],
  ],
  [
    'an e-mail address',
    email,
    [
      ['anna@beispiel.example', 'anna@beispiel.example'],
      ["o'neil+x@müller.example", "o'neil+x@müller.example"],
      ['anna@beispiel', '(notAnEmail)'],
      ['anna beispiel@a.example', '(notAnEmail)'],
      ['a@b.example\nBcc: c@d.example', '(notAnEmail)'],
      ['<a@b.example>', '(notAnEmail)'],
      ['a@b.example;c@d.example', '(notAnEmail)'],
      [`${'a'.repeat(250)}@b.example`, '(tooLong)'],
    ],
  ],
  [
    'a text',
    text(20),
    [
      ['Hinterhaus\r\n3. Stock', 'Hinterhaus 3. Stock'],
      ['a\tb', 'a b'],
      ['\u0001', '(controlCharacter)'],
      ['x'.repeat(21), '(tooLong)'],
    ],
  ],
  [
    'yes or no',
    yesNo,
    [
      ['Ja', 't'],
      ['NEIN', 'f'],
      ['1', 't'],
      ['vielleicht', '(unknownWord)'],
    ],
  ],
])('%s', (_, reader, cells) => {
  test.each(cells)('%j is read as %j', (cell, expected) => {
    expect(readBy(reader, cell)).toBe(expected)
  })
})

test('every decimal keeps its value exactly, with comma or dot', () => {
  const digits = fc.tuple(fc.nat({ max: 999_999 }), fc.nat({ max: 999 }))
  fc.assert(
    fc.property(digits, fc.constantFrom(',', '.'), ([integer, tail], mark) => {
      const read = readBy(value, `${integer}${mark}${`${tail}`.padStart(3, '0')}`)
      expect(Math.round(Number(read) * 1000)).toBe(integer * 1000 + tail)
    }),
  )
})
