import { describe, expect, test } from 'vitest'
import { assess } from '#src/plausibility/assess.ts'
import type { Expectation } from '#src/plausibility/finding.ts'
import { gasRegister, past, readingCase } from './cases.ts'

/** 1,500 m³ in each of two years, and never anything else known. */
const yearly = { '2022-11-20': '2000', '2023-11-20': '3500', '2024-11-20': '5000' }

/** Read in spring and autumn too: nearly all of it used in winter, or a good part in summer too. */
const mostlyInWinter = { '2023-04-01': '3080', '2023-10-01': '3250', '2024-04-01': '4580' }
const inSummerToo = { '2023-04-01': '2750', '2023-10-01': '3280', '2024-04-01': '4250' }

describe('of two customers with the same use in a year', () => {
  const [strong, weak, unknown] = [mostlyInWinter, inSummerToo, {}].map(expectedInWinter)

  test('the one whose interim readings show a strong winter is expected to need more in it', () => {
    expect(strong?.likely).toBeGreaterThan(1.3 * (weak?.likely ?? 0))
  })

  test('the one without interim readings stands between them, and less surely', () => {
    expect(unknown?.likely).toBeLessThan(strong?.likely ?? 0)
    expect(unknown?.likely).toBeGreaterThan(weak?.likely ?? 0)
    expect(width(unknown)).toBeGreaterThan(width(strong))
  })
})

function expectedInWinter(interim: Record<string, string>): Expectation | undefined {
  const history = past(
    Object.fromEntries(
      Object.entries({ ...yearly, ...interim }).sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  )
  const [finding] = assess(
    readingCase({
      commodity: 'gas',
      registers: [{ ...gasRegister, history }],
      readOn: '2025-03-01',
      typed: '5900',
    }),
  )
  return finding?.expectation
}

function width(expectation: Expectation | undefined): number {
  return expectation ? Math.log(expectation.high / expectation.low) : Number.NaN
}
