import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Db } from '#src/platform/database/connect.ts'
import { countsOf, linesOf, testTown, town, townWith } from './folder.ts'

const tables = [
  'customer',
  'metering_point',
  'contract',
  'meter',
  'register',
  'reading',
  'reading_period',
  'document',
  'audit_event',
]

/** Every row of every table the import writes, with the transaction that wrote it last. */
async function everything(db: Db): Promise<unknown[]> {
  const contents: unknown[] = []
  for (const table of tables) {
    const { rows } = await sql`select xmin, t.* from ${sql.table(table)} t order by id`.execute(db)
    contents.push([table, rows])
  }
  return contents
}

test('the same folder twice changes nothing, not even a row that looks the same', async () => {
  await using database = await testTown()
  const files = {
    ...townWith('zaehlerstaende.csv', '7GAS0001;7-1:3.0.0;2023-12-31;300;;Schätzung'),
    'dokumente.csv':
      'Kundennummer;Art;Titel;Datum;Datei\n4711;Rechnung;Rechnung 2024;2025-01-15;a.pdf',
    'a.pdf': '%PDF-1.7 Rechnung',
  }
  await database.import(files)
  const before = await everything(database.db)

  const report = await database.import(files)

  expect(report.files.map(({ added, changed, refused }) => [added, changed, refused])).toEqual(
    report.files.map(() => [0, 0, 0]),
  )
  expect(report.files.map(({ unchanged }) => unchanged)).toEqual([2, 2, 2, 2, 3, 4, 1, 1])
  expect(await everything(database.db)).toEqual(before)
})

test('rows that are refused are refused again, and nothing else happens', async () => {
  await using database = await testTown()
  const files = townWith('kunden.csv', '4713;Falsch;;;;;8O331;;')
  const first = await database.import(files)
  const before = await everything(database.db)

  const again = await database.import(files)

  expect(linesOf(again)).toEqual(linesOf(first))
  expect(await everything(database.db)).toEqual(before)
})

test('a dry run says the same and changes nothing', async () => {
  await using database = await testTown()
  const files = {
    ...townWith('kunden.csv', '4713;Falsch;;;;;8O331;;'),
    'dokumente.csv': 'Kundennummer;Art;Titel;Datum;Datei\n4711;Rechnung;Rechnung;2025-01-15;a.pdf',
    'a.pdf': '%PDF-1.7 Rechnung',
  }
  const before = await everything(database.db)

  const dry = await database.import(files, { isDryRun: true })

  expect(await everything(database.db)).toEqual(before)
  const real = await database.import(files)
  expect({ ...dry, isDryRun: false }).toEqual(real)
  expect(linesOf(dry)).toEqual(['kunden.csv, Zeile 4, PLZ: „8O331“ ist keine Postleitzahl'])
})

test('only rows in which something is different are changed', async () => {
  await using database = await testTown()
  await database.import(town)

  const report = await database.import({
    'kunden.csv': [
      'Kundennummer;Nachname;Vorname;E-Mail;Straße;Hausnummer;PLZ;Ort;Land',
      '4711;Muster;Anna;neu@beispiel.example;Hauptstraße;1;80331;München;DE',
      '4712;Weiß;Bruno;;Hauptstraße;2;80331;München;',
      '4713;Groß;Clara;;;;;;',
    ].join('\n'),
  })

  expect(countsOf(report, 'kunden.csv')).toEqual([1, 1, 1, 0])
  const { email } = await database.db
    .selectFrom('customer')
    .select('email')
    .where('customer_number', '=', '4711')
    .executeTakeFirstOrThrow()
  expect(email).toBe('neu@beispiel.example')
})

test('a column that is missing leaves what is there, an empty cell empties it', async () => {
  await using database = await testTown()
  await database.import(town)

  await database.import({ 'kunden.csv': 'Kundennummer;Nachname;E-Mail\n4711;Muster;' })

  const customer = await database.db
    .selectFrom('customer')
    .selectAll()
    .where('customer_number', '=', '4711')
    .executeTakeFirstOrThrow()
  expect(customer).toMatchObject({ email: null, first_name: 'Anna', street: 'Hauptstraße' })
})

test('a file that is missing leaves its rows, and others may refer to them', async () => {
  await using database = await testTown()
  await database.import(town)

  const report = await database.import({
    'zaehlerstaende.csv': [
      'Zählernummer;OBIS;Ablesedatum;Stand',
      '1ESY1160123456;1-1:1.8.1;2025-12-31;14000',
    ].join('\n'),
  })

  expect(report.files).toEqual([
    { file: 'zaehlerstaende.csv', added: 1, changed: 0, unchanged: 0, refused: 0 },
  ])
  const { rows } = await database.pool.query('select from contract')
  expect(rows.length).toBe(2)
})

