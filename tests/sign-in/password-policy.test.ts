import fc from 'fast-check'
import { expect, test } from 'vitest'
import { commonWords } from '#src/sign-in/new-password/common-words.ts'
import { judgePassword } from '#src/sign-in/new-password/password-policy.ts'
import { suggestPassword } from '#src/sign-in/new-password/suggest-password.ts'
import { suggestedWords } from '#src/sign-in/new-password/suggested-words.ts'

const personal = ['104382', 'Anna', 'Weiß', 'anna.weiss@example.org', 'Stadtwerke Musterstadt']

test.each([
  ['', 'missing'],
  ['Kupfer7!', 'tooShort'],
  ['🌧️🌧️🌧️', 'tooShort'],
  ['x'.repeat(129), 'tooLong'],
  ['1234567890', 'common'],
  ['0987654321', 'common'],
  ['12345123451234', 'common'],
  ['0171234567', 'common'],
  ['aaaaaaaaaaaa', 'common'],
  ['abababababab', 'common'],
  ['qwertzuiop', 'common'],
  ['1q2w3e4r5t', 'common'],
  ['Passwort123', 'common'],
  ['P@ssw0rt!!1', 'common'],
  ['Sommer2026!', 'common'],
  ['SchatzSchatz99', 'common'],
  ['iloveyou12', 'common'],
  ['Stadtwerke2026', 'common'],
  ['Strom-Gas-Wasser', 'common'],
  ['Zählerstand-26', 'common'],
  ['Musterstadt-104382', 'personal'],
  ['AnnaWeiß1985', 'personal'],
  ['anna.weiss26', 'personal'],
])('%j is refused: %s', (password, fault) => {
  expect(judgePassword(password, personal)).toBe(fault)
})

test.each([
  'Kupfer im Regen',
  'xk29fjw0qp',
  'Ich mag Zähler sehr gern',
  'пароль-длинный',
  'ü  ö  ä  🌧️ ß  !',
  '128'.padEnd(128, 'abcdefghij klmnop'),
])('%j is taken, without any rule about kinds of signs', (password) => {
  expect(judgePassword(password, personal)).toBeUndefined()
})

test('whatever is typed, a judgement comes and nothing breaks', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (password) => {
      const fault = judgePassword(password, personal)
      expect([undefined, 'missing', 'tooShort', 'tooLong', 'common', 'personal']).toContain(fault)
    }),
  )
})

test('a suggestion is four words of more than a thousand, and always taken', () => {
  expect(new Set(suggestedWords).size).toBe(suggestedWords.length)
  expect(suggestedWords.length).toBeGreaterThanOrEqual(1024)
  for (const word of suggestedWords) expect(word).toMatch(/^[A-Z][a-z]{1,15}$/)
  const suggestions = Array.from({ length: 2000 }, suggestPassword)
  expect(new Set(suggestions).size).toBe(suggestions.length)
  const refused = suggestions.filter((suggestion) => judgePassword(suggestion, personal))
  expect(refused).toEqual([])
})

test('the list of common words is written as passwords are compared', () => {
  for (const word of commonWords) expect(word).toMatch(/^[a-z0-9]{3,}$/)
})
