import type { Db, Trx } from '#src/platform/database/connect.ts'
import type { FactKind } from '#src/platform/database/schema.ts'

export interface ToldFact {
  contractId: string
  kind: FactKind
  since: string
  until: string | undefined
  toldAt: Date
}

/** Keeps a fact of a contract; the older one of its kind ends with it. */
export async function keepFact(trx: Trx, fact: ToldFact): Promise<void> {
  const { contractId, kind, since, until, toldAt } = fact
  await trx
    .updateTable('metering_point_fact')
    .set({ ended_at: toldAt })
    .where('contract_id', '=', contractId)
    .where('kind', '=', kind)
    .where('ended_at', 'is', null)
    .execute()
  await trx
    .insertInto('metering_point_fact')
    .values({ contract_id: contractId, kind, since, until: until ?? null, told_at: toldAt })
    .execute()
}

/** Ends a fact for its own customer; tells its kind, or nothing where there is none to end. */
export async function endFact(
  db: Db | Trx,
  { factId, customerId, endedAt }: { factId: string; customerId: string; endedAt: Date },
): Promise<{ kind: FactKind; isEnded: boolean } | undefined> {
  const own = await db
    .selectFrom('metering_point_fact as fact')
    .innerJoin('contract', 'contract.id', 'fact.contract_id')
    .where('fact.id', '=', factId)
    .where('contract.customer_id', '=', customerId)
    .select(['fact.id', 'fact.kind'])
    .executeTakeFirst()
  if (!own) return undefined
  const { numUpdatedRows } = await db
    .updateTable('metering_point_fact')
    .set({ ended_at: endedAt, ended_by_customer_id: customerId })
    .where('id', '=', own.id)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return { kind: own.kind, isEnded: numUpdatedRows > 0n }
}
