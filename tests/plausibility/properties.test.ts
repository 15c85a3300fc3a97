import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { assess } from '#src/plausibility/assess.ts'
import type { Finding } from '#src/plausibility/finding.ts'
import type { CaseRegister, PastReading, ReadingCase } from '#src/plausibility/reading-case.ts'
import { readTypedValue } from '#src/plausibility/typed-value.ts'
import { readingCase } from './cases.ts'

test('the engine never throws, whatever it is asked', () => {
  fc.assert(
    fc.property(anyCase(), (asked) => {
      for (const finding of assess(asked)) expectSound(finding)
    }),
    { numRuns: 800 },
  )
})

test('the same case gets the same answer and is not changed', () => {
  fc.assert(
    fc.property(anyCase(), (asked) => {
      const before = structuredClone(asked)
      const first = assess(asked)
      expect(asked).toEqual(before)
      expect(assess(before)).toEqual(first)
    }),
    { numRuns: 200 },
  )
})

test('a value between two honest neighbours is never blocked', () => {
  fc.assert(
    fc.property(honestYears(), fc.boolean(), ({ years, between }, withDecimals) => {
      const history = years.map(
        ([readOn, value]): PastReading => ({
          readOn,
          value,
          origin: 'customer',
          reason: 'periodic',
        }),
      )
      const typed = withDecimals ? between.replace('.', ',') : (between.split('.')[0] ?? '')
      const [finding] = assess(
        readingCase({ registers: [{ history, decimalDigits: 3 }], readOn: '2025-11-20', typed }),
      )
      expect(finding?.verdict).not.toBe('impossible')
    }),
    { numRuns: 400 },
  )
})

test('a proposal always passes its own check', () => {
  fc.assert(
    fc.property(fc.oneof(anyCase(), mistypedCase()), (asked) => {
      const findings = assess(asked)
      for (const { registerId, proposal } of findings) {
        if (!proposal) continue
        const partners = findings.filter((other) => other.proposal?.cause === 'registersExchanged')
        const changed =
          proposal.cause === 'registersExchanged' ? partners : [{ registerId, proposal }]
        const typed = { ...asked.candidate.typed }
        for (const other of changed)
          typed[other.registerId] = other.proposal?.value.replace('.', ',') ?? ''
        const again = assess({ ...asked, candidate: { ...asked.candidate, typed } })
        const verdict = again.find((other) => other.registerId === registerId)?.verdict
        expect(['plausible', 'hint']).toContain(verdict)
      }
    }),
    { numRuns: 800 },
  )
})

test('reading a typed value never throws and gives an exact decimal', () => {
  const digits = fc.record({ integerDigits: fc.integer(), decimalDigits: fc.integer() })
  const typing = fc.oneof(fc.string(), fc.stringMatching(/^[\d., ]{1,14}( kWh)?$/))
  fc.assert(
    fc.property(typing, digits, (typed, register) => {
      const read = readTypedValue(typed, register)
      if ('value' in read) expect(read.value).toMatch(/^(0|[1-9]\d*)(\.\d+)?$/)
    }),
  )
})

function expectSound(finding: Finding): void {
  if (finding.verdict === 'ask') expect(finding.causes).toContain('reallySo')
  if (finding.verdict === 'plausible') expect(finding.causes).toEqual([])
  expect(Number.isNaN(finding.score)).toBe(false)
  const { low = 0, likely = 0, high = 0 } = finding.expectation ?? {}
  expect(low <= likely && likely <= high).toBe(true)
  expect(JSON.parse(JSON.stringify(finding.expectation ?? {}))).toEqual(finding.expectation ?? {})
}

function day(): fc.Arbitrary<string> {
  const days = fc.integer({ min: 14_000, max: 21_000 })
  return days.map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10))
}

function decimal(): fc.Arbitrary<string> {
  const parts = fc.tuple(fc.nat(9_999_999), fc.option(fc.nat(999)))
  return parts.map(([integer, tail]) => (tail === null ? `${integer}` : `${integer}.${tail}`))
}

function anyHistory(): fc.Arbitrary<PastReading[]> {
  return fc.array(
    fc.record({
      readOn: fc.oneof({ weight: 19, arbitrary: day() }, { weight: 1, arbitrary: fc.string() }),
      value: fc.oneof({ weight: 19, arbitrary: decimal() }, { weight: 1, arbitrary: fc.string() }),
      origin: fc.constantFrom('customer', 'staff', 'meteringOperator', 'estimate'),
      reason: fc.constantFrom('periodic', 'interim', 'moveIn', 'meterInstalled', 'meterRemoved'),
    }),
    { maxLength: 7 },
  )
}

function anyRegister(id: string): fc.Arbitrary<CaseRegister> {
  return fc.record({
    id: fc.constant(id),
    tariffZone: fc.constantFrom('single', 'peak', 'offPeak'),
    direction: fc.constantFrom('consumption', 'feedIn'),
    unit: fc.constantFrom('kWh', 'm³', 'MWh', ''),
    integerDigits: fc.constantFrom(0, 4, 5, 6, 8),
    decimalDigits: fc.constantFrom(0, 1, 3, -1),
    expectedAnnual: fc.option(fc.constantFrom('0', '12', '3500', '-4', 'viel'), { nil: undefined }),
    history: anyHistory(),
  })
}

function anyCase(): fc.Arbitrary<ReadingCase> {
  const typing = fc.oneof(decimal(), fc.string(), fc.stringMatching(/^\d{1,8}(,\d{1,3})?$/))
  return fc.record({
    today: day(),
    commodity: fc.constantFrom('electricity', 'gas', 'water', 'heat', 'wasteWater'),
    customerType: fc.constantFrom('household', 'business'),
    meter: fc.record({
      meterNumber: fc.string(),
      isGarden: fc.boolean(),
      maxPerDay: fc.option(fc.constantFrom('1046.4', '0', 'x'), { nil: undefined }),
    }),
    registers: fc.tuple(anyRegister('a'), anyRegister('b')),
    otherMeters: fc.constantFrom([], [gasMeter]),
    candidate: fc.record({
      readOn: fc.oneof({ weight: 9, arbitrary: day() }, { weight: 1, arbitrary: fc.string() }),
      typed: fc.record({ a: typing, b: typing }, { requiredKeys: [] }),
    }),
  })
}

const gasMeter = {
  meterNumber: '7GMT12345678',
  commodity: 'gas',
  unit: 'm³',
  integerDigits: 5,
  decimalDigits: 3,
  expectedAnnual: undefined,
  last: { readOn: '2024-11-20', value: '30110' },
} as const

function mistypedCase(): fc.Arbitrary<ReadingCase> {
  return fc.nat(9_999_999).map((typed) => readingCase({ typed: String(typed) }))
}

/** Yearly readings and one more, none of which asks more of the meter than it can carry. */
function honestYears(): fc.Arbitrary<{ years: [string, string][]; between: string }> {
  const uses = fc.array(fc.double({ min: 0, max: 20_000, noNaN: true }), {
    minLength: 3,
    maxLength: 3,
  })
  return fc.tuple(uses, fc.double({ min: 0, max: 1, noNaN: true })).map(([used, share]) => {
    const [first = 0, second = 0, third = 0] = used
    const values = [1000, 1000 + first, 1000 + first + second]
    const between = (1000 + first + second + share * third).toFixed(3)
    const years = values.map((value, index): [string, string] => [
      `${2022 + index}-11-20`,
      value.toFixed(3),
    ])
    return { years, between }
  })
}
