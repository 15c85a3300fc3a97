import { expect, test } from 'vitest'
import { seedCast } from '#tests/support/cast.ts'
import { type Run, runScript } from '#tests/support/run-script.ts'
import { emptyTestDatabase, testDatabase } from '#tests/support/test-database.ts'

test('prints what the rules of today would have asked, by commodity and by finding', async () => {
  await using database = await testDatabase()
  await seedCast(database.db)
  await database.pool.query(`update reading set value = 12354567 where read_on = '2025-11-20'
    and register_id = (select register.id from register join meter on meter.id = meter_id
      where meter_number = '7GMT0000987654')`)
  const { exitCode, output, errors } = await replayCommand(['--replay'], database.url)
  expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: '' })
  expect(output).toMatch(/^\d+ Zählerstände .* beurteilt: 0 im Portal getippt, \d+ übernommen\./)
  expect(output).toMatch(/^Sparte +beurteilt +gefragt +Hinweis +abgelehnt +gefragt %$/m)
  expect(output).toMatch(/^Gas +\d+ +0 +0 +1 +0,0$/m)
  expect(output).toMatch(/^zu viele Stellen \(tooManyDigits\) +1 +0 +0 +1 +0,0$/m)
  expect(output).toMatch(/^passt \(plausible\)/m)
})

test('says so where nothing was read yet', async () => {
  await using database = await testDatabase()
  const { exitCode, output, errors } = await replayCommand(['--replay'], database.url)
  expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: '' })
  expect(output).toBe('Es gibt noch keine Zählerstände, die zu beurteilen wären.\n')
})

test('names the command that a database without tables needs first', async () => {
  await using database = await emptyTestDatabase()
  const { exitCode, errors } = await replayCommand(['--replay'], database.url)
  expect(exitCode).toBe(1)
  expect(errors).toContain('Zuerst: npm run migrate')
})

test('wants to know which of its two works it is asked for', async () => {
  expect(await replayCommand([], '')).toMatchObject({ exitCode: 2, output: '' })
  expect(await replayCommand(['--judge', '--replay'], '')).toMatchObject({ exitCode: 2 })
})

function replayCommand(args: string[], databaseUrl: string): Promise<Run> {
  const settings = { DATABASE_URL: databaseUrl, SECRET: 'x'.repeat(32) }
  return runScript('src/commands/plausibility.ts', args, settings)
}
