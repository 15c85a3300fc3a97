import { expect, test } from 'vitest'
import { lockExport } from '#src/exchange/export/queries.ts'
import { connect } from '#src/platform/database/connect.ts'
import { exportInto, readCsv, scratchFolder } from '#tests/exchange/export/order.ts'
import { textOf } from '#tests/readings/reading-scene.ts'
import { correctionScene } from './correction-scene.ts'

test('a correction waits for an export that is under way, and then sees what it took', async () => {
  await using scene = await correctionScene()
  const fields = { ...(await scene.openCorrection()), [scene.field]: '5446' }
  const connection = connect(scene.url)
  const client = await connection.pool.connect()
  await lockExport(client, () => undefined)
  const correcting = scene.correct(fields)
  expect(await Promise.race([correcting, waiting(300)])).toBe('waiting')
  const [reading] = await scene.readings()
  await client.query(`insert into export_batch (number, format) values (1, 'csv')`)
  await client.query('insert into exported_reading values ($1, 1)', [reading?.id])
  client.release(true)

  const told = await correcting
  expect(told.status).toBe(409)
  expect(textOf(told.page.querySelector('.alert-title'))).toContain('Gerade eben')
  expect(await scene.submissions()).toHaveLength(1)
  await connection.close()
})

test('export and correction at the very same moment: each value goes out once, as it counts', async () => {
  await using scene = await correctionScene()
  await using folder = await scratchFolder()
  const connection = connect(scene.url)
  const fields = { ...(await scene.openCorrection()), [scene.field]: '5446' }
  const [correction] = await Promise.all([
    scene.correct(fields),
    exportInto(connection, folder.path),
  ])
  await exportInto(connection, folder.path)
  const batches = await scene.db.selectFrom('export_batch').select('number').execute()
  const files = await Promise.all(batches.map(({ number }) => readCsv(`${folder.path}/${number}`)))
  const rows = files.flatMap((file) => file.split('\n').filter((line) => line.includes('7GMT')))
  expect(rows).toHaveLength(1)
  expect(rows[0]).toContain(correction.status === 303 ? '5446' : '5466')
  const counting = (await scene.readings()).filter(({ status }) => status === 'accepted')
  expect(counting).toHaveLength(1)
  await connection.close()
})

test('what was corrected or taken back never goes out', async () => {
  await using scene = await correctionScene()
  await using folder = await scratchFolder()
  const connection = connect(scene.url)
  const sent = await scene.correct({ ...(await scene.openCorrection()), [scene.field]: '5446' })
  await scene.post(`${sent.location?.split('?')[0]}/ruecknahme`, {})
  expect(await exportInto(connection, folder.path)).toEqual({ kind: 'nothingNew' })
  await connection.close()
})

test('correcting in one tab and taking back in the other: one wins, the other is told', async () => {
  await using scene = await correctionScene()
  const fields = { ...(await scene.openCorrection()), [scene.field]: '5446' }
  const [correction, withdrawal] = await Promise.all([scene.correct(fields), scene.withdraw()])
  expect([correction.status, withdrawal.status].toSorted()).toEqual([303, 409])
  const loser = correction.status === 409 ? correction : withdrawal
  expect(textOf(loser.page.querySelector('h1'))).toMatch(/^Diese Meldung lässt sich nicht mehr/)
  expect(textOf(loser.page.querySelector('.lead'))).toMatch(
    /^Sie ist schon (berichtigt|zurückgenommen), am 23\. November 2026/,
  )
  const counting = (await scene.readings()).filter(({ status }) => status === 'accepted')
  expect(counting).toHaveLength(correction.status === 303 ? 1 : 0)
})

test('the same correction sent many times at once is one correction with one receipt', async () => {
  await using scene = await correctionScene()
  const fields = { ...(await scene.openCorrection()), [scene.field]: '5446' }
  const answers = await Promise.all(Array.from({ length: 12 }, () => scene.correct(fields)))
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]))
  const places = new Set(answers.map(({ location }) => location?.split('?')[0]))
  expect(places.size).toBe(1)
  expect(await scene.submissions()).toHaveLength(2)
  expect(await scene.mails()).toHaveLength(2)
})

test('two corrections from two tabs: the second is told what the first has made of it', async () => {
  await using scene = await correctionScene()
  const [one, other] = [await scene.openCorrection(), await scene.openCorrection()]
  const first = await scene.correct({ ...one, [scene.field]: '5446' })
  const second = await scene.correct({ ...other, [scene.field]: '5447' })
  expect(second.status).toBe(409)
  const link = second.page.querySelector('main .button')
  expect(link?.getAttribute('href')).toBe(first.location?.split('?')[0])
  expect(await scene.submissions()).toHaveLength(2)
})

test('half a correction is none: where the receipt cannot be written, the report stands', async () => {
  await using scene = await correctionScene()
  const fields = { ...(await scene.openCorrection()), [scene.field]: '5446' }
  scene.portal.post.send = () => Promise.reject(new Error('no room for mails'))
  expect((await scene.correct(fields)).status).toBe(500)
  expect((await scene.withdraw()).status).toBe(500)
  expect(await scene.readings()).toMatchObject([{ status: 'accepted', value: '5466.0000' }])
  expect(await scene.submissions()).toMatchObject([{ withdrawn_at: null }])
})

function waiting(milliseconds: number): Promise<'waiting'> {
  return new Promise((resolve) => setTimeout(() => resolve('waiting'), milliseconds))
}
