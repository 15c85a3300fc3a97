import fs from 'node:fs'
import { expect, test } from 'vitest'
import { emptyTestDatabase, testDatabase } from '#tests/support/test-database.ts'
import { scratchFolder } from './order.ts'
import { inOwnProcess, runExport } from './run-export.ts'
import { fillSmallTown } from './scene.ts'

test(
  'the command writes into DATA_DIR/export/N, says so, and has nothing new then',
  inOwnProcess,
  async () => {
    await using database = await testDatabase()
    await using data = await scratchFolder()
    await fillSmallTown(database.db)
    const first = await runExport(database.url, data.path, [])
    expect(first).toEqual({
      code: 0,
      out:
        `Exportlauf 1 liegt in ${data.path}/export/1:\n` +
        '  zaehlerstaende.csv   3 Zeilen\n  aenderungen.csv   2 Zeilen\n',
      err: '',
    })
    const second = await runExport(database.url, data.path, ['--format', 'json'])
    expect(second.code).toBe(0)
    expect(second.out).toMatch(/^Nichts Neues: /)
    expect(fs.readdirSync(`${data.path}/export`)).toEqual(['1'])
    const again = await runExport(database.url, data.path, ['--again', '1', '--out', data.path])
    expect(again.code).toBe(0)
    expect(fs.readFileSync(`${data.path}/zaehlerstaende.csv`)).toEqual(
      fs.readFileSync(`${data.path}/export/1/zaehlerstaende.csv`),
    )
  },
)

test(
  'a number that does not exist ends with 1, words it does not know with 2',
  inOwnProcess,
  async () => {
    await using database = await testDatabase()
    await using data = await scratchFolder()
    const run = (...options: string[]) => runExport(database.url, data.path, options)
    expect(await run('--again', '7')).toEqual({
      code: 1,
      out: '',
      err: 'Einen Exportlauf 7 gibt es nicht.\n',
    })
    expect(await run('--format', 'xml')).toMatchObject({
      code: 2,
      err: '--format kennt csv und json, nicht „xml“.\n',
    })
    expect(await run('--help')).toMatchObject({
      code: 0,
      out: expect.stringContaining('--again 7'),
    })
  },
)

test(
  'a database with migrations pending is refused with the command that helps',
  inOwnProcess,
  async () => {
    await using database = await emptyTestDatabase()
    await using data = await scratchFolder()
    const { code, err } = await runExport(database.url, data.path, [])
    expect(code).toBe(1)
    expect(err).toMatch(/0001_the_trade\.sql.*Zuerst: npm run migrate/)
  },
)
