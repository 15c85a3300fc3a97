import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { testDatabase } from '#tests/support/test-database.ts'
import { sendManyReadings } from './many-readings.ts'
import { exportInto, readCsv, scratchFolder } from './order.ts'
import { inOwnProcess, runExport, runExportWithSmallFiles } from './run-export.ts'
import { fillSmallTown } from './scene.ts'

test('a file with something else in it is not overwritten, and nothing is recorded', async () => {
  await using database = await testDatabase()
  await using folder = await scratchFolder()
  await fillSmallTown(database.db)
  fs.writeFileSync(`${folder.path}/aenderungen.csv`, 'von gestern')
  const refused = exportInto(database, folder.path, { folderOf: () => folder.path })
  await expect(refused).rejects.toThrow(
    `${folder.path}/aenderungen.csv gibt es schon, mit anderem Inhalt.`,
  )
  expect(fs.readdirSync(folder.path)).toEqual(['aenderungen.csv'])
  expect(await readCsv(folder.path, 'aenderungen.csv')).toBe('von gestern')
  expect(await database.db.selectFrom('exported_reading').selectAll().execute()).toEqual([])
  expect(await exportInto(database, `${folder.path}/anderswo`)).toMatchObject({
    kind: 'written',
    batch: { number: '1' },
  })
})

test(
  'an empty file and a file that is the same already are no obstacle',
  inOwnProcess,
  async () => {
    await using database = await testDatabase()
    await using folder = await scratchFolder()
    await fillSmallTown(database.db)
    fs.mkdirSync(`${folder.path}/export/1`, { recursive: true })
    fs.writeFileSync(`${folder.path}/export/1/zaehlerstaende.csv`, '')
    expect(await runExport(database.url, folder.path, [])).toMatchObject({ code: 0 })
    expect(await readCsv(`${folder.path}/export/1`)).toContain('2026-AAAA-AAAA')
    expect(await runExport(database.url, folder.path, ['--again', '1'])).toMatchObject({ code: 0 })
  },
)

test('a folder that cannot be made is named, and nothing is recorded', async () => {
  await using database = await testDatabase()
  await using folder = await scratchFolder()
  await fillSmallTown(database.db)
  fs.writeFileSync(`${folder.path}/datei`, 'x')
  const refused = exportInto(database, `${folder.path}/datei`)
  await expect(refused).rejects.toThrow(
    `Der Ordner ${folder.path}/datei/1 lässt sich nicht anlegen: Ein Teil seines Pfades ist kein Ordner.`,
  )
  expect(await database.db.selectFrom('export_batch').selectAll().execute()).toEqual([])
})

test(
  'a file that may not grow ends the export with a sentence and no trace',
  inOwnProcess,
  async () => {
    await using database = await testDatabase()
    await using data = await scratchFolder()
    await sendManyReadings(database.db, 5000)
    const { code, out, err } = await runExportWithSmallFiles(database.url, data.path, 200)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toBe(`Der Ordner ${data.path}/export/1 nimmt keine so große Datei an.\n`)
    expect(fs.readdirSync(data.path)).toEqual([])
    expect(await database.db.selectFrom('exported_reading').selectAll().execute()).toEqual([])
  },
)

test.runIf(mayMount())('a full disk leaves no trace and is made up for', async () => {
  await using database = await testDatabase()
  await using folder = await scratchFolder()
  await sendManyReadings(database.db, 5000)
  mountSmallDisk(folder.path)
  try {
    const refused = exportInto(database, folder.path)
    await expect(refused).rejects.toThrow(`Der Ordner ${folder.path}/1 hat keinen Platz mehr.`)
    expect(fs.readdirSync(folder.path)).toEqual([])
  } finally {
    execFileSync('umount', [folder.path])
  }
  const later = await exportInto(database, folder.path)
  expect(later).toMatchObject({ batch: { number: '1' }, files: [{ rowCount: 5000 }, {}] })
})

function mountSmallDisk(folder: string): void {
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=200k', 'tmpfs', folder], { stdio: 'ignore' })
}

function mayMount(): boolean {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ablesbar-mount-'))
  try {
    mountSmallDisk(folder)
    execFileSync('umount', [folder])
    return true
  } catch {
    return false
  } finally {
    fs.rmdirSync(folder)
  }
}
