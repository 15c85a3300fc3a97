import { expect, test } from 'vitest'
import { countsOf, linesOf, testTown } from './folder.ts'

test('a line break is no part of a name', async () => {
  await using database = await testTown()
  const report = await database.import({
    'kunden.csv': 'Kundennummer;Nachname\n1;"Muster\nBcc: x@y.example"\n2;Weiß\n',
  })

  expect(linesOf(report)).toEqual([
    'kunden.csv, Zeile 2, Nachname: „Muster·Bcc: x@y.example“ enthält ein Steuerzeichen',
  ])
  expect(countsOf(report, 'kunden.csv')).toEqual([1, 0, 0, 1])
})

test('a quote that is not closed in its row takes only the rows it swallows', async () => {
  await using database = await testTown()

  const report = await database.import({
    'kunden.csv': [
      'Kundennummer;Nachname;Vorname',
      '1;"Kappes;Max',
      '2;Weiß;"Rose"',
      '3;Groß;Eva',
    ].join('\n'),
  })

  expect(linesOf(report)).toEqual([
    'kunden.csv, Zeile 2: ein Anführungszeichen ohne Ende verbindet sie mit den Zeilen bis 3',
  ])
  const customers = await database.db.selectFrom('customer').select('customer_number').execute()
  expect(customers).toEqual([{ customer_number: '3' }])
})

test('a long file of which nothing can be taken is told row by row', async () => {
  await using database = await testTown()
  const rows = Array.from({ length: 150_000 }, (_, n) => `A-${n};1-1:1.8.0;31.12.2025;${n}`)

  const report = await database.import({
    'zaehlerstaende.csv': ['Zählernummer;OBIS;Ablesedatum;Stand', ...rows].join('\n'),
  })

  const lines = linesOf(report)
  expect(lines.length).toBe(150_000)
  expect(lines.at(-1)).toBe(
    'zaehlerstaende.csv, Zeile 150001, Zählernummer: „A-149999“ gibt es weder in zaehler.csv noch in der Datenbank',
  )
})
