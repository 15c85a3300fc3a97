import { sql } from 'kysely'
import type { Db } from '#src/platform/database/connect.ts'
import { prepared } from '#src/platform/database/prepared.ts'
import type { ReceiptRow } from '../receipt-queries.ts'

/** What anybody may see who holds a receipt: what is printed on it, and nothing of the person. */
export type PrintedRow = Pick<
  ReceiptRow,
  | 'reference'
  | 'checkCode'
  | 'sentAt'
  | 'readOn'
  | 'value'
  | 'status'
  | 'unit'
  | 'commodity'
  | 'isBehindAnother'
  | 'meterNumber'
  | 'label'
  | 'tariffZone'
  | 'direction'
  | 'handedOverAt'
  | 'confirmedAt'
  | 'withdrawnAt'
  | 'correctedBy'
  | 'corrects'
>

const findRows = prepared<{ code: string }, PrintedRow>(
  (p) => sql<PrintedRow>`
  select
    submission.reference,
    submission.check_code as "checkCode",
    submission.sent_at as "sentAt",
    reading.read_on as "readOn",
    reading.value,
    reading.status,
    register.unit,
    point.commodity,
    point.behind_metering_point_id is not null as "isBehindAnother",
    meter.meter_number as "meterNumber",
    register.label,
    register.tariff_zone as "tariffZone",
    register.direction,
    null::timestamptz as "handedOverAt",
    reading.confirmed_at as "confirmedAt",
    withdrawal.withdrawn_at as "withdrawnAt",
    successor.reference as "correctedBy",
    null as corrects
  from submission
  join reading on reading.submission_id = submission.id
  join register on register.id = reading.register_id
  join meter on meter.id = register.meter_id
  join metering_point point on point.id = meter.metering_point_id
  left join submission_withdrawal withdrawal on withdrawal.submission_id = submission.id
  left join submission successor on successor.id = withdrawal.replaced_by_submission_id
  where submission.check_code = ${p('code')}
  order by
    array_position(array['electricity', 'gas', 'heat', 'water', 'wasteWater'], point.commodity),
    meter.meter_number, register.direction, register.register_code
`,
)

/** The receipt that carries a check code: the code itself is the right to see it. */
export async function findPrintedReceipt(
  db: Db,
  code: string,
): Promise<[PrintedRow, ...PrintedRow[]] | undefined> {
  const [first, ...rest] = await findRows(db, { code })
  return first && [first, ...rest]
}
