import type { ContractRow, ReadingRow, RegisterRow, Rows } from '../rows.ts'

/** What a register counted from its first to its last reading of a billing year. */
export interface Stretch {
  register: RegisterRow
  first: ReadingRow
  last: ReadingRow
  /** In the register's unit, factor included. */
  consumption: number
}

export interface BillingYear {
  from: string
  to: string
}

/** Both meters of an exchange, both registers of a two-tariff meter, nothing of other tenants. */
export function stretchesOf(rows: Rows, contract: ContractRow, year: BillingYear): Stretch[] {
  return rows.meters
    .filter((meter) => meter.meteringPointKey === contract.meteringPointKey)
    .flatMap(({ meterNumber }) =>
      rows.registers.filter((register) => register.meterNumber === meterNumber),
    )
    .flatMap((register) => {
      const readings = rows.readings.filter((reading) =>
        isBilled(reading, register, contract, year),
      )
      const [first, last] = [readings[0], readings.at(-1)]
      if (!first || !last || first === last) return []
      return [{ register, first, last, consumption: consumptionOf(register, first, last) }]
    })
}

function isBilled(
  reading: ReadingRow,
  register: RegisterRow,
  contract: ContractRow,
  year: BillingYear,
): boolean {
  return (
    reading.meterNumber === register.meterNumber &&
    reading.code === register.code &&
    reading.readOn >= year.from &&
    reading.readOn <= year.to &&
    reading.readOn >= contract.startsOn &&
    (!contract.endsOn || reading.readOn <= contract.endsOn)
  )
}

function consumptionOf(register: RegisterRow, first: ReadingRow, last: ReadingRow): number {
  const difference = Number(last.value) - Number(first.value)
  const counted = difference < 0 ? difference + 10 ** register.integerDigits : difference
  return Math.round(counted * register.factor * 1_000) / 1_000
}
