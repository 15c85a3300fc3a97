import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { recordEvent } from '#src/audit/record-event.ts'
import { eventWords } from '#templates/audit/event-texts.ts'
import { staffScene } from '#tests/staff/scene.ts'
import { cast } from '#tests/support/cast.ts'
import { openOffice } from '#tests/support/office.ts'
import { root, sourceFiles } from '#tests/sweeps/source-files.ts'

test('every event of the code has its words, and every word its event', () => {
  const code = sourceFiles('src')
    .map(({ path }) => readFileSync(`${root}${path}`, 'utf8'))
    .join('\n')
  const events = [...code.matchAll(/\bevent: '(\w+)'/g)].map(([, event]) => event ?? '')
  expect(events.length).toBeGreaterThan(30)
  expect(events.filter((event) => !(event in eventWords))).toEqual([])
  expect(Object.keys(eventWords).filter((event) => !code.includes(`'${event}'`))).toEqual([])
})

test('an entry can be neither changed nor deleted', async () => {
  await using scene = await staffScene()
  await recordEvent(scene.db, { at: new Date(), actor: { kind: 'system' }, event: 'signedIn' })
  for (const statement of [
    sql`update audit_event set event = 'nichts'`,
    sql`delete from audit_event`,
  ]) {
    await expect(statement.execute(scene.db)).rejects.toThrow('only ever added to')
  }
})

test('the record is filtered, and its older pages are reached', async () => {
  await using scene = await staffScene()
  const cookie = await openOffice(scene.db, 'jonas', scene.portal.clock())
  const { customerId } = scene.ids.anna
  for (let index = 0; index < 60; index += 1) {
    await recordEvent(scene.db, {
      at: scene.portal.clock(),
      actor: { kind: 'customer', id: customerId },
      event: index === 0 ? 'factEnded' : 'signedIn',
      customerId,
      details: { index },
    })
  }
  const first = await scene.page('/verwaltung/protokoll', cookie)
  expect(first.document.querySelectorAll('tbody tr')).toHaveLength(50)
  const older = first.document
    .querySelectorAll('a')
    .find(({ text }) => text === 'Ältere zeigen')
    ?.getAttribute('href')
  const rest = await scene.page((older ?? '').replaceAll('&amp;', '&'), cookie)
  expect(rest.document.querySelectorAll('tbody tr')).toHaveLength(10)
  const one = await scene.page(
    `/verwaltung/protokoll?ereignis=factEnded&kunde=${cast.anna.customerNumber}&von=2026-11-23&bis=2026-11-23`,
    cookie,
  )
  expect(one.document.querySelectorAll('tbody tr')).toHaveLength(1)
  const none = await scene.page('/verwaltung/protokoll?von=2026-11-24', cookie)
  expect(none.document.querySelector('main')?.text).toContain('Dazu gibt es keinen Eintrag.')
})

test('the file holds the same, and nothing in it runs as a formula', async () => {
  await using scene = await staffScene()
  const cookie = await openOffice(scene.db, 'jonas', scene.portal.clock())
  await scene.db
    .updateTable('staff_member')
    .set({ name: '=HYPERLINK("https://evil.example")' })
    .where('email', '=', 'clara@stadtwerke.example')
    .execute()
  const clara = await openOffice(scene.db, 'clara', scene.portal.clock())
  await scene.page('/verwaltung/protokoll', clara)
  const file = await scene.app.request('/verwaltung/protokoll.csv', { headers: { cookie } })
  expect(file.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  const rows: string[][] = parse(await file.text(), { delimiter: ';', bom: true })
  expect(rows[0]?.slice(0, 5)).toEqual(['Nummer', 'Zeit', 'Wer', 'Name oder Nummer', 'Was'])
  expect(rows.map((row) => row[3])).toContain(`'=HYPERLINK("https://evil.example")`)
  expect(rows.map((row) => row[4])).toContain('Protokoll als CSV geholt')
})
