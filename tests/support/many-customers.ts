import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '#src/platform/database/connect.ts'

export interface SeededCustomer {
  /** For the Cookie header. */
  token: string
  /** A register of hers, and a value that fits. */
  registerId: string
  value: string
}

/**
 * Fills an empty database with customers who each have a two-tariff meter and three years of
 * readings, in an open period; `signedIn` of them have a session.
 */
export async function seedManyCustomers(
  db: Db,
  { customers, signedIn }: { customers: number; signedIn: number },
): Promise<SeededCustomer[]> {
  await db.transaction().execute(async (trx) => {
    for (const statement of masterData(customers)) await statement.execute(trx)
  })
  await sql`vacuum analyze`.execute(db)
  return openSessions(db, signedIn)
}

function masterData(customers: number) {
  return [
    sql`insert into reading_period (name, opens_on, closes_on)
      values ('Jetzt', current_date - 10, current_date + 20)`,
    sql`insert into customer (customer_number, first_name, last_name, email, street, house_number,
        postal_code, city)
      select 'B' || n, 'Vorname' || n, 'Nachname' || n, 'b' || n || '@example.org',
        'Lindenstraße', n::text, '12345', 'Musterstadt'
      from generate_series(1, ${customers}) n`,
    sql`insert into metering_point (metering_point_key, commodity, street, house_number, place)
      select 'P' || n, 'electricity', 'Lindenstraße', n::text, 'Keller'
      from generate_series(1, ${customers}) n`,
    sql`insert into contract (contract_number, customer_id, metering_point_id, starts_on,
        annual_forecast)
      select 'V' || id, id, id, '2020-01-01', 2500 from customer`,
    sql`insert into meter (meter_number, metering_point_id, installed_on)
      select '1ESY' || lpad(id::text, 10, '0'), id, '2019-01-01' from metering_point`,
    sql`insert into register (meter_id, register_code, tariff_zone, integer_digits,
        decimal_digits, unit)
      select meter.id, kind.code, kind.zone, 6, 1, 'kWh'
      from meter cross join (values ('1-1:1.8.1', 'peak'), ('1-1:1.8.2', 'offPeak'))
        kind (code, zone)`,
    sql`insert into reading (register_id, read_on, value, origin)
      select register.id, current_date - 365 * years, 20000 - 1250 * years, 'customer'
      from register cross join generate_series(1, 3) years`,
    sql`insert into document (customer_id, kind, title, issued_on, amount, storage_key, sha256,
        byte_size)
      select customer.id, 'invoice', 'Jahresrechnung ' || year, make_date(year, 1, 15), 120,
        left(hash, 2) || '/' || hash || '.pdf', hash, 20000
      from customer cross join generate_series(2023, 2026) year
      cross join lateral (
        select encode(sha256((customer.id::text || year)::bytea), 'hex') as hash) file`,
    sql`insert into login (customer_id, email) select id, email from customer`,
  ]
}

async function openSessions(db: Db, count: number): Promise<SeededCustomer[]> {
  const { rows } = await sql<{ login_id: string; register_id: string }>`
    select login.id as login_id, min(register.id) as register_id
    from login
    join contract on contract.customer_id = login.customer_id
    join meter on meter.metering_point_id = contract.metering_point_id
    join register on register.meter_id = meter.id
    group by login.id order by login.id limit ${count}`.execute(db)
  const inADay = new Date(Date.now() + 86_400_000)
  const signedIn = rows.map((row) => ({ ...row, token: randomBytes(32).toString('base64url') }))
  await db
    .insertInto('session')
    .values(
      signedIn.map(({ token, login_id }) => ({
        id: createHash('sha256').update(token).digest('hex'),
        login_id,
        expires_at: inADay,
        ends_at: inADay,
      })),
    )
    .execute()
  return signedIn.map(({ token, register_id }) => ({
    token,
    registerId: register_id,
    value: '20012',
  }))
}
