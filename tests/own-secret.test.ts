import fs from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { ownSecret } from '#src/own-secret.ts'
import { throttleKeys } from '#src/platform/throttle/throttle.ts'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'

test('a portal without SECRET makes one, once, that only its owner can read', async () => {
  await using folder = await temporaryFolder()
  const settings = { secret: undefined, dataDir: path.join(folder.path, 'data') }
  const secrets = await Promise.all([1, 2, 3].map(() => ownSecret(settings)))
  expect(new Set(secrets).size).toBe(1)
  expect(secrets[0]?.length).toBeGreaterThanOrEqual(32)
  expect(await ownSecret(settings)).toBe(secrets[0])
  const { mode } = await fs.stat(path.join(settings.dataDir, 'secret'))
  expect((mode & 0o777).toString(8)).toBe('600')
})

test('SECRET counts where it is given, and nothing is written', async () => {
  await using folder = await temporaryFolder()
  const secret = 'x'.repeat(40)
  expect(await ownSecret({ secret, dataDir: folder.path })).toBe(secret)
  expect(await fs.readdir(folder.path)).toEqual([])
})

test('who is counted cannot be found without the secret', () => {
  const [one, other] = [throttleKeys('a'.repeat(32)), throttleKeys('b'.repeat(32))]
  expect(one('signIn.number', '104382')).toBe(one('signIn.number', '104382'))
  expect(one('signIn.number', '104382')).not.toBe(other('signIn.number', '104382'))
  expect(one('signIn.number', '104382')).not.toContain('104382')
})
