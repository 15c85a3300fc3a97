import { sql } from 'kysely'
import type { Db } from '#src/platform/database/connect.ts'

/**
 * Gas customers with a yearly reading each 20 November: 1,500 m³ a year until 2025, and since then
 * what `lastYear` says.
 */
export async function seedGasCustomers(
  db: Db,
  { customers, lastYear }: { customers: number; lastYear: number },
): Promise<void> {
  const statements = [
    sql`insert into customer (customer_number, last_name)
      select 'G' || n, 'Nachname' || n from generate_series(1, ${customers}) n`,
    sql`insert into metering_point (metering_point_key, commodity)
      select 'PG' || n, 'gas' from generate_series(1, ${customers}) n`,
    sql`insert into contract (contract_number, customer_id, metering_point_id, starts_on,
        annual_forecast)
      select 'VG' || right(customer_number, -1), customer.id, point.id, '2020-01-01', 1500
      from customer
      join metering_point point on metering_point_key = 'P' || customer_number`,
    sql`insert into meter (meter_number, metering_point_id, installed_on)
      select '7GMT' || lpad(id::text, 10, '0'), id, '2019-01-01' from metering_point
      where metering_point_key like 'PG%'`,
    sql`insert into register (meter_id, register_code, integer_digits, decimal_digits, unit)
      select id, '7-20:3.0.0', 5, 3, 'm³' from meter where meter_number like '7GMT%'`,
    // some use a little more than others, some a little less
    sql`insert into reading (register_id, read_on, value, origin)
      select register.id, day::date, value * (0.9 + register.id % 7 / 30.0), 'customer'
      from register join meter on meter.id = meter_id cross join (values
        ('2022-11-20', 2100), ('2023-11-20', 3600), ('2024-11-20', 5100), ('2025-11-20', 6600),
        ('2026-11-20', 6600 + ${lastYear}::int)) yearly (day, value)
      where meter_number like '7GMT%'`,
  ]
  for (const statement of statements) await statement.execute(db)
}
