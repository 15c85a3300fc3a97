import { expect, test } from 'vitest'
import { testDatabase } from '#tests/support/test-database.ts'
import { exportInto, readCsv, scratchFolder } from './order.ts'
import { addSupply, sendReading } from './scene.ts'

test.each([
  [{ because: 'vacancy', until: '2027-03-31' }, 'reallySo', 'stimmt so, Leerstand bis 31.03.2027'],
  [{ because: 'heatPump' }, 'reallySo: seit Mai', 'stimmt so, Wärmepumpe: seit Mai'],
  [
    { exchange: { oldLast: '35301.7', newFirst: '0', newNumber: '1ISK99' } },
    'meterExchanged',
    'Zähler gewechselt, alter Zähler zuletzt 35301,7, neuer Zähler zuerst 0, neuer Zähler Nr. 1ISK99',
  ],
])('what was told with a reading is given on in words: %o', async (details, answer, words) => {
  await using database = await testDatabase()
  await using folder = await scratchFolder()
  const supply = await addSupply(database.db, '10001')
  await sendReading(database.db, supply, {
    reference: '2026-AAAA-AAAA',
    readOn: '2026-11-20',
    value: '412',
    outcome: 'released',
    customerReason: answer,
  })
  await database.db
    .updateTable('reading')
    .set({ details: JSON.stringify(details) })
    .execute()
  await exportInto(database, folder.path, { format: 'json' })
  const readings = JSON.parse(await readCsv(`${folder.path}/1`, 'zaehlerstaende.json'))
  expect(readings).toMatchObject([{ Begründung: words }])
})
