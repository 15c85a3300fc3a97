import { expect, test } from 'vitest'
import type { Db } from '#src/platform/database/connect.ts'
import type { ReadingReason, ReadingStatus } from '#src/platform/database/schema.ts'
import { countsOf, type Files, linesOf, testTown, town } from './folder.ts'

const register = '1ESY1160123456;1-1:1.8.1'
const day = '2026-11-20'

function readingsFile(...rows: string[]): Files {
  const header = 'Zählernummer;OBIS;Ablesedatum;Stand;Ablesegrund;Herkunft'
  return { 'zaehlerstaende.csv': [header, ...rows].join('\n') }
}

/** What a customer has sent in the portal on that day. */
async function report(
  db: Db,
  value: string,
  reason: ReadingReason = 'interim',
  status: ReadingStatus = 'accepted',
): Promise<string> {
  const contract = await db
    .selectFrom('contract')
    .select(['id', 'customer_id'])
    .where('contract_number', '=', 'V-1')
    .executeTakeFirstOrThrow()
  const submission = await db
    .insertInto('submission')
    .values({
      reference: `M-${value}`,
      customer_id: contract.customer_id,
      form_key: `form ${value}`,
      sent_at: new Date('2026-11-20T18:00:00Z'),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const reading = await db
    .insertInto('reading')
    .values({
      register_id: await registerId(db),
      read_on: day,
      value,
      reason,
      origin: 'customer',
      status,
      submission_id: submission.id,
      contract_id: contract.id,
      typed: value,
      finding: '{}',
      outcome: status === 'accepted' ? 'plausible' : null,
      recorded_at: new Date('2026-11-20T18:00:00Z'),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return reading.id
}

async function registerId(db: Db): Promise<string> {
  const { id } = await db
    .selectFrom('register')
    .select('id')
    .where('register_code', '=', '1-1:1.8.1')
    .executeTakeFirstOrThrow()
  return id
}

/** The readings of that day: value, reason, origin, status, and whether billing has confirmed it. */
async function readingsOn(db: Db, readOn = day): Promise<string[]> {
  const rows = await db
    .selectFrom('reading')
    .selectAll()
    .where('read_on', '=', readOn)
    .where('register_id', '=', await registerId(db))
    .orderBy('id')
    .execute()
  return rows.map((row) =>
    [
      Number(row.value),
      row.reason,
      row.origin,
      row.status,
      ...(row.confirmed_at ? ['confirmed'] : []),
    ].join(' '),
  )
}

test('what a customer reported and billing tells again is confirmed and not doubled', async () => {
  await using database = await testTown()
  await database.import(town)
  await report(database.db, '14321.5')

  const files = readingsFile(`${register};20.11.2026;14321,50;Turnus;Kunde`)
  expect(countsOf(await database.import(files), 'zaehlerstaende.csv')).toEqual([0, 1, 0, 0])
  expect(await readingsOn(database.db)).toEqual(['14321.5 interim customer accepted confirmed'])

  expect(countsOf(await database.import(files), 'zaehlerstaende.csv')).toEqual([0, 0, 1, 0])
  expect(await readingsOn(database.db)).toEqual(['14321.5 interim customer accepted confirmed'])
})

test('a reading in review that billing has taken over is accepted', async () => {
  await using database = await testTown()
  await database.import(town)
  await report(database.db, '14321', 'periodic', 'inReview')

  await database.import(readingsFile(`${register};${day};14321`))

  const reading = await database.db
    .selectFrom('reading')
    .select(['status', 'outcome'])
    .where('read_on', '=', day)
    .executeTakeFirstOrThrow()
  expect(reading).toEqual({ status: 'accepted', outcome: 'released' })
})

test('another value of billing counts, what the customer reported is kept as rejected', async () => {
  await using database = await testTown()
  await database.import(town)
  const id = await report(database.db, '14321')

  const files = readingsFile(`${register};${day};14322;Turnus;Netzbetreiber`)
  expect(countsOf(await database.import(files), 'zaehlerstaende.csv')).toEqual([1, 0, 0, 0])

  expect(await readingsOn(database.db)).toEqual([
    '14321 interim customer rejected',
    '14322 periodic meteringOperator accepted',
  ])
  const event = await database.db
    .selectFrom('audit_event')
    .innerJoin('customer', 'customer.id', 'audit_event.customer_id')
    .select(['customer_number', 'actor_kind', 'details'])
    .where('event', '=', 'readingReplacedByBilling')
    .execute()
  expect(event).toEqual([
    { customer_number: '4711', actor_kind: 'system', details: { readingId: id, readOn: day } },
  ])
  expect(countsOf(await database.import(files), 'zaehlerstaende.csv')).toEqual([0, 0, 1, 0])
})

test('a real reading makes the estimate of that day step back, in one folder or two', async () => {
  await using database = await testTown()
  await database.import(town)
  const estimate = `${register};${day};14000;Turnus;Schätzung`
  const real = `${register};${day};14100;Turnus;Kunde`

  await database.import(readingsFile(estimate))
  expect(await readingsOn(database.db)).toEqual(['14000 periodic estimate accepted'])

  expect(countsOf(await database.import(readingsFile(real)), 'zaehlerstaende.csv')).toEqual([
    0, 1, 0, 0,
  ])
  const both = ['14000 periodic estimate withdrawn', '14100 periodic customer accepted']
  expect(await readingsOn(database.db)).toEqual(both)

  const again = await database.import(readingsFile(estimate, real))
  expect(countsOf(again, 'zaehlerstaende.csv')).toEqual([0, 0, 2, 0])
  expect(await readingsOn(database.db)).toEqual(both)
})

test('an estimate that comes together with the real reading never counts', async () => {
  await using database = await testTown()
  await database.import(town)
  const files = readingsFile(
    `${register};${day};14000;Turnus;Schätzung`,
    `${register};${day};14100;Zwischenablesung;Kunde`,
  )

  const first = await database.import(files)
  const second = await database.import(files)

  expect(countsOf(first, 'zaehlerstaende.csv')).toEqual([2, 0, 0, 0])
  expect(countsOf(second, 'zaehlerstaende.csv')).toEqual([0, 0, 2, 0])
  expect((await readingsOn(database.db)).sort()).toEqual([
    '14000 periodic estimate withdrawn',
    '14100 interim customer accepted',
  ])
})

test('an estimate does not displace what a customer has read', async () => {
  await using database = await testTown()
  await database.import(town)
  await report(database.db, '14321', 'periodic')

  await database.import(readingsFile(`${register};${day};14000;Turnus;Schätzung`))

  expect(await readingsOn(database.db)).toEqual([
    '14321 periodic customer accepted',
    '14000 periodic estimate withdrawn',
  ])
})

test('a corrected value of billing takes the place of its former one, which is kept', async () => {
  await using database = await testTown()
  await database.import(town)
  await database.import(readingsFile(`${register};${day};14000`))

  const corrected = await database.import(readingsFile(`${register};${day};14010`))

  expect(countsOf(corrected, 'zaehlerstaende.csv')).toEqual([0, 1, 0, 0])
  expect(await readingsOn(database.db)).toEqual([
    '14000 periodic meteringOperator withdrawn',
    '14010 periodic meteringOperator accepted',
  ])
})

test('who has read it may be corrected without a second reading', async () => {
  await using database = await testTown()
  await database.import(town)
  await database.import(readingsFile(`${register};${day};14000;Turnus;Netzbetreiber`))

  const corrected = await database.import(readingsFile(`${register};${day};14000;Turnus;Kunde`))

  expect(countsOf(corrected, 'zaehlerstaende.csv')).toEqual([0, 1, 0, 0])
  expect(await readingsOn(database.db)).toEqual(['14000 periodic customer accepted'])
})

test('the day of a move has the reading of the one who leaves and of the one who comes', async () => {
  await using database = await testTown()
  await database.import(town)
  await report(database.db, '14000', 'moveOut')
  const files = readingsFile(
    `${register};${day};14000;Auszug;Kunde`,
    `${register};${day};14003;Einzug;Netzbetreiber`,
  )

  const first = await database.import(files)
  const second = await database.import(files)

  expect(countsOf(first, 'zaehlerstaende.csv')).toEqual([1, 1, 0, 0])
  expect(countsOf(second, 'zaehlerstaende.csv')).toEqual([0, 0, 2, 0])
  expect(await readingsOn(database.db)).toEqual([
    '14000 moveOut customer accepted confirmed',
    '14003 moveIn meteringOperator accepted',
  ])
})

test('a reading reported under another reason confirms one row, the other one is added', async () => {
  await using database = await testTown()
  await database.import(town)
  await report(database.db, '14000', 'interim')
  const files = readingsFile(
    `${register};${day};14000;Auszug;Kunde`,
    `${register};${day};14000;Einzug;Kunde`,
  )

  const first = await database.import(files)
  const second = await database.import(files)

  expect(countsOf(first, 'zaehlerstaende.csv')).toEqual([1, 1, 0, 0])
  expect(countsOf(second, 'zaehlerstaende.csv')).toEqual([0, 0, 2, 0])
})

test('readings of a meter exchange on one day stand beside each other', async () => {
  await using database = await testTown()
  const files = {
    ...town,
    'zaehler.csv': [
      'Zählernummer;Zählpunkt;Einbau;Ausbau',
      '1ESY1160123456;ZP-1;2019-05-01;2026-03-10',
      '1ESY1160999999;ZP-1;2026-03-10;',
      '7GAS0001;ZP-2;2018-01-01;',
    ].join('\n'),
    'zaehlwerke.csv': [
      'Zählernummer;OBIS;Vorkommastellen',
      '1ESY1160123456;1-1:1.8.1;6',
      '1ESY1160999999;1-1:1.8.0;6',
    ].join('\n'),
    ...readingsFile(
      '1ESY1160123456;1-1:1.8.1;10.03.2026;999990;Ausbau;Netzbetreiber',
      '1ESY1160999999;1-1:1.8.0;10.03.2026;0;Einbau;Netzbetreiber',
    ),
  }

  const imported = await database.import(files)

  expect(linesOf(imported)).toEqual([])
  expect(countsOf(imported, 'zaehlerstaende.csv')).toEqual([2, 0, 0, 0])
})

test('no household sees a reading of those before or after it', async () => {
  await using database = await testTown()
  await database.import({
    ...town,
    'vertraege.csv': [
      'Vertragsnummer;Kundennummer;Zählpunkt;Beginn;Ende',
      'V-1;4711;ZP-1;01.01.2020;31.03.2025',
      'V-3;4712;ZP-1;01.04.2025;',
    ].join('\n'),
    ...readingsFile(
      `${register};2019-12-31;1000;Turnus;Netzbetreiber`,
      `${register};2020-01-01;1001;Einzug;Kunde`,
      `${register};2024-12-31;9000;Turnus;Kunde`,
      `${register};2025-03-31;9500;Auszug;Kunde`,
      `${register};2025-04-01;9501;Einzug;Kunde`,
      `${register};2025-12-31;12000;Turnus;Kunde`,
    ),
  })

  const seen = await database.db
    .selectFrom('contract_reading')
    .innerJoin('customer', 'customer.id', 'contract_reading.customer_id')
    .select(['customer_number', 'value'])
    .orderBy('read_on')
    .execute()
  const valuesOf = (customerNumber: string): number[] =>
    seen
      .filter((reading) => reading.customer_number === customerNumber)
      .map(({ value }) => Number(value))
  expect(valuesOf('4711')).toEqual([1001, 9000, 9500])
  expect(valuesOf('4712')).toEqual([9501, 12000])
})
