import path from 'node:path'
import { expect, test } from 'vitest'
import { town, townWith, writeFolder } from '#tests/exchange/import/folder.ts'
import { type Run, runScript } from '#tests/support/run-script.ts'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { emptyTestDatabase, testDatabase } from '#tests/support/test-database.ts'

function runImport(url: string, place: string, ...args: string[]): Promise<Run> {
  return runScript('src/commands/import.ts', args, {
    DATABASE_URL: url,
    SECRET: 'x'.repeat(32),
    DATA_DIR: path.join(place, 'data'),
  })
}

test('the command tells what it did and ends with 0', async () => {
  await using database = await testDatabase()
  using place = temporaryFolder()
  const folder = path.join(place.path, 'stadtwerke')
  await writeFolder(folder, town)

  const dry = await runImport(database.url, place.path, folder, '--dry-run')
  const first = await runImport(database.url, place.path, folder)
  const second = await runImport(database.url, place.path, folder)

  expect(dry.exitCode).toBe(0)
  expect(dry.output).toContain('Probelauf: Geändert wurde nichts.')
  expect(first.exitCode).toBe(0)
  expect(first.output).toMatch(/^kunden\.csv +2 +0 +0 +0$/m)
  expect(first.errors).toContain('zaehlerstaende.csv: 3 Zeilen abgleichen')
  expect(second.exitCode).toBe(0)
  expect(second.output).toMatch(/^kunden\.csv +0 +0 +2 +0$/m)
  expect(second.output).toContain('Nichts Neues: Alles war schon da.')
})

test('rows that were refused are listed and the command ends with 3', async () => {
  await using database = await testDatabase()
  using place = temporaryFolder()
  const folder = path.join(place.path, 'stadtwerke')
  await writeFolder(folder, townWith('kunden.csv', '4713;Falsch;;;;;8O331;;'))

  const ended = await runImport(database.url, place.path, folder)

  expect(ended.exitCode).toBe(3)
  expect(ended.output).toContain('kunden.csv, Zeile 4, PLZ: „8O331“ ist keine Postleitzahl\n')
  expect(ended.output).toMatch(/^kunden\.csv +2 +0 +0 +1$/m)
  expect(ended.output).toContain('Eine Zeile wurde abgelehnt.')
})

test('a folder that is refused ends the command with 1 and a sentence', async () => {
  await using database = await testDatabase()
  using place = temporaryFolder()
  const folder = path.join(place.path, 'stadtwerke')
  await writeFolder(folder, { ...town, 'zaehler.csv': 'Zählernummer\n1' })

  const ended = await runImport(database.url, place.path, folder)

  expect(ended).toEqual({
    exitCode: 1,
    output: '',
    errors: [
      'zaehler.csv: Die Spalte Zählpunkt fehlt.',
      'zaehler.csv: Die Spalte Einbau fehlt.',
      'Übernommen wurde nichts.',
      '',
    ].join('\n'),
  })
})

test('a database that is not migrated names the command that is missing', async () => {
  await using database = await emptyTestDatabase()
  using place = temporaryFolder()
  const folder = path.join(place.path, 'stadtwerke')
  await writeFolder(folder, town)

  const ended = await runImport(database.url, place.path, folder)

  expect(ended.exitCode).toBe(1)
  expect(ended.errors).toContain('Zuerst: npm run migrate')
})

test('a call that cannot be understood ends with 2, a question for help with 0', async () => {
  const nobody = 'postgres://nobody@127.0.0.1:1/none'
  const withoutFolder = await runImport(nobody, '/tmp')
  expect(withoutFolder.exitCode).toBe(2)
  expect(withoutFolder.errors).toContain('Welcher Ordner?')

  const unknown = await runImport(nobody, '/tmp', 'a', '--trocken')
  expect(unknown.exitCode).toBe(2)
  expect(unknown.errors).toContain('--trocken')

  const help = await runImport(nobody, '/tmp', '--help')
  expect(help.exitCode).toBe(0)
  expect(help.output).toContain('npm run import -- ORDNER [--dry-run]')
})
