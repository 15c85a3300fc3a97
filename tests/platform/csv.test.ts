import { stringify } from 'csv-stringify/sync'
import { expect, test } from 'vitest'
import { defused, germanCsv } from '#src/platform/csv.ts'

test.each([
  ['=HYPERLINK("x")', `'=HYPERLINK("x")`],
  ['+49 171 2345678', `'+49 171 2345678`],
  ['-2+3', `'-2+3`],
  ['@SUM(A1)', `'@SUM(A1)`],
  ['\t=1', `'\t=1`],
  ['\n=1', `'\n=1`],
  ['＝1', `'＝1`],
  ['-12,5', '-12,5'],
  ['-1.234,50', '-1.234,50'],
  ['12.354', '12.354'],
  ['Weiß', 'Weiß'],
  ['', ''],
])('%j is written as %j', (typed, written) => {
  expect(defused(typed)).toBe(written)
})

test('a line of a German table', () => {
  expect(stringify([['=1', '-12,5', 'a;b']], germanCsv)).toBe(`'=1;-12,5;"a;b"\r\n`)
})
