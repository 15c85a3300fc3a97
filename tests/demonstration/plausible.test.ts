import { describe, expect, test } from 'vitest'
import type { ReadingRow, RegisterRow } from '#src/demonstration/rows.ts'
import { inventUtility } from '#src/demonstration/utility.ts'
import { demonstrationSeed } from '#src/demonstration/write-folder.ts'
import { assess } from '#src/plausibility/assess.ts'
import type { Finding } from '#src/plausibility/finding.ts'
import type { ReadingCase } from '#src/plausibility/reading-case.ts'

describe.each(['2026-11-23', '2028-02-29'])('on %s', (today) => {
  const { rows } = inventUtility({ seed: demonstrationSeed, today })

  test('the last yearly readings of nearly everyone are found plausible', () => {
    const findings = rows.meters
      .filter((meter) => !meter.removedOn)
      .flatMap(({ meterNumber }) => judgeLastYearly(meterNumber))
    expect(findings.length).toBeGreaterThan(500)
    expect(findings.filter(({ verdict }) => verdict === 'impossible')).toEqual([])
    expect(shareOf(findings, 'ask')).toBeLessThan(0.03)
    expect(shareOf(findings, 'plausible')).toBeGreaterThan(0.95)
  })

  function judgeLastYearly(meterNumber: string): Finding[] {
    const registers = rows.registers.filter((register) => register.meterNumber === meterNumber)
    const readings = rows.readings.filter((reading) => reading.meterNumber === meterNumber)
    const last = readings.findLast(({ reason }) => reason === 'periodic')
    const previous = readings.filter(({ readOn }) => readOn < (last?.readOn ?? ''))
    return last && previous.length > 0 ? assess(caseOf(registers, readings, last.readOn)) : []
  }

  function caseOf(registers: RegisterRow[], readings: ReadingRow[], readOn: string): ReadingCase {
    const meter = rows.meters.find(({ meterNumber }) => meterNumber === registers[0]?.meterNumber)
    const point = rows.meteringPoints.find(({ key }) => key === meter?.meteringPointKey)
    const contract = rows.contracts.findLast(
      ({ meteringPointKey }) => meteringPointKey === point?.key,
    )
    const customer = rows.customers.find(
      ({ customerNumber }) => customerNumber === contract?.customerNumber,
    )
    return {
      today: readOn,
      commodity: point?.commodity ?? 'electricity',
      customerType: customer?.company ? 'business' : 'household',
      meter: {
        meterNumber: meter?.meterNumber ?? '',
        isGarden: point?.behind !== undefined,
        maxPerDay: undefined,
      },
      registers: registers.map((register) => ({
        id: register.code,
        tariffZone: register.tariffZone,
        direction: register.direction,
        unit: register.unit,
        integerDigits: register.integerDigits,
        decimalDigits: register.decimalDigits,
        expectedAnnual: undefined,
        history: readings.filter(
          (reading) => reading.code === register.code && reading.readOn < readOn,
        ),
      })),
      otherMeters: [],
      candidate: {
        readOn,
        typed: Object.fromEntries(
          readings
            .filter((reading) => reading.readOn === readOn)
            .map(({ code, value }) => [code, value.replace('.', ',')]),
        ),
      },
    }
  }
})

function shareOf(findings: Finding[], verdict: Finding['verdict']): number {
  return findings.filter((finding) => finding.verdict === verdict).length / findings.length
}
