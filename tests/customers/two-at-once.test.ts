import { writeFileSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { expect, test } from 'vitest'
import { importFolder } from '#src/exchange/import/import-folder.ts'
import { textOf } from '#tests/readings/reading-scene.ts'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import {
  address,
  type CustomerScene,
  customerScene,
  formOf,
  last,
  ringstrasse,
} from './customer-scene.ts'

const seestrasse = { ...ringstrasse, strasse: 'Seestraße', hausnummer: '1', adresszusatz: '' }

/** What billing sends about Anna. */
async function importAnna(scene: CustomerScene, street: string): Promise<void> {
  using folder = temporaryFolder()
  const header = 'Kundennummer;Nachname;Vorname;E-Mail;Straße;Hausnummer;Adresszusatz;PLZ;Ort;Land'
  const row = `104382;Weiß;Anna;anna.weiss@example.org;${street};12;;12345;Musterstadt;DE`
  writeFileSync(path.join(folder.path, 'kunden.csv'), `${header}\n${row}`)
  const pool = new pg.Pool({ connectionString: scene.url })
  try {
    const { documentStore: store } = scene.portal
    await importFolder({ pool, store, folder: folder.path, today: '2026-11-23' })
  } finally {
    await pool.end()
  }
}

test('the same form sent twice, even at once, is one change', async () => {
  await using scene = await customerScene('anna')
  const { fields } = await scene.review(ringstrasse)
  const send = () => scene.post(address, { ...fields, ...last })
  const answers = await Promise.all([send(), send(), send()])
  answers.push(await send())
  expect(new Set(answers.map(({ status, location }) => `${status} ${location}`)).size).toBe(1)
  expect(answers[0]?.status).toBe(303)
  expect(new Set((await scene.changes()).map(({ reference }) => reference)).size).toBe(1)
  expect(await scene.mails()).toHaveLength(1)
})

test('of two tabs at once one changes, and the other sees what stands there now', async () => {
  await using scene = await customerScene('anna')
  const tabs = [await scene.review(ringstrasse), await scene.review(seestrasse)]
  const answers = await Promise.all(
    tabs.map(({ fields }) => scene.post(address, { ...fields, ...last })),
  )
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 409])
  const [mine, theirs] = answers[0]?.status === 409 ? tabs : tabs.toReversed()
  const conflict = answers.find(({ status }) => status === 409)?.page
  const said = (id: string) => textOf(conflict?.querySelector(`[aria-labelledby=${id}]`))
  expect(said('vorher')).toContain('Lindenstraße 12')
  expect(said('inzwischen')).toContain(theirs?.fields.strasse)
  expect(said('ihre')).toContain(mine?.fields.strasse)
  expect((await scene.customer()).street).toBe(theirs?.fields.strasse)
})

test('whoever insists sees old and new again, and then it holds', async () => {
  await using scene = await customerScene('anna')
  const slow = await scene.review(seestrasse)
  await scene.change(ringstrasse)
  const conflict = await scene.post(address, { ...slow.fields, ...last })
  expect(conflict.status).toBe(409)
  const again = await scene.post(address, formOf(conflict.page))
  expect(again.status).toBe(200)
  expect(textOf(again.page.querySelector('[aria-labelledby=alt]'))).toContain('Ringstraße 5 b')
  expect((await scene.post(address, { ...formOf(again.page), ...last })).status).toBe(303)
  const rows = (await scene.changes()).filter(({ field }) => field === 'street')
  expect(rows.map((row) => [row.old_value, row.new_value])).toEqual([
    ['Lindenstraße', 'Ringstraße'],
    ['Ringstraße', 'Seestraße'],
  ])
})

test('two tabs that want the same are no conflict', async () => {
  await using scene = await customerScene('anna')
  const slow = await scene.review(ringstrasse)
  await scene.change(ringstrasse)
  const answer = await scene.post(address, { ...slow.fields, ...last })
  expect([answer.status, answer.location]).toEqual([303, '/stammdaten?unveraendert=1'])
})

test('what billing brings while the form is open is not overwritten', async () => {
  await using scene = await customerScene('anna')
  const opened = await scene.open()
  const { fields } = await scene.review(ringstrasse)
  await importAnna(scene, 'Amtsgasse')
  const late = await scene.post(address, { ...fields, ...last })
  expect(late.status).toBe(409)
  expect(textOf(late.page.querySelector('[aria-labelledby=inzwischen]'))).toContain('Amtsgasse')
  // it is noticed as early as old and new are to be shown
  expect((await scene.post(address, { ...opened, ...ringstrasse })).status).toBe(409)
  expect((await scene.customer()).street).toBe('Amtsgasse')
  expect(await scene.changes()).toEqual([])
})

test('a form that says nothing of what it showed is taken against what stands there', async () => {
  await using scene = await customerScene('anna')
  for (const gesehen of ['', 'x', '[]', '{"street":5}', '{"street":"Anders"}']) {
    const answer = await scene.post(address, { ...ringstrasse, gesehen, formular: '' })
    expect([gesehen, answer.status]).toEqual([gesehen, 200])
  }
})
