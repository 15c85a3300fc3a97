import { type RawBuilder, sql } from 'kysely'
import type { Db } from '#src/platform/database/connect.ts'

/** A town of `count` registers whose readings all came through the form, one day after the other. */
export async function sendManyReadings(
  db: Db,
  count: number,
  readOn = '2026-11-20',
): Promise<void> {
  for (const statement of [...town(count), ...readings(readOn)]) await statement.execute(db)
  await sql`analyze`.execute(db)
}

function town(count: number): RawBuilder<unknown>[] {
  const each = sql`generate_series(1, ${count}::int) each where not exists (
    select from customer where customer_number = 'K' || each)`
  return [
    sql`insert into metering_point (metering_point_key, commodity)
        select 'ZP' || each, 'electricity' from ${each}`,
    sql`insert into meter (meter_number, metering_point_id, installed_on)
        select '1ESY' || substr(metering_point_key, 3), id, '2020-01-01' from metering_point
        where not exists (select from meter where metering_point_id = metering_point.id)`,
    sql`insert into register (meter_id, register_code, integer_digits, decimal_digits, unit)
        select id, '1-1:1.8.0', 6, 1, 'kWh' from meter
        where not exists (select from register where meter_id = meter.id)`,
    sql`insert into customer (customer_number, last_name) select 'K' || each, 'Müller' from ${each}`,
    sql`insert into contract (contract_number, customer_id, metering_point_id, starts_on)
        select 'V' || customer_number, customer.id, metering_point.id, '2020-01-01'
        from customer
        join metering_point on metering_point_key = 'ZP' || substr(customer_number, 2)
        where not exists (select from contract where customer_id = customer.id)`,
  ]
}

function readings(readOn: string): RawBuilder<unknown>[] {
  return [
    sql`insert into submission (reference, customer_id, form_key, sent_at)
        select ${readOn} || '-' || id, id, ${readOn}, '2026-11-23 17:42:05+00' from customer`,
    sql`insert into reading (
          register_id, read_on, value, origin, recorded_at, submission_id, contract_id,
          typed, finding, outcome, customer_reason)
        select
          register.id, ${readOn}::date, 17000.4 + register.id % 999, 'customer',
          submission.sent_at, submission.id, contract.id, '17000,4',
          ${sql.lit(findingText)}::jsonb || jsonb_build_object(
            'code', case when register.id % 7 = 0 then 'unusuallyHigh' else 'plausible' end),
          case when register.id % 7 = 0 then 'confirmed' else 'plausible' end,
          case when register.id % 7 = 0 then 'reallySo: Elektroauto; "Wallbox"' end
        from submission
        join contract on contract.customer_id = submission.customer_id
        join meter on meter.metering_point_id = contract.metering_point_id
        join register on register.meter_id = meter.id
        where submission.form_key = ${readOn}`,
  ]
}

/** As large as the findings of the engine are. */
const findingText = JSON.stringify({
  registerId: '123456',
  verdict: 'plausible',
  typed: '17000,4',
  value: '17000.4',
  previous: { readOn: '2025-11-20', value: '14000.5', isEstimate: false },
  days: 365,
  consumption: '2999.9',
  expectation: { low: 1200.5, likely: 2213.4, high: 3400.1 },
  comparison: { consumption: '2870.2', ratio: 1.045 },
  causes: [],
  score: 0.12,
  ruleVersion: '2026-01',
})
