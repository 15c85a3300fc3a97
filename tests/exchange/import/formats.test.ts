import { expect, test } from 'vitest'
import { countsOf, linesOf, testTown, town } from './folder.ts'

const german = '﻿Kundennummer;Nachname;Ort\r\n1;Müller-Lüdenscheidt;Köln\r\n'

test('the whole folder is there after the first import', async () => {
  await using database = await testTown()

  const report = await database.import(town)

  expect(linesOf(report)).toEqual([])
  expect(report.files.map(({ file, added }) => [file, added])).toEqual([
    ['kunden.csv', 2],
    ['zaehlpunkte.csv', 2],
    ['vertraege.csv', 2],
    ['zaehler.csv', 2],
    ['zaehlwerke.csv', 3],
    ['zaehlerstaende.csv', 3],
    ['ablesezeitraeume.csv', 1],
  ])
  const readings = await database.db
    .selectFrom('reading')
    .innerJoin('register', 'register.id', 'reading.register_id')
    .select(['register_code', 'read_on', 'value', 'reason', 'origin', 'status'])
    .orderBy('register_code')
    .execute()
  expect(readings).toEqual([
    {
      register_code: '1-1:1.8.1',
      read_on: '2024-12-31',
      value: '12345.6000',
      reason: 'periodic',
      origin: 'meteringOperator',
      status: 'accepted',
    },
    expect.objectContaining({ register_code: '1-1:1.8.2', value: '2345.0000' }),
    expect.objectContaining({
      register_code: '7-1:3.0.0',
      value: '345.6780',
      reason: 'periodic',
      origin: 'meteringOperator',
    }),
  ])
})

test.each([
  ['UTF-8 with a byte order mark', Buffer.from(german)],
  ['UTF-8 without one', Buffer.from(german.slice(1))],
  ['Windows-1252', Buffer.from(german.slice(1), 'latin1')],
  ['UTF-16 as a spreadsheet saves “Unicode text”', Buffer.from(german, 'utf16le')],
])('umlauts are read in %s', async (_, bytes) => {
  await using database = await testTown()

  await database.import({ 'kunden.csv': bytes })

  const customer = await database.db.selectFrom('customer').selectAll().executeTakeFirstOrThrow()
  expect(customer).toMatchObject({ last_name: 'Müller-Lüdenscheidt', city: 'Köln' })
})

test('the euro sign of Windows is not a control character', async () => {
  await using database = await testTown()
  const bytes = Buffer.from('Kundennummer;Firma\n1;Caf\xe9 \x80uro \x96 Bar\n', 'latin1')

  const report = await database.import({ 'kunden.csv': bytes })

  expect(linesOf(report)).toEqual([])
  const customer = await database.db.selectFrom('customer').selectAll().executeTakeFirstOrThrow()
  expect(customer.company).toBe('Café €uro – Bar')
})

test.each([
  ['semicolon', ';'],
  ['comma', ','],
  ['tab', '\t'],
])('the separator is found in the header: %s', async (_, separator) => {
  await using database = await testTown()
  const text = [
    ['Ort', 'Kundennummer', 'Nachname'],
    ['"Frankfurt; Oder, alt"', '1', 'Muster'],
  ]
  await database.import({ 'kunden.csv': text.map((row) => row.join(separator)).join('\n') })

  const customer = await database.db.selectFrom('customer').selectAll().executeTakeFirstOrThrow()
  expect(customer).toMatchObject({ customer_number: '1', city: 'Frankfurt; Oder, alt' })
})

test('headers are known in any order, case and spelling, with blanks around them', async () => {
  await using database = await testTown()

  const report = await database.import({
    'Kunden.CSV': ' STRASSE ;e-mail; kunden nummer;nachName\nRing;a@b.example;1;Muster',
  })

  expect(report.notes).toEqual([])
  const customer = await database.db.selectFrom('customer').selectAll().executeTakeFirstOrThrow()
  expect(customer).toMatchObject({ street: 'Ring', email: 'a@b.example', customer_number: '1' })
})

test('columns and files nobody knows are read over with a note', async () => {
  await using database = await testTown()

  const report = await database.import({
    'kunden.csv': 'Kundennummer;Nachname;Kundengruppe\n1;Muster;A',
    'kunde.csv': 'Kundennummer\n2',
  })

  expect(report.notes).toEqual([
    'kunde.csv: Diese Datei ist nicht bekannt und bleibt ungelesen.',
    'kunden.csv: Die Spalte „Kundengruppe“ ist nicht bekannt und bleibt ungelesen.',
  ])
  expect(countsOf(report, 'kunden.csv')).toEqual([1, 0, 0, 0])
})

