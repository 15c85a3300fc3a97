import path from 'node:path'
import pg from 'pg'
import { expect, test } from 'vitest'
import { startEmbedded } from '#src/platform/database/embedded.ts'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { isServerRunning, serverPid, startDatabaseUser } from './other-process.ts'

test('what was written is there after the next start', async () => {
  using folder = temporaryFolder()
  const dataDir = path.join(folder.path, 'data')
  const first = await startEmbedded({ dataDir })
  await ask(first.url, `create table note as select 'Zählerstand' as text`)
  await first.stop()
  expect(isServerRunning(dataDir)).toBe(false)

  const second = await startEmbedded({ dataDir })
  expect(second.wasAdopted).toBe(false)
  expect(await ask(second.url, 'select text from note')).toEqual([{ text: 'Zählerstand' }])
  await second.stop()
})

test('German names are sorted the German way', async () => {
  using folder = temporaryFolder()
  const server = await startEmbedded({ dataDir: path.join(folder.path, 'data'), isDurable: false })
  const rows = await ask(
    server.url,
    `select name from unnest(array['Zander', 'Ärmel', 'Arm', 'Öl']) as name order by name`,
  )
  expect(rows.map((row) => row.name)).toEqual(['Arm', 'Ärmel', 'Öl', 'Zander'])
  await server.stop()
})

test('a database whose process was killed is adopted with everything in it', async () => {
  using folder = temporaryFolder()
  const dataDir = path.join(folder.path, 'data')
  const killed = await startDatabaseUser(dataDir)
  await ask(killed.url, 'create table note as select 1 as number')
  await killed.end('SIGKILL')
  expect(isServerRunning(dataDir)).toBe(true)

  const adopting = await startEmbedded({ dataDir })
  expect(adopting).toMatchObject({ wasAdopted: true, url: killed.url })
  expect(await ask(adopting.url, 'select number from note')).toEqual([{ number: 1 }])
  await adopting.stop()
  expect(isServerRunning(dataDir)).toBe(false)
})

test('a database that was killed with its process recovers at the next start', async () => {
  using folder = temporaryFolder()
  const dataDir = path.join(folder.path, 'data')
  const killed = await startDatabaseUser(dataDir)
  await ask(killed.url, 'create table note as select 1 as number')
  const pid = serverPid(dataDir)
  await killed.end('SIGKILL')
  process.kill(-pid, 'SIGKILL')

  const recovered = await startEmbedded({ dataDir })
  expect(recovered.wasAdopted).toBe(false)
  expect(await ask(recovered.url, 'select number from note')).toEqual([{ number: 1 }])
  await recovered.stop()
})

test('the database ends with its process', async () => {
  using folder = temporaryFolder()
  const dataDir = path.join(folder.path, 'data')
  const user = await startDatabaseUser(dataDir)
  expect(await ask(user.url, 'select 1 as number')).toEqual([{ number: 1 }])
  await user.end('SIGTERM')
  expect(isServerRunning(dataDir)).toBe(false)
})

test('a command beside the portal does not take the database away', async () => {
  using folder = temporaryFolder()
  const dataDir = path.join(folder.path, 'data')
  const portal = await startEmbedded({ dataDir })
  const command = await startDatabaseUser(dataDir)
  expect(command).toMatchObject({ wasAdopted: true, url: portal.url })
  await command.end('SIGTERM')
  expect(await ask(portal.url, 'select 1 as number')).toEqual([{ number: 1 }])
  await portal.stop()
  expect(isServerRunning(dataDir)).toBe(false)
})

test('the portal may stop before the command beside it', async () => {
  using folder = temporaryFolder()
  const dataDir = path.join(folder.path, 'data')
  const portal = await startEmbedded({ dataDir })
  const command = await startDatabaseUser(dataDir)
  await portal.stop()
  expect(await ask(command.url, 'select 1 as number')).toEqual([{ number: 1 }])
  await command.end('SIGTERM')
  expect(isServerRunning(dataDir)).toBe(false)
})

test('two that start at once in an empty folder share one database', async () => {
  using folder = temporaryFolder()
  const dataDir = path.join(folder.path, 'data')
  const [one, other] = await Promise.all([startDatabaseUser(dataDir), startDatabaseUser(dataDir)])
  expect(one.url).toBe(other.url)
  await Promise.all([one.end('SIGTERM'), other.end('SIGTERM')])
  expect(isServerRunning(dataDir)).toBe(false)
})

async function ask(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(statement)).rows
  } finally {
    await client.end()
  }
}