test('a contract may end and the next one begin in one folder, in any order of rows', async () => {
  await using database = await testTown()
  await database.import(town)

  const report = await database.import({
    'vertraege.csv': [
      'Vertragsnummer;Kundennummer;Zählpunkt;Beginn;Ende',
      'V-3;4712;ZP-1;01.04.2026;',
      'V-1;4711;ZP-1;01.01.2020;31.03.2026',
    ].join('\n'),
  })

  expect(linesOf(report)).toEqual([])
  expect(countsOf(report, 'vertraege.csv')).toEqual([1, 1, 0, 0])
})

test('a contract is in the way of the next one as long as its end is not told', async () => {
  await using database = await testTown()
  await database.import(town)

  const report = await database.import({
    'vertraege.csv': [
      'Vertragsnummer;Kundennummer;Zählpunkt;Beginn;Ende',
      'V-1;4711;ZP-1;01.01.2020;31.02.2026',
      'V-3;4712;ZP-1;01.04.2026;',
    ].join('\n'),
  })

  expect(linesOf(report)).toEqual([
    'vertraege.csv, Zeile 2, Ende: „31.02.2026“ ist kein Tag im Kalender',
    'vertraege.csv, Zeile 3, Beginn: „01.04.2026“ überschneidet sich mit Vertrag V-1 eines anderen Kunden',
  ])
})

test('a contract that is refused for an overlap is in nobody’s way', async () => {
  await using database = await testTown()
  await database.import({
    ...town,
    'vertraege.csv': 'Vertragsnummer;Kundennummer;Zählpunkt;Beginn',
  })

  const report = await database.import({
    'vertraege.csv': [
      'Vertragsnummer;Kundennummer;Zählpunkt;Beginn;Ende',
      'A;4711;ZP-1;01.01.2020;31.12.2020',
      'B;4712;ZP-1;01.07.2020;30.06.2021',
      'C;4711;ZP-1;01.01.2021;31.12.2021',
    ].join('\n'),
  })

  expect(linesOf(report)).toEqual([
    'vertraege.csv, Zeile 3, Beginn: „01.07.2020“ überschneidet sich mit Vertrag A eines anderen Kunden',
  ])
})

test('what was measured behind another metering point is known again', async () => {
  await using database = await testTown()
  const files = {
    'zaehlpunkte.csv':
      'Zählpunkt;Sparte;Hauptzählpunkt\nGARTEN;Wasser;HAUS\nHAUS;Wasser;\nHOF;Wasser;',
  }
  expect(countsOf(await database.import(files), 'zaehlpunkte.csv')).toEqual([3, 0, 0, 0])
  expect(countsOf(await database.import(files), 'zaehlpunkte.csv')).toEqual([0, 0, 3, 0])

  const moved = { 'zaehlpunkte.csv': 'Zählpunkt;Sparte;Hauptzählpunkt\nGARTEN;Wasser;HOF' }
  expect(countsOf(await database.import(moved), 'zaehlpunkte.csv')).toEqual([0, 1, 0, 0])
  const without = { 'zaehlpunkte.csv': 'Zählpunkt;Sparte\nGARTEN;Wasser' }
  expect(countsOf(await database.import(without), 'zaehlpunkte.csv')).toEqual([0, 0, 1, 0])

  const { rows } = await database.pool.query(`
    select point.metering_point_key as garden, main.metering_point_key as main
    from metering_point point join metering_point main on main.id = point.behind_metering_point_id`)
  expect(rows).toEqual([{ garden: 'GARTEN', main: 'HOF' }])
})

test('a meter that was built in elsewhere does not bring along what others have used', async () => {
  await using database = await testTown()
  await database.import(town)
  const header = 'Zählernummer;Zählpunkt;Einbau'

  const moved = await database.import({
    'zaehler.csv': `${header}\n1ESY1160123456;ZP-2;01.06.2025`,
  })
  expect(linesOf(moved)).toEqual([
    'zaehler.csv, Zeile 2, Zählpunkt: „ZP-2“ passt nicht: Der Zähler hat ältere Stände am Zählpunkt ZP-1',
  ])

  // the point was wrong from the beginning
  const corrected = await database.import({
    'zaehler.csv': `${header}\n1ESY1160123456;ZP-2;01.05.2019`,
  })
  expect(countsOf(corrected, 'zaehler.csv')).toEqual([0, 1, 0, 0])
})
