import type { Insertable } from 'kysely'
import type { Db } from '#src/platform/database/connect.ts'
import type {
  Database,
  ReadingOutcome,
  ReadingReason,
  ReadingStatus,
} from '#src/platform/database/schema.ts'
import type { FindingCode } from '#src/plausibility/finding.ts'

/** One household that is supplied with electricity, as the billing system knows it. */
export interface Supply {
  customerId: string
  contractId: string
  registerId: string
}

export async function addSupply(db: Db, number: string): Promise<Supply> {
  const customer = await db
    .insertInto('customer')
    .values({ customer_number: number, last_name: 'Albers' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const point = await db
    .insertInto('metering_point')
    .values({ metering_point_key: `ZP-${number}`, commodity: 'electricity' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const contract = await db
    .insertInto('contract')
    .values({
      contract_number: `V-${number}`,
      customer_id: customer.id,
      metering_point_id: point.id,
      starts_on: '2020-01-01',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const meter = await db
    .insertInto('meter')
    .values({
      meter_number: `1ESY${number}`,
      metering_point_id: point.id,
      installed_on: '2020-01-01',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const register = await db
    .insertInto('register')
    .values({
      meter_id: meter.id,
      register_code: '1-1:1.8.0',
      integer_digits: 6,
      decimal_digits: 1,
      unit: 'kWh',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { customerId: customer.id, contractId: contract.id, registerId: register.id }
}

const sentAt = new Date('2026-11-23T17:42:05.678Z')

export interface SentReading {
  reference: string
  readOn: string
  value: string
  recordedAt?: Date
  status?: ReadingStatus
  outcome?: ReadingOutcome | null
  reason?: ReadingReason
  code?: FindingCode
  customerReason?: string
}

/** A reading that came through the form. */
export async function sendReading(db: Db, supply: Supply, sent: SentReading): Promise<string> {
  const submission = await db
    .insertInto('submission')
    .values({
      reference: sent.reference,
      customer_id: supply.customerId,
      form_key: sent.reference,
      sent_at: sent.recordedAt ?? sentAt,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const reading = await db
    .insertInto('reading')
    .values({
      register_id: supply.registerId,
      read_on: sent.readOn,
      value: sent.value,
      reason: sent.reason ?? 'periodic',
      origin: 'customer',
      status: sent.status ?? 'accepted',
      outcome: sent.outcome === undefined ? 'plausible' : sent.outcome,
      recorded_at: sent.recordedAt ?? sentAt,
      submission_id: submission.id,
      contract_id: supply.contractId,
      typed: sent.value,
      finding: JSON.stringify({ code: sent.code ?? 'plausible' }),
      customer_reason: sent.customerReason ?? null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return reading.id
}

/** What a customer changed about themselves. */
export async function tellChange(
  db: Db,
  customerId: string,
  change: Omit<Insertable<Database['customer_change']>, 'customer_id' | 'recorded_at'>,
): Promise<void> {
  await db
    .insertInto('customer_change')
    .values({ ...change, customer_id: customerId, recorded_at: sentAt })
    .execute()
}

/** Two households: three readings and two changes to export, and five readings that are not. */
export async function fillSmallTown(db: Db): Promise<void> {
  const anna = await addSupply(db, '10001')
  const erika = await addSupply(db, '10002')
  await sendReading(db, anna, {
    reference: '2026-AAAA-AAAA',
    readOn: '2026-11-20',
    value: '12345.4',
  })
  await sendReading(db, erika, {
    reference: '2026-BBBB-BBBB',
    readOn: '2026-11-21',
    value: '20000',
    reason: 'interim',
    outcome: 'confirmed',
    code: 'unusuallyHigh',
    customerReason: 'reallySo: E-Auto; "Wallbox"\r\nseit Mai',
  })
  await sendReading(db, anna, {
    reference: '2026-CCCC-CCCC',
    readOn: '2026-03-29',
    value: '11000.0625',
    reason: 'moveOut',
    outcome: 'released',
    code: 'belowPrevious',
    // the hour that the clocks leave out
    recordedAt: new Date('2026-03-29T01:00:00Z'),
  })
  const statuses = ['inReview', 'rejected', 'withdrawn'] as const
  for (const [index, status] of statuses.entries()) {
    const reference = `2026-WAIT-${index}`
    const readOn = `2026-10-0${index + 1}`
    await sendReading(db, erika, { reference, readOn, value: '1', status, outcome: null })
  }
  await importReading(db, anna, '2025-11-20')
  await importReading(db, erika, '2025-11-20')
  await tellChange(db, anna.customerId, {
    reference: '2026-DDDD-DDDD',
    kind: 'email',
    field: 'email',
    old_value: 'alt@beispiel.example',
    new_value: 'neu@beispiel.example',
    valid_from: '2026-11-23',
  })
  await tellChange(db, erika.customerId, {
    reference: '2026-EEEE-EEEE',
    kind: 'billingAddress',
    field: 'houseNumber',
    old_value: null,
    new_value: '12 a',
    valid_from: '2026-12-01',
  })
}

async function importReading(db: Db, supply: Supply, readOn: string): Promise<void> {
  await db
    .insertInto('reading')
    .values({
      register_id: supply.registerId,
      read_on: readOn,
      value: '9000',
      origin: 'meteringOperator',
    })
    .execute()
}
