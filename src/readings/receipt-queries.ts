import { sql } from 'kysely'
import type { Db } from '#src/platform/database/connect.ts'
import { prepared } from '#src/platform/database/prepared.ts'
import type {
  Commodity,
  InquiryStep,
  ReadingStatus,
  TariffZone,
} from '#src/platform/database/schema.ts'
import type { Finding } from '#src/plausibility/finding.ts'
import { isFetched } from './corrections/fetched-queries.ts'

/** One reading of a submission, as the receipt shows it. */
export interface ReceiptRow {
  reference: string
  readingId: string
  sentAt: Date
  readOn: string
  value: string
  status: ReadingStatus
  outcome: 'plausible' | 'confirmed' | 'released' | null
  customerReason: string | null
  finding: Finding
  commodity: Commodity
  isBehindAnother: boolean
  meterNumber: string
  meterKind: string | null
  label: string | null
  tariffZone: TariffZone
  direction: 'consumption' | 'feedIn'
  unit: string
  integerDigits: number
  decimalDigits: number
  street: string | null
  houseNumber: string | null
  postalCode: string | null
  city: string | null
  handedOverAt: Date | null
  confirmedAt: Date | null
  /** Only people can still change it. */
  isFetched: boolean
  photoKey: string | null
  photoAddedAt: Date | null
  rejectionReason: string | null
  /** The rest is true of the whole submission. */
  checkCode: string
  withdrawnAt: Date | null
  correctedBy: string | null
  corrects: string | null
  inquiryReference: string | null
  inquiryStep: InquiryStep | null
}

/** Whether it was taken back, what took its place, and what it took the place of. */
export const whatBecameOfIt = sql`
  left join submission_withdrawal withdrawal on withdrawal.submission_id = submission.id
  left join submission successor on successor.id = withdrawal.replaced_by_submission_id
  left join submission_withdrawal former on former.replaced_by_submission_id = submission.id
  left join submission predecessor on predecessor.id = former.submission_id`

const findRows = prepared<{ customerId: string; reference: string }, ReceiptRow>(
  (p) => sql<ReceiptRow>`
  select
    submission.reference,
    reading.id as "readingId",
    submission.sent_at as "sentAt",
    reading.read_on as "readOn",
    reading.value,
    reading.status,
    reading.outcome,
    reading.customer_reason as "customerReason",
    reading.finding,
    point.commodity,
    point.behind_metering_point_id is not null as "isBehindAnother",
    meter.meter_number as "meterNumber",
    meter.kind as "meterKind",
    register.label,
    register.tariff_zone as "tariffZone",
    register.direction,
    register.unit,
    register.integer_digits as "integerDigits",
    register.decimal_digits as "decimalDigits",
    point.street,
    point.house_number as "houseNumber",
    point.postal_code as "postalCode",
    point.city,
    export_batch.created_at as "handedOverAt",
    reading.confirmed_at as "confirmedAt",
    ${isFetched} as "isFetched",
    photo.storage_key as "photoKey",
    photo.added_at as "photoAddedAt",
    reading.rejection_reason as "rejectionReason",
    submission.check_code as "checkCode",
    withdrawal.withdrawn_at as "withdrawnAt",
    successor.reference as "correctedBy",
    predecessor.reference as corrects,
    asked.reference as "inquiryReference",
    asked.step as "inquiryStep"
  from submission
  join reading on reading.submission_id = submission.id
  join register on register.id = reading.register_id
  join meter on meter.id = register.meter_id
  join metering_point point on point.id = meter.metering_point_id
  left join exported_reading on exported_reading.reading_id = reading.id
  left join reading_photo photo on photo.reading_id = reading.id
  left join export_batch on export_batch.number = exported_reading.batch_number
  ${whatBecameOfIt}
  left join lateral (
    select inquiry.reference, (
      select step from inquiry_step
      where inquiry_step.inquiry_id = inquiry.id
      order by inquiry_step.id desc
      limit 1
    ) as step
    from correction_inquiry
    join inquiry on inquiry.id = correction_inquiry.inquiry_id
    where correction_inquiry.submission_id = submission.id
    order by inquiry.id desc
    limit 1
  ) asked on true
  where submission.customer_id = ${p('customerId')}
    and submission.reference = ${p('reference')}
  order by
    array_position(array['electricity', 'gas', 'heat', 'water', 'wasteWater'], point.commodity),
    meter.meter_number, register.direction, register.register_code
`,
)

/** A submission with its readings, loaded through the customer who sent it. */
export async function findReceiptOf(
  db: Db,
  customerId: string,
  reference: string,
): Promise<[ReceiptRow, ...ReceiptRow[]] | undefined> {
  const [first, ...rest] = await findRows(db, { customerId, reference })
  return first && [first, ...rest]
}
