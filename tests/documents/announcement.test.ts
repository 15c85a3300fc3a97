import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { expect, test } from 'vitest'
import { announcementQueue } from '#src/documents/announcement/queue.ts'
import { documentJobs } from '#src/documents/jobs.ts'
import { importFolder } from '#src/exchange/import/import-folder.ts'
import { columnTypes } from '#src/platform/database/column-types.ts'
import { writeFolder } from '#tests/exchange/import/folder.ts'
import { textOf } from '#tests/readings/reading-scene.ts'
import { type CastMember, cast, signInAs } from '#tests/support/cast.ts'
import { type DocumentScene, documentScene, pdf } from './document-scene.ts'

const later = (scene: DocumentScene, minutes = 1) =>
  new Date(scene.portal.clock().getTime() + minutes * 60_000)

/** Does what the job does, as any of several processes. */
async function announce(scene: DocumentScene, signal = new AbortController().signal) {
  const { db, clock, log } = scene.portal
  await documentJobs(scene.portal)[announcementQueue]?.({}, { db, clock, log, signal })
}

async function wish(scene: DocumentScene, member: CastMember, wunsch = 'ja') {
  const cookie = await signInAs(scene.app, member)
  return scene.post('/dokumente/benachrichtigung', { wunsch }, { cookie })
}

async function lettersOf(scene: DocumentScene): Promise<{ to: string; text: string }[]> {
  const mails = await scene.mails()
  return mails.filter(({ key }) => key === 'new-documents')
}

test('the mail is switched on and off on the page, and pressed twice nothing happens', async () => {
  await using scene = await documentScene()
  const state = async () =>
    textOf((await scene.page('/dokumente')).querySelector('#benachrichtigung ~ p'))
  expect(await state()).toBe(
    'Auf Wunsch schreiben wir an bruno@example.org, sobald hier etwas Neues liegt.',
  )
  for (const wunsch of ['ja', 'ja', 'nein', 'nein', 'ja']) {
    const response = await wish(scene, 'bruno', wunsch)
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toBe('/dokumente#benachrichtigung')
  }
  expect(await state()).toContain('Eingeschaltet: Wir schreiben an bruno@example.org')
  const records = await scene.db
    .selectFrom('audit_event')
    .select('event')
    .where('event', 'like', 'documentMails%')
    .orderBy('id')
    .execute()
  expect(records.map(({ event }) => event)).toEqual([
    'documentMailsWished',
    'documentMailsEnded',
    'documentMailsWished',
  ])
})

test('whoever wishes it is told once of all that came since, and nobody else is', async () => {
  await using scene = await documentScene()
  await scene.seed({ title: 'Von gestern', added_at: later(scene, -60) })
  await wish(scene, 'bruno')
  await scene.seed({ title: 'Jahresrechnung 2026', added_at: later(scene) })
  await scene.seed({ kind: 'notice', title: 'Preise 2027', added_at: later(scene) })
  await scene.seed(
    { title: 'Für Deniz', added_at: later(scene) },
    undefined,
    scene.ids.deniz.customerId,
  )
  scene.turnForward(2)
  await announce(scene)
  await announce(scene)
  const letters = await lettersOf(scene)
  expect(letters.map(({ to }) => to)).toEqual([cast.bruno.email])
  expect(letters[0]?.text).toContain('Jahresrechnung 2026\n  Rechnung vom 9. Januar 2026')
  expect(letters[0]?.text).toContain('Preise 2027\n  Mitteilung vom')
  expect(letters[0]?.text).toContain('http://localhost:3000/dokumente')
  expect(letters[0]?.text).not.toMatch(/Von gestern|Für Deniz|Es ist noch mehr/)

  await scene.seed({ title: 'Noch eine', added_at: later(scene) })
  scene.turnForward(2)
  await announce(scene)
  expect((await lettersOf(scene)).at(1)?.text).toMatch(/Noch eine/)
  expect((await lettersOf(scene)).at(1)?.text).not.toMatch(/Jahresrechnung 2026/)
})

test('processes that tell at the same time tell everybody once', async () => {
  await using scene = await documentScene()
  for (const member of ['anna', 'bruno', 'erika'] as const) {
    await wish(scene, member)
    for (let count = 0; count < 12; count += 1) {
      const row = { title: `Brief ${count}`, added_at: later(scene) }
      await scene.seed(row, undefined, scene.ids[member].customerId)
    }
  }
  scene.turnForward(2)
  await Promise.all([1, 2, 3, 4].map(() => announce(scene)))
  const letters = await lettersOf(scene)
  expect(letters.map(({ to }) => to).sort()).toEqual([
    cast.anna.email,
    cast.bruno.email,
    cast.erika.email,
  ])
  for (const { text } of letters) {
    expect(text.match(/^Brief \d+$/gm)).toHaveLength(10)
    expect(text).toContain('Es ist noch mehr gekommen.')
  }
  const told = await scene.db.selectFrom('document_announcement').selectAll().execute()
  expect(told).toHaveLength(36)
})

test('broken off, it goes on where it was; and one address that is none stops nobody', async () => {
  await using scene = await documentScene()
  for (const member of ['anna', 'bruno', 'erika'] as const) {
    await wish(scene, member)
    await scene.seed({ added_at: later(scene) }, undefined, scene.ids[member].customerId)
  }
  await scene.db
    .updateTable('login')
    .set({ email: 'keine Adresse' })
    .where('id', '=', scene.ids.anna.loginId)
    .execute()
  scene.turnForward(2)
  await expect(announce(scene, AbortSignal.abort())).rejects.toThrow()
  expect(await lettersOf(scene)).toEqual([])
  await announce(scene)
  expect((await lettersOf(scene)).map(({ to }) => to)).toEqual([cast.bruno.email, cast.erika.email])
  // as soon as the address is one, what came is told
  await scene.db
    .updateTable('login')
    .set({ email: 'anna@example.org' })
    .where('id', '=', scene.ids.anna.loginId)
    .execute()
  await announce(scene)
  expect((await lettersOf(scene)).at(-1)?.to).toBe('anna@example.org')
})

test('an import that brings documents leaves word, the same again does not', async () => {
  await using scene = await documentScene()
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dokumente-'))
  await writeFolder(folder, {
    'dokumente.csv':
      'Kundennummer;Art;Titel;Datum;Datei\n104383;Rechnung;Jahresrechnung;2026-11-20;a.pdf',
    'a.pdf': pdf(),
  })
  const pool = new pg.Pool({ connectionString: scene.url, types: columnTypes, max: 1 })
  const { documentStore: store } = scene.portal
  const jobs = async () => (await scene.db.selectFrom('job').select('queue').execute()).length
  try {
    await importFolder({ pool, store, folder, isDryRun: true, today: '2026-11-23' })
    expect(await jobs()).toBe(0)
    await importFolder({ pool, store, folder, today: '2026-11-23' })
    expect(await jobs()).toBe(1)
    await importFolder({ pool, store, folder, today: '2026-11-23' })
    expect(await jobs()).toBe(1)
  } finally {
    await pool.end()
    rmSync(folder, { recursive: true })
  }
})
