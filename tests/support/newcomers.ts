import type { Db } from '#src/platform/database/connect.ts'
import { cast, castPasswordHash } from './cast.ts'
import { type CastIds, seedPerson } from './cast-seed.ts'

export interface Newcomer extends CastIds {
  customerNumber: string
  firstName: string
  lastName: string
  email: string
  meterNumber: string
}

/** Somebody with a gas meter like Bruno's, and no access yet. */
export async function seedNewcomer(
  db: Db,
  customerNumber: string,
  options: { hasAddressOnFile: boolean },
): Promise<Newcomer> {
  const email = `k${customerNumber}@kunde.example`
  const meterNumber = `7GMT0000${customerNumber}`
  const person = {
    ...cast.bruno,
    customerNumber,
    firstName: 'Frieda',
    lastName: 'Möller-Lüdenscheidt',
    email,
    supplies: cast.bruno.supplies.map((supply) => ({
      ...supply,
      contractNumber: `V-${customerNumber}-1`,
      meters: supply.meters.map((meter) => ({ ...meter, meterNumber })),
    })),
  }
  const ids = await seedPerson(db, person, await castPasswordHash())
  await db.deleteFrom('login').where('customer_id', '=', ids.customerId).execute()
  if (!options.hasAddressOnFile) {
    await db.updateTable('customer').set({ email: null }).where('id', '=', ids.customerId).execute()
  }
  const { firstName, lastName } = person
  return { ...ids, customerNumber, firstName, lastName, email, meterNumber }
}
