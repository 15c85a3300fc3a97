import { expect, test } from 'vitest'
import { exportLock } from '#src/exchange/export/queries.ts'
import { type Connection, connect } from '#src/platform/database/connect.ts'
import { exportInto, readCsv, scratchFolder } from '#tests/exchange/export/order.ts'
import { textOf } from '#tests/readings/reading-scene.ts'
import { form, instalmentScene } from './instalment-scene.ts'

async function changedScene() {
  const scene = await instalmentScene()
  const { location } = await scene.post(form, await scene.wish('92,50'))
  return Object.assign(scene, { receipt: location ?? '', back: `${location}/ruecknahme` })
}

test('a change is taken back, once, and the instalment can be changed anew', async () => {
  await using scene = await changedScene()
  for (let again = 0; again < 3; again += 1) {
    expect(await scene.post(scene.back, {})).toMatchObject({ status: 303, location: scene.receipt })
  }
  const { page } = await scene.get(scene.receipt)
  expect(textOf(page.querySelector('h1'))).toBe('Änderung zurückgenommen')
  expect(page.querySelector('main form')).toBeNull()
  expect((await scene.mails()).map((mail) => mail.mail_key)).toEqual([
    'instalment-change',
    'instalment-change-withdrawn',
  ])
  expect((await scene.post(form, await scene.wish('95'))).status).toBe(303)
})

test('taken back twenty times at once it is taken back once', async () => {
  await using scene = await changedScene()
  const answers = await Promise.all(Array.from({ length: 20 }, () => scene.post(scene.back, {})))
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]))
  expect(await scene.mails()).toHaveLength(2)
})

test('what was taken back is never exported; what was exported is never taken back', async () => {
  await using scene = await changedScene()
  await using folder = await scratchFolder()
  await scene.post(scene.back, {})
  await scene.post(form, await scene.wish('95'))
  await runExport(scene.url, folder.path)
  expect(await readCsv(`${folder.path}/1`, 'aenderungen.csv')).toContain(
    ';104383;Abschlag;Abschlag;85,00;95,00;01.01.2027;',
  )
  expect(await readCsv(`${folder.path}/1`, 'aenderungen.csv')).toContain(';V-104383-1\r\n')
  expect(await readCsv(`${folder.path}/1`, 'aenderungen.csv')).not.toContain('92,50')

  const { reference } = (await scene.changes()).at(-1) ?? {}
  const { status, page } = await scene.post(`/abschlag/meldungen/${reference}/ruecknahme`, {})
  expect(status).toBe(409)
  expect(textOf(page.querySelector('.error-summary'))).toContain('schon abgeholt')
  expect(textOf(page.querySelector('.way'))).toContain('An die Abrechnung übergeben')
  expect(page.querySelector('main form')).toBeNull()
})

test('somebody else sees and takes back nothing', async () => {
  await using scene = await changedScene()
  await using stranger = await instalmentScene('deniz')
  expect((await stranger.get(scene.receipt)).response.status).toBe(404)
  expect((await stranger.post(scene.back, {})).status).toBe(404)
})

test('while an export runs, taking back waits for it and comes too late', async () => {
  await using scene = await changedScene()
  const connection = connect(scene.url)
  const client = await connection.pool.connect()
  await client.query('select pg_advisory_lock($1)', [exportLock])
  const answer = scene.post(scene.back, {})
  await untilSomebodyWaits(connection)
  await client.query("insert into export_batch (number, format) values (1, 'csv')")
  await client.query('insert into exported_customer_change select id, 1 from customer_change')
  await client.query('select pg_advisory_unlock($1)', [exportLock])
  client.release()
  expect((await answer).status).toBe(409)
  await connection.close()
})

test('where billing has decided otherwise, the receipt says so', async () => {
  await using scene = await changedScene()
  await scene.db.updateTable('customer_change').set({ overruled_at: new Date() }).execute()
  const { page } = await scene.get(scene.receipt)
  expect(textOf(page.querySelector('.way .now:last-child'))).toContain('Anders entschieden')
  expect(page.querySelector('main form')).toBeNull()
  expect((await scene.post(scene.back, {})).status).toBe(409)
})

async function runExport(url: string, folder: string): Promise<void> {
  const connection = connect(url)
  await exportInto(connection, folder)
  await connection.close()
}

async function untilSomebodyWaits({ pool }: Connection): Promise<void> {
  for (;;) {
    const { rowCount } = await pool.query(
      "select from pg_locks where locktype = 'advisory' and not granted",
    )
    if (rowCount) return
  }
}
