import { expect, test } from 'vitest'
import { isSameFirstName, isSameName } from '#src/customers/names.ts'

test.each([
  ['WEISS', 'Weiß'],
  ['mueller', 'Müller'],
  ['Müller', 'Mueller'],
  ['Özdemir Gross', 'Özdemir-Groß'],
  [' von  der Heide ', 'von der Heide'],
  ['vonderHeide', 'von der Heide'],
  ['Andre', 'André'],
  ['Dr. Lukic', 'Lukić'],
  ['Bäckerei Groß & Söhne GmbH', 'BAECKEREI GROSS + SOEHNE GMBH'],
  ['Mu\u0308ller', 'Müller'],
])('%j is %j', (typed, onFile) => {
  expect(isSameName(typed, onFile)).toBe(true)
})

test.each([
  ['', 'Weiß'],
  ['-', 'Weiß'],
  ['Weise', 'Weiß'],
  ['Wei', 'Weiß'],
  ['Muller', 'Müller'],
])('%j is not %j', (typed, onFile) => {
  expect(isSameName(typed, onFile)).toBe(false)
})

test.each([
  ['Anna', 'Anna Maria'],
  ['Anna-Maria', 'Anna Maria'],
  ['annamaria', 'Anna Maria'],
  ['Anna Maria', 'Anna'],
  ['Peter', 'Anna und Peter'],
])('the first name %j may be %j', (typed, onFile) => {
  expect(isSameFirstName(typed, onFile)).toBe(true)
})

test.each([
  ['', 'Anna'],
  ['Ann', 'Anna'],
  ['Berta', 'Anna Maria'],
  ['und', 'Anna und Peter'],
])('the first name %j is not %j', (typed, onFile) => {
  expect(isSameFirstName(typed, onFile)).toBe(false)
})
