import type { Db, Trx } from '#src/platform/database/connect.ts'
import type { FactKind } from '#src/platform/database/schema.ts'

export interface ToldFact {
  contractId: string
  kind: FactKind
  since: string
  until: string | undefined
  toldAt: Date
  /** The submission with which it was told, and ends. */
  submissionId: string
}

/** Keeps a fact of a contract; the older one of its kind ends with it. */
export async function keepFact(trx: Trx, fact: ToldFact): Promise<void> {
  const { contractId, kind, since, until, toldAt, submissionId } = fact
  await trx
    .updateTable('metering_point_fact')
    .set({ ended_at: toldAt })
    .where('contract_id', '=', contractId)
    .where('kind', '=', kind)
    .where('ended_at', 'is', null)
    .execute()
  await trx
    .insertInto('metering_point_fact')
    .values({
      contract_id: contractId,
      kind,
      since,
      until: until ?? null,
      told_at: toldAt,
      told_with_submission_id: submissionId,
    })
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

/** Ends what was told with a submission that counts no longer; what it had ended holds again. */
export async function endFactsOfSubmission(
  trx: Trx,
  {
    submissionId,
    customerId,
    endedAt,
  }: { submissionId: string; customerId: string; endedAt: Date },
): Promise<void> {
  const ended = await trx
    .updateTable('metering_point_fact')
    .set({ ended_at: endedAt, ended_by_customer_id: customerId })
    .where('told_with_submission_id', '=', submissionId)
    .where('ended_at', 'is', null)
    .returning(['contract_id', 'kind', 'told_at'])
    .execute()
  for (const { contract_id, kind, told_at } of ended) {
    await trx
      .updateTable('metering_point_fact')
      .set({ ended_at: null })
      .where('contract_id', '=', contract_id)
      .where('kind', '=', kind)
      .where('ended_at', '=', told_at)
      .where('ended_by_customer_id', 'is', null)
      .execute()
  }
}
