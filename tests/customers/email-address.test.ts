import { expect, test } from 'vitest'
import { isSameAddress, readEmailAddress } from '#src/customers/email-address.ts'

test.each([
  [' anna@example.org ', 'anna@example.org'],
  ['Anna.Weiss+strom@Example.ORG', 'Anna.Weiss+strom@example.org'],
  ['info@müller-bäckerei.de', 'info@xn--mller-bckerei-hfb76a.de'],
  ['anna＠example.org', 'anna@example.org'],
  ["o'brien@example.org", "o'brien@example.org"],
])('%j is read as %s', (typed, address) => {
  expect(readEmailAddress(typed)).toEqual({ address })
})

test.each([
  ['', 'missing'],
  ['anna.example.org', 'noAt'],
  ['anna@example,org', 'comma'],
  ['anna weiss@example.org', 'blank'],
  ['anna@example.org\r\nBcc: x@evil.example', 'blank'],
  ['anna@', 'noDomain'],
  ['anna@example', 'noDomain'],
  ['anna@-example.org', 'noDomain'],
  ['anna@127.0.0.1', 'noDomain'],
  ['@example.org', 'unreadable'],
  ['anna@x@example.org', 'unreadable'],
  ['anna..weiss@example.org', 'unreadable'],
  ['<anna@example.org>', 'noDomain'],
  ['anna;berta@example.org', 'unreadable'],
  ['"anna"@example.org', 'unreadable'],
  [`${'a'.repeat(250)}@example.org`, 'unreadable'],
])('%j cannot be read: %s', (typed, fault) => {
  expect(readEmailAddress(typed)).toEqual({ fault })
})

test('capitals and umlauts make no other mailbox', () => {
  expect(isSameAddress('Anna@Müller.de', 'anna@xn--mller-kva.de')).toBe(true)
  expect(isSameAddress('anna@example.org', 'anna@example.com')).toBe(false)
})
