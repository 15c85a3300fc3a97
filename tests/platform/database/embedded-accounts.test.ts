import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { expect, test } from 'vitest'
import { startEmbedded } from '#src/platform/database/embedded.ts'
import { type Account, accountForPostgres } from '#src/platform/database/embedded-account.ts'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { isServerRunning, serverPid, startDatabaseUser } from './other-process.ts'

// root gives the folder away, everybody else runs PostgreSQL as themselves
const account: Account = accountForPostgres()

test('PostgreSQL never runs as root, whoever starts it', async () => {
  using folder = temporaryFolder()
  const dataDir = path.join(folder.path, 'data')
  const server = await startEmbedded({ dataDir, isDurable: false })
  expect(await canQuery(server.url)).toBe(true)
  const owner = fs.statSync(path.join(dataDir, 'postmaster.pid')).uid
  expect(owner).toBe(account.uid ?? process.getuid?.())
  expect(owner).not.toBe(0)
  await server.stop()
})

test('an account without any privilege has a database too', async () => {
  using folder = temporaryFolder()
  const { uid, gid } = account
  if (uid !== undefined && gid !== undefined) fs.chownSync(folder.path, uid, gid)
  const dataDir = path.join(folder.path, 'data')
  const user = await startDatabaseUser(dataDir, account)
  expect(await canQuery(user.url)).toBe(true)
  expect(fs.statSync(path.join(dataDir, 'ablesbar.json')).uid).toBe(uid ?? process.getuid?.())
  await user.end('SIGTERM')
  expect(isServerRunning(dataDir)).toBe(false)
})

test('the password of the database is for its owner alone', async () => {
  using folder = temporaryFolder()
  const dataDir = path.join(folder.path, 'data')
  const server = await startEmbedded({ dataDir, isDurable: false })
  expect(fs.statSync(path.join(dataDir, 'ablesbar.json')).mode & 0o077).toBe(0)
  expect(fs.statSync(dataDir).mode & 0o077).toBe(0)
  const guessed = Object.assign(new URL(server.url), { password: 'geraten' }).href
  expect(await canQuery(guessed)).toBe(false)
  await server.stop()
})

test('a killed database starts although its number belongs to another process now', async () => {
  using folder = temporaryFolder()
  const dataDir = path.join(folder.path, 'data')
  await (await startEmbedded({ dataDir, isDurable: false })).stop()
  const stranger = spawn('sleep', ['60'], { ...account, cwd: '/' })
  fs.writeFileSync(
    path.join(dataDir, 'postmaster.pid'),
    `${stranger.pid}\n${dataDir}\n1\n5999\n\n127.0.0.1\n`,
    { mode: 0o600 },
  )
  const server = await startEmbedded({ dataDir, isDurable: false })
  expect(await canQuery(server.url)).toBe(true)
  expect(serverPid(dataDir)).not.toBe(stranger.pid)
  stranger.kill()
  await server.stop()
})

test('a folder for its owner alone is opened for passing through, not for looking', async () => {
  using folder = temporaryFolder()
  fs.chmodSync(folder.path, 0o700)
  const server = await startEmbedded({ dataDir: path.join(folder.path, 'data'), isDurable: false })
  expect(await canQuery(server.url)).toBe(true)
  expect(fs.statSync(folder.path).mode & 0o066).toBe(0)
  await server.stop()
})

test('data may be wanted where the account of PostgreSQL cannot go at all', async () => {
  using folder = temporaryFolder()
  fs.chmodSync(folder.path, 0o700)
  const dataDir = path.join(folder.path, 'inside', 'data')
  const server = await startEmbedded({ dataDir, isDurable: false })
  expect(await canQuery(server.url)).toBe(true)
  await server.stop()
  expect(fs.statSync(folder.path).mode & 0o777).toBe(0o700)
  // root finds it behind a link, everybody else has it in place
  fs.rmSync(fs.realpathSync(dataDir), { recursive: true })
})

async function canQuery(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url })
  try {
    await client.connect()
    const { rows } = await client.query('select 1 as number')
    return rows[0].number === 1
  } catch {
    return false
  } finally {
    await client.end()
  }
}
