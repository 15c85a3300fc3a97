import { chanceOf } from '#src/demonstration/chance.ts'
import type { SeededCustomer } from '#tests/support/many-customers.ts'
import type { Question } from './ask.ts'

export interface StrangeRequest extends Question {
  path: string
}

interface Wanted {
  seed: string
  count: number
  /** Patterns of the routes. */
  paths: string[]
  customers: SeededCustomer[]
}

/** Requests that nobody's browser would send, the same ones for the same seed. */
export function strangeRequests({ seed, count, paths, customers }: Wanted): StrangeRequest[] {
  const { between, isLucky } = chanceOf(seed)

  function one<Value>(list: readonly Value[]): Value {
    const value = list[between(0, list.length - 1)]
    if (value === undefined) throw new Error('nothing to choose from')
    return value
  }

  function request(): StrangeRequest {
    const customer = isLucky(0.6) ? one(customers) : undefined
    const pattern = one(paths)
    const isForm = isLucky(0.65) && !(customer && pattern === '/abmelden')
    const method = isLucky(0.06) ? one(['PUT', 'DELETE', 'HEAD', 'OPTIONS', 'TRACE']) : undefined
    return {
      path: addressOf(pattern),
      ...(method && { method }),
      headers: { ...strangeHeaders(isForm), ...(customer && { cookie: cookieOf(customer) }) },
      ...(isForm && { body: bodyOf(customer) }),
    }
  }

  function addressOf(pattern: string): string {
    const path = pattern.replace(/:\w+(\{[^}]*\})?/g, () =>
      isLucky(0.3) ? one(garbage) : encodeURIComponent(one(values)),
    )
    return isLucky(0.3) ? `${path}?weiter=${encoded(one(values))}&${one(garbage)}` : path
  }

  function cookieOf({ token }: SeededCustomer): string {
    return isLucky(0.05) ? `sitzung=${token}${one(garbage)}` : `sitzung=${token}; sprache=en`
  }

  function strangeHeaders(isForm: boolean): Record<string, string> {
    return {
      'x-forwarded-for': [1, 2, 3, 4].map(() => between(1, 250)).join('.'),
      ...(isLucky(0.3) && { 'hx-request': 'true' }),
      ...(isLucky(0.1) && { 'accept-language': one(garbage) }),
      ...(isLucky(0.1) && { 'user-agent': one(garbage) }),
      ...(isForm && isLucky(0.05) && { 'content-type': one(kinds) }),
      ...(isLucky(0.03) && { 'sec-fetch-site': one(['cross-site', 'none', 'x']) }),
    }
  }

  function bodyOf(customer: SeededCustomer | undefined): string {
    const id = customer?.registerId ?? '1'
    const other = String(Number(id) + 1)
    const names = [...fieldNames, `stand-${id}`, `stand-${other}`, `antwort-${id}`, `notiz-${id}`]
    const chosen = new Set(Array.from({ length: between(2, 14) }, () => one(names)))
    const fields = [...chosen].map((name) => {
      const value = name === 'feld' && isLucky(0.8) ? id : one(values)
      return `${encodeURIComponent(name)}=${encoded(value)}`
    })
    return isLucky(0.05) ? `${fields.join('&')}&${one(garbage)}` : fields.join('&')
  }

  // most come as letters in percent signs, some as broken ones
  function encoded(value: string): string {
    return isLucky(0.03) ? one(garbage) : encodeURIComponent(value)
  }

  return Array.from({ length: count }, request)
}

const fieldNames = [
  'kundennummer',
  'nachname',
  'vorname',
  'email',
  'zaehlernummer',
  'passwort',
  'neues-passwort',
  'aktuelles-passwort',
  'weiter',
  'sprache',
  'formular',
  'datum',
  'feld',
  'uebernehmen',
  'uebernehmen.stand-1',
  'uebernehmen.datum',
  'stand-',
  'stand-0',
  '__proto__',
  '',
]

const values = [
  '',
  ' ',
  '0',
  '-1',
  '1e999',
  'NaN',
  '20012',
  '20.012,5',
  '２００１２',
  '999999,9',
  '9'.repeat(40),
  '0,'.padEnd(300, '1'),
  'B1',
  'b1@example.org',
  'Nachname1',
  '"><script>alert(1)</script>',
  "'; drop table reading; --",
  '{{constructor}}',
  '<mj-include path="/etc/passwd"/>',
  'a@b.example\r\nBcc: c@d.example',
  '\u202Eumgekehrt\u0007\u001B[31m',
  '😀'.repeat(60),
  'e\u0301'.repeat(300),
  'x'.repeat(5000),
  '2026-02-30',
  '31.12.9999',
  '0000-00-00',
  '1.1.',
  '99999999999999999999',
  '-0',
  '//evil.example',
  '/zaehlerstaende?x=1#y',
  '/\\evil.example',
  'javascript:alert(1)',
  'reallySo',
  'meterExchanged',
  'de',
  'A'.repeat(43),
  '2026-ABCD-EFGH',
  '../../package.json',
  '1=20012 2=5',
]

const garbage = [
  '%00',
  '%',
  '%zz',
  '%ED%A0%80',
  '%FF%FE',
  '%C3%28',
  ';=;,',
  'a=1&a=2',
  '=',
  '%u0041',
]
const kinds = [
  'application/json',
  'multipart/form-data; boundary=x',
  'text/plain',
  ';',
  'x'.repeat(99),
]