test('lines are counted as the file has them, over empty ones and cells of several lines', async () => {
  await using database = await testTown()

  const report = await database.import({
    'kunden.csv': [
      '',
      'Kundennummer;Nachname;Adresszusatz;PLZ',
      '1;Muster;"Hinterhaus',
      '3. Stock";80331',
      '',
      ';;;',
      '2;Weiß;"c/o ""Rose""";8O331',
    ].join('\r\n'),
  })

  expect(linesOf(report)).toEqual(['kunden.csv, Zeile 7, PLZ: „8O331“ ist keine Postleitzahl'])
  const customers = await database.db.selectFrom('customer').selectAll().execute()
  expect(customers.map((customer) => customer.address_addition)).toEqual(['Hinterhaus 3. Stock'])
})

test('quotes within a cell are text', async () => {
  await using database = await testTown()

  const report = await database.import({
    'kunden.csv': 'Kundennummer;Firma\n1;Gasthaus "Zur Post"\n2;"Hof ""Süd"" GmbH"\n',
  })

  expect(linesOf(report)).toEqual([])
  const customers = await database.db.selectFrom('customer').select('company').execute()
  expect(customers.map((customer) => customer.company)).toEqual([
    'Gasthaus "Zur Post"',
    'Hof "Süd" GmbH',
  ])
})

test('days and numbers are read the German way and the technical one', async () => {
  await using database = await testTown()
  const files = {
    ...town,
    'vertraege.csv': [
      'Vertragsnummer;Kundennummer;Zählpunkt;Beginn;Ende;Jahresprognose;Abschlag',
      'V-1;4711;ZP-1;1.7.2020;2021-06-30;2.500,75;89,50 €',
      'V-2;4712;ZP-2;2021-07-01;31.12.9999;2500.75;1.089,50',
    ].join('\n'),
  }

  const report = await database.import(files)

  expect(linesOf(report)).toEqual([])
  const contracts = await database.db
    .selectFrom('contract')
    .select(['starts_on', 'ends_on', 'annual_forecast', 'instalment'])
    .orderBy('contract_number')
    .execute()
  expect(contracts).toEqual([
    {
      starts_on: '2020-07-01',
      ends_on: '2021-06-30',
      annual_forecast: '2500.750',
      instalment: '89.50',
    },
    {
      starts_on: '2021-07-01',
      ends_on: null,
      annual_forecast: '2500.750',
      instalment: '1089.50',
    },
  ])
})

test('the words of the trade are understood whatever their case', async () => {
  await using database = await testTown()
  const files = {
    ...town,
    'zaehlpunkte.csv': 'Zählpunkt;Sparte\nZP-1;STROM\nZP-2;gas\nZP-3;Waerme\nZP-4;Abwasser',
    'zaehlwerke.csv': [
      'Zählernummer;OBIS;Vorkommastellen;Tarifzone;Richtung;Einheit;Selbstablesung;Faktor',
      '1esy 1160 123456;1-1:1.8.1;6;ht;bezug;KWH;Nein;40',
      '1ESY1160123456;1-1:2.8.0;6;;Einspeisung;;;',
      '7GAS0001;7-1:3.0.0;5;;;;ja;1,0',
    ].join('\n'),
    'zaehlerstaende.csv': [
      'Zählernummer;OBIS;Ablesedatum;Stand;Ablesegrund;Herkunft',
      '7GAS0001;7-1:3.0.0;2024-01-01;1;EINZUG;Kunde',
      '7gas0001;7-1:3.0.0;2024-02-01;2;Zwischenablesung;Versorger',
      '7 GAS 0001;7-1:3.0.0;2024-03-01;3;Auszug;SCHÄTZUNG',
    ].join('\n'),
  }

  const report = await database.import(files)

  expect(linesOf(report)).toEqual([])
  const registers = await database.db
    .selectFrom('register')
    .select(['tariff_zone', 'direction', 'unit', 'is_self_read', 'factor'])
    .orderBy('id')
    .execute()
  expect(registers).toEqual([
    {
      tariff_zone: 'peak',
      direction: 'consumption',
      unit: 'kWh',
      is_self_read: false,
      factor: '40.0000',
    },
    {
      tariff_zone: 'single',
      direction: 'feedIn',
      unit: 'kWh',
      is_self_read: true,
      factor: '1.0000',
    },
    {
      tariff_zone: 'single',
      direction: 'consumption',
      unit: 'm³',
      is_self_read: true,
      factor: '1.0000',
    },
  ])
  const readings = await database.db
    .selectFrom('reading')
    .select(['reason', 'origin'])
    .orderBy('read_on')
    .execute()
  expect(readings).toEqual([
    { reason: 'moveIn', origin: 'customer' },
    { reason: 'interim', origin: 'staff' },
    { reason: 'moveOut', origin: 'estimate' },
  ])
})
