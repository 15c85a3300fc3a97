import type { Db } from '#src/platform/database/connect.ts'
import type { CastMeter, CastPerson, CastSupply } from './cast-people.ts'

export interface CastIds {
  customerId: string
  loginId: string
  /** By its code; the meter too where somebody has the same code twice. */
  registerId(code: string, meterNumber?: string): string
  /** By its number; without one the first. */
  contractId(contractNumber?: string): string
}

/** Writes down a customer with login, supplies, meters, registers and readings. */
export async function seedPerson(
  db: Db,
  person: CastPerson,
  passwordHash: string,
): Promise<CastIds> {
  const { customerId, loginId } = await seedLogin(db, person, passwordHash)
  const contracts = new Map<string, string>()
  const registers: { meterNumber: string; code: string; id: string }[] = []
  let previousPoint: string | undefined
  for (const supply of person.supplies) {
    const point = await seedPoint(db, person, supply, previousPoint)
    contracts.set(supply.contractNumber, await seedContract(db, customerId, point, supply))
    for (const meter of supply.meters) registers.push(...(await seedMeter(db, point, meter)))
    previousPoint = point
  }
  return {
    customerId,
    loginId,
    registerId: (code, meterNumber) => {
      const found = registers.filter(
        (register) =>
          register.code === code && (meterNumber ?? register.meterNumber) === register.meterNumber,
      )
      if (found.length !== 1 || !found[0]) throw new Error(`${found.length} registers ${code}`)
      return found[0].id
    },
    contractId: (contractNumber) => {
      const id = contracts.get(contractNumber ?? person.supplies[0]?.contractNumber ?? '')
      if (id === undefined) throw new Error(`no contract ${contractNumber}`)
      return id
    },
  }
}

async function seedLogin(db: Db, person: CastPerson, passwordHash: string) {
  const { id: customerId } = await db
    .insertInto('customer')
    .values({
      customer_number: person.customerNumber,
      first_name: person.firstName,
      last_name: person.lastName,
      email: person.email,
      street: person.street,
      house_number: person.houseNumber,
      postal_code: '12345',
      city: 'Musterstadt',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const { id: loginId } = await db
    .insertInto('login')
    .values({
      customer_id: customerId,
      email: person.email,
      password_hash: passwordHash,
      password_changed_at: new Date('2026-01-15T10:00:00Z'),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { customerId, loginId }
}

async function seedPoint(
  db: Db,
  person: CastPerson,
  supply: CastSupply,
  previousPoint: string | undefined,
): Promise<string> {
  const { id } = await db
    .insertInto('metering_point')
    .values({
      metering_point_key: `Z-${supply.contractNumber}`,
      commodity: supply.commodity,
      street: person.street,
      house_number: person.houseNumber,
      postal_code: '12345',
      city: 'Musterstadt',
      place: supply.place,
      behind_metering_point_id: supply.isBehindPrevious ? (previousPoint ?? null) : null,
      ...(supply.commodity === 'gas' && { calorific_value: '11.2', volume_correction: '0.95' }),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

async function seedContract(db: Db, customerId: string, point: string, supply: CastSupply) {
  const { id } = await db
    .insertInto('contract')
    .values({
      contract_number: supply.contractNumber,
      customer_id: customerId,
      metering_point_id: point,
      starts_on: supply.startsOn,
      annual_forecast: supply.forecast,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

async function seedMeter(db: Db, point: string, meter: CastMeter) {
  const { meterNumber } = meter
  const { id: meterId } = await db
    .insertInto('meter')
    .values({
      meter_number: meterNumber,
      metering_point_id: point,
      installed_on: meter.installedOn,
      removed_on: meter.removedOn ?? null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const registers: { meterNumber: string; code: string; id: string }[] = []
  for (const register of meter.registers) {
    const { id } = await db
      .insertInto('register')
      .values({
        meter_id: meterId,
        register_code: register.code,
        label: register.label ?? null,
        tariff_zone: register.tariffZone ?? 'single',
        direction: register.direction ?? 'consumption',
        integer_digits: register.integerDigits,
        decimal_digits: register.decimalDigits,
        unit: register.unit,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    registers.push({ meterNumber, code: register.code, id })
    await db
      .insertInto('reading')
      .values(
        Object.entries(register.readings).map(([day, value]) => ({
          register_id: id,
          read_on: day,
          value,
          reason: reasonOf(meter, day),
          origin: 'meteringOperator' as const,
          recorded_at: new Date(`${day}T12:00:00Z`),
        })),
      )
      .execute()
  }
  return registers
}

function reasonOf(meter: CastMeter, day: string) {
  if (day === meter.removedOn) return 'meterRemoved' as const
  return day === meter.installedOn ? ('meterInstalled' as const) : ('periodic' as const)
}
