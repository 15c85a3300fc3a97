import { expect, test } from 'vitest'
import { testDatabase } from '#tests/support/test-database.ts'
import { exportInto, readCsv, scratchFolder } from './order.ts'
import { addSupply, fillSmallTown, sendReading, tellChange } from './scene.ts'

test('readings and changes are written as billing systems and spreadsheets read them', async () => {
  await using database = await testDatabase()
  await using folder = await scratchFolder()
  await fillSmallTown(database.db)
  const outcome = await exportInto(database, folder.path)
  expect(outcome).toEqual({
    kind: 'written',
    batch: { number: '1', format: 'csv' },
    folder: `${folder.path}/1`,
    files: [
      { name: 'zaehlerstaende.csv', rowCount: 3 },
      { name: 'aenderungen.csv', rowCount: 2 },
    ],
  })
  expect(await readCsv(`${folder.path}/1`)).toBe(
    '\uFEFFVorgangsnummer;Kundennummer;Vertragsnummer;Zählpunkt;Zählernummer;OBIS;Ablesedatum;Stand;' +
      'Einheit;Ablesegrund;Herkunft;Prüfergebnis;Hinweis;Begründung;Erfasst am\r\n' +
      '2026-AAAA-AAAA;10001;V-10001;ZP-10001;1ESY10001;1-1:1.8.0;20.11.2026;12345,4;kWh;' +
      'Turnus;Kunde;plausibel;;;23.11.2026 18:42\r\n' +
      '2026-BBBB-BBBB;10002;V-10002;ZP-10002;1ESY10002;1-1:1.8.0;21.11.2026;20000;kWh;' +
      'Zwischenablesung;Kunde;bestätigt;ungewöhnlich hoch;' +
      '"stimmt so: E-Auto; ""Wallbox""\r\nseit Mai";23.11.2026 18:42\r\n' +
      '2026-CCCC-CCCC;10001;V-10001;ZP-10001;1ESY10001;1-1:1.8.0;29.03.2026;11000,0625;kWh;' +
      'Auszug;Kunde;in Klärung freigegeben;kleiner als der letzte Stand;;29.03.2026 03:00\r\n',
  )
  expect(await readCsv(`${folder.path}/1`, 'aenderungen.csv')).toBe(
    '\uFEFFVorgangsnummer;Kundennummer;Art;Feld;Alt;Neu;Gültig ab;Erfasst am;Vertragsnummer\r\n' +
      '2026-DDDD-DDDD;10001;E-Mail;E-Mail;alt@beispiel.example;neu@beispiel.example;' +
      '23.11.2026;23.11.2026 18:42;\r\n' +
      '2026-EEEE-EEEE;10002;Rechnungsadresse;Hausnummer;;12 a;01.12.2026;23.11.2026 18:42;\r\n',
  )
})

test('the same as JSON has ISO dates, exact numbers and null for what is not there', async () => {
  await using database = await testDatabase()
  await using folder = await scratchFolder()
  await fillSmallTown(database.db)
  await exportInto(database, folder.path, { format: 'json' })
  const readings = await readCsv(`${folder.path}/1`, 'zaehlerstaende.json')
  expect(readings.split('\n')[1]).toBe(
    '{"Vorgangsnummer":"2026-AAAA-AAAA","Kundennummer":"10001","Vertragsnummer":"V-10001",' +
      '"Zählpunkt":"ZP-10001","Zählernummer":"1ESY10001","OBIS":"1-1:1.8.0",' +
      '"Ablesedatum":"2026-11-20","Stand":12345.4,"Einheit":"kWh","Ablesegrund":"Turnus",' +
      '"Herkunft":"Kunde","Prüfergebnis":"plausibel","Hinweis":null,"Begründung":null,' +
      '"Erfasst am":"2026-11-23T18:42:05+01:00"}',
  )
  expect(JSON.parse(readings)).toMatchObject([
    { Stand: 12345.4 },
    { Begründung: 'stimmt so: E-Auto; "Wallbox"\nseit Mai', Ablesedatum: '2026-11-21' },
    { Stand: 11000.0625, 'Erfasst am': '2026-03-29T03:00:00+02:00' },
  ])
  const changes = JSON.parse(await readCsv(`${folder.path}/1`, 'aenderungen.json'))
  expect(changes).toHaveLength(2)
  expect(changes[1]).toEqual({
    Vorgangsnummer: '2026-EEEE-EEEE',
    Kundennummer: '10002',
    Art: 'Rechnungsadresse',
    Feld: 'Hausnummer',
    Alt: null,
    Neu: '12 a',
    'Gültig ab': '2026-12-01',
    'Erfasst am': '2026-11-23T18:42:05+01:00',
    Vertragsnummer: null,
  })
})

test('a batch of changes only has an empty file of readings', async () => {
  await using database = await testDatabase()
  await using folder = await scratchFolder()
  const supply = await addSupply(database.db, '10001')
  await tellChange(database.db, supply.customerId, nameChange('Albers'))
  await exportInto(database, folder.path, { format: 'json' })
  expect(JSON.parse(await readCsv(`${folder.path}/1`, 'zaehlerstaende.json'))).toEqual([])
})

test('text that a spreadsheet would run is defused, a negative number stays one', async () => {
  await using database = await testDatabase()
  await using folder = await scratchFolder()
  const { db } = database
  const supply = await addSupply(db, '=1+1;@SUM(A1)')
  const texts = ['=1+1', '+49 1', '-cmd', '@x', '\tx', '\rx', '＝1', '-5', '-5,25', 'a=b', 'Ä']
  for (const text of texts) await tellChange(db, supply.customerId, nameChange(text))
  await sendReading(db, supply, {
    reference: '2026-AAAA-AAAA',
    readOn: '2026-11-20',
    value: '1.5',
    customerReason: '=HYPERLINK("https://boese.example")',
  })
  await exportInto(database, folder.path)
  const rows = (await readCsv(`${folder.path}/1`, 'aenderungen.csv')).split('\r\n').slice(1, -1)
  expect(rows.map((row) => row.split(';')[6])).toEqual([
    "'=1+1",
    "'+49 1",
    "'-cmd",
    "'@x",
    "'\tx",
    `"'\rx"`,
    "'＝1",
    '-5',
    '-5,25',
    'a=b',
    'Ä',
  ])
  const reading = (await readCsv(`${folder.path}/1`)).split('\r\n')[1]
  expect(reading).toContain(`;"'=1+1;@SUM(A1)";`)
  expect(reading).toContain(`;1,5;`)
  expect(reading).toContain(`"'=HYPERLINK(""https://boese.example"")"`)
})

function nameChange(newValue: string): Parameters<typeof tellChange>[2] {
  return {
    reference: '2026-DDDD-DDDD',
    kind: 'name',
    field: 'lastName',
    old_value: 'vorher',
    new_value: newValue,
    valid_from: '2026-11-23',
  }
}
