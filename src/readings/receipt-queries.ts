import { sql } from 'kysely'
import type { Db } from '#src/platform/database/connect.ts'
import { prepared } from '#src/platform/database/prepared.ts'
import type { Commodity, ReadingStatus, TariffZone } from '#src/platform/database/schema.ts'
import type { Finding } from '#src/plausibility/finding.ts'

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
  photoKey: string | null
  photoAddedAt: Date | null
}

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
    photo.storage_key as "photoKey",
    photo.added_at as "photoAddedAt"
  from submission
  join reading on reading.submission_id = submission.id
  join register on register.id = reading.register_id
  join meter on meter.id = register.meter_id
  join metering_point point on point.id = meter.metering_point_id
  left join exported_reading on exported_reading.reading_id = reading.id
  left join reading_photo photo on photo.reading_id = reading.id
  left join export_batch on export_batch.number = exported_reading.batch_number
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

export interface SubmissionSummary {
  reference: string
  sentAt: Date
  registerCount: number
  isInReview: boolean
  isHandedOver: boolean
  isConfirmed: boolean
}

/** A customer's latest submissions, the newest first. */
export const findLatestSubmissions = prepared<{ customerId: string }, SubmissionSummary>(
  (p) => sql<SubmissionSummary>`
  select
    submission.reference,
    submission.sent_at as "sentAt",
    count(*)::int as "registerCount",
    bool_or(reading.status = 'inReview') as "isInReview",
    bool_and(exported_reading.reading_id is not null) as "isHandedOver",
    bool_and(reading.confirmed_at is not null) as "isConfirmed"
  from submission
  join reading on reading.submission_id = submission.id
  left join exported_reading on exported_reading.reading_id = reading.id
  where submission.customer_id = ${p('customerId')}
  group by submission.id
  order by submission.sent_at desc
  limit 5
`,
)
