import type { Db, Trx } from '#src/platform/database/connect.ts'

export interface ContractDays {
  startsOn: string
  endsOn: string | null
}

/** From when to when all of these contracts run. */
export async function findContractDays(
  db: Db,
  customerId: string,
  contractIds: string[],
): Promise<ContractDays | undefined> {
  if (contractIds.length === 0) return undefined
  const { starts_on, ends_on } = await db
    .selectFrom('contract')
    .where('customer_id', '=', customerId)
    .where('id', 'in', contractIds)
    .select(({ fn }) => [fn.max('starts_on').as('starts_on'), fn.min('ends_on').as('ends_on')])
    .executeTakeFirstOrThrow()
  return { startsOn: starts_on, endsOn: ends_on }
}

/** The number of a move that this very form has reported before. */
export async function findMoveOfForm(
  db: Db | Trx,
  customerId: string,
  formKey: string,
): Promise<string | undefined> {
  const sent = await db
    .selectFrom('inquiry')
    .where('customer_id', '=', customerId)
    .where('kind', '=', 'moving')
    .where('form_key', '=', formKey)
    .select('reference')
    .executeTakeFirst()
  return sent?.reference
}
