import type { Db } from '#src/platform/database/connect.ts'
import type { Commodity } from '#src/platform/database/schema.ts'
import { findCustomersAfter, findPastRegisters, type PastRegister } from './queries.ts'

/** One meter under one contract. */
export type PastMeter = [PastRegister, ...PastRegister[]]

const customersAtOnce = 100

/** All customers with their meters, a few at a time: memory does not grow with the utility. */
export async function* pastCustomers(
  db: Db,
  commodities: readonly Commodity[],
): AsyncGenerator<PastMeter[]> {
  for (let afterId = '0'; ; ) {
    const customerIds = await findCustomersAfter(db, {
      afterId,
      commodities,
      limit: customersAtOnce,
    })
    const last = customerIds.at(-1)
    if (last === undefined) return
    afterId = last
    const registers = await findPastRegisters(db, { customerIds, commodities })
    for (const id of customerIds) {
      yield pastMeters(registers.filter(({ customerId }) => customerId === id))
    }
  }
}

/** As on the form: what is not read by customers goes along only where nothing else is there. */
function pastMeters(registers: PastRegister[]): PastMeter[] {
  const byMeter = new Map<string, PastRegister[]>()
  for (const register of registers) {
    const key = `${register.contractId} ${register.meterId}`
    byMeter.set(key, [...(byMeter.get(key) ?? []), register])
  }
  return [...byMeter.values()].flatMap((all) => {
    const own = all.filter(({ isSelfRead }) => isSelfRead)
    const [first, ...rest] = own.length > 0 ? own : all
    return first ? [[first, ...rest] satisfies PastMeter] : []
  })
}
