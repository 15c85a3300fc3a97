import { sql } from 'kysely'
import { exportLock } from '#src/exchange/export/queries.ts'
import type { Trx } from '#src/platform/database/connect.ts'
import { prepared } from '#src/platform/database/prepared.ts'
import type { Commodity } from '#src/platform/database/schema.ts'

/** A running contract with what is paid for it and what was asked to change. */
export interface Instalment {
  contractId: string
  contractNumber: string
  tariff: string | null
  commodity: Commodity
  isBehindAnother: boolean
  street: string | null
  houseNumber: string | null
  place: string | null
  endsOn: string | null
  annualForecast: string | null
  /** What billing says; exact euros a month. */
  instalment: string | null
  lowest: string | null
  highest: string | null
  /** What the customer has wished for and billing has not answered yet. */
  pending: { reference: string; amount: string; validFrom: string; isHandedOver: boolean } | null
}

/** So many days after its month a wish that billing never took is no longer waited for. */
const daysToWait = 60

/** A customer's running contracts, each with its instalment. */
export const findInstalments = prepared<{ customerId: string; today: string }, Instalment>(
  (p) => sql<Instalment>`
  select
    contract.id as "contractId",
    contract.contract_number as "contractNumber",
    contract.tariff,
    point.commodity,
    point.behind_metering_point_id is not null as "isBehindAnother",
    point.street,
    point.house_number as "houseNumber",
    point.place,
    contract.ends_on as "endsOn",
    contract.annual_forecast as "annualForecast",
    contract.instalment,
    contract.instalment_lowest as lowest,
    contract.instalment_highest as highest,
    pending.row as pending
  from contract
  join metering_point point on point.id = contract.metering_point_id
  left join lateral (
    select json_build_object('reference', change.reference, 'amount', change.new_value,
      'validFrom', change.valid_from, 'isHandedOver', exported.batch_number is not null) as row
    from customer_change change
    left join exported_customer_change exported on exported.customer_change_id = change.id
    where change.contract_id = contract.id and change.kind = 'instalment'
      and change.confirmed_at is null and change.withdrawn_at is null
      and change.overruled_at is null
      -- where billing says something else by now, it has answered
      and change.old_value::numeric is not distinct from contract.instalment
      and change.valid_from > ${p('today')}::date - ${sql.lit(daysToWait)}::int
    order by change.id desc
    limit 1
  ) pending on true
  where contract.customer_id = ${p('customerId')}
    and contract.starts_on <= ${p('today')}
    and (contract.ends_on is null or contract.ends_on >= ${p('today')})
  order by
    array_position(array['electricity', 'gas', 'heat', 'water', 'wasteWater'], point.commodity),
    point.behind_metering_point_id is not null, contract.contract_number
`,
)

/** Lets one form at a time change the instalments of a customer. */
export async function lockInstalments(trx: Trx, customerId: string): Promise<void> {
  await trx
    .selectFrom('customer')
    .where('id', '=', customerId)
    .select('id')
    .forUpdate()
    .executeTakeFirst()
}

export interface NewInstalment {
  contractId: string
  customerId: string
  reference: string
  before: string
  amount: string
  validFrom: string
  recordedAt: Date
}

export async function insertInstalmentChange(trx: Trx, change: NewInstalment): Promise<void> {
  await trx
    .insertInto('customer_change')
    .values({
      reference: change.reference,
      customer_id: change.customerId,
      contract_id: change.contractId,
      kind: 'instalment',
      field: 'instalment',
      old_value: change.before,
      new_value: change.amount,
      valid_from: change.validFrom,
      recorded_at: change.recordedAt,
    })
    .execute()
}

/** One change as its receipt shows it. */
export interface InstalmentReceiptRow {
  reference: string
  contractNumber: string
  commodity: Commodity
  isBehindAnother: boolean
  before: string | null
  amount: string
  validFrom: string
  recordedAt: Date
  handedOverAt: Date | null
  confirmedAt: Date | null
  withdrawnAt: Date | null
  /** Billing has set an amount of its own. */
  overruledAt: Date | null
}

export const findInstalmentReceipt = prepared<
  { customerId: string; reference: string },
  InstalmentReceiptRow
>(
  (p) => sql<InstalmentReceiptRow>`
  select
    change.reference,
    contract.contract_number as "contractNumber",
    point.commodity,
    point.behind_metering_point_id is not null as "isBehindAnother",
    change.old_value as before,
    change.new_value as amount,
    change.valid_from as "validFrom",
    change.recorded_at as "recordedAt",
    batch.created_at as "handedOverAt",
    change.confirmed_at as "confirmedAt",
    change.withdrawn_at as "withdrawnAt",
    change.overruled_at as "overruledAt"
  from customer_change change
  join contract on contract.id = change.contract_id
  join metering_point point on point.id = contract.metering_point_id
  left join exported_customer_change exported on exported.customer_change_id = change.id
  left join export_batch batch on batch.number = exported.batch_number
  where change.customer_id = ${p('customerId')}
    and change.reference = ${p('reference')}
    and change.kind = 'instalment'
  order by
    array_position(array['electricity', 'gas', 'heat', 'water', 'wasteWater'], point.commodity),
    contract.contract_number
`,
)

/**
 * Takes back what billing has not fetched. Waits for an export that is under way: it may have read
 * the change already.
 * @returns how many contracts keep their instalment
 */
export async function withdrawInstalments(
  trx: Trx,
  { customerId, reference, at }: { customerId: string; reference: string; at: Date },
): Promise<number> {
  await sql`select pg_advisory_xact_lock_shared(${exportLock})`.execute(trx)
  const { numUpdatedRows } = await trx
    .updateTable('customer_change')
    .set({ withdrawn_at: at })
    .where('customer_id', '=', customerId)
    .where('reference', '=', reference)
    .where('kind', '=', 'instalment')
    .where('withdrawn_at', 'is', null)
    .where('confirmed_at', 'is', null)
    .where('overruled_at', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('exported_customer_change')
            .whereRef('customer_change_id', '=', 'customer_change.id')
            .select('customer_change_id'),
        ),
      ),
    )
    .executeTakeFirstOrThrow()
  return Number(numUpdatedRows)
}
