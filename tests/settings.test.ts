import { spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import { atPort, readSettings, SettingsError } from '#src/settings.ts'
import { runScript } from '#tests/support/run-script.ts'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'

describe('a setting', () => {
  test('that is absent or empty has the default of the README', () => {
    const defaults = {
      host: '127.0.0.1',
      port: 3000,
      origin: 'http://localhost:3000',
      basePath: '',
      databaseUrl: undefined,
      dataDir: './data',
      documentsUrl: undefined,
      smtpUrl: undefined,
      secret: undefined,
      trustProxy: 0,
      isWorker: true,
      logLevel: 'info',
    }
    expect(readSettings({})).toEqual(defaults)
    expect(readSettings({ PORT: '', BASE_URL: ' ', DATABASE_URL: '', SMTP_URL: '' })).toEqual(
      defaults,
    )
  })

  test('is frozen once it is read', () => {
    expect(Object.isFrozen(readSettings({}))).toBe(true)
    expect(Object.isFrozen(atPort(readSettings({ PORT: '0' }), 4711))).toBe(true)
  })

  test.each([
    ['HOST', ['ge heim', 'http://geheim']],
    ['PORT', ['geheim', '65536', '-1', '80.5', '0x50', '1e3', '+80', '80geheim']],
    [
      'BASE_URL',
      [
        'geheim',
        'ftp://geheim.example',
        'www.geheim.example',
        'https://',
        'https://geheim@portal.example',
        'https://portal.example/?geheim',
        'https://portal.example/#geheim',
        'https://portal.example//geheim',
      ],
    ],
    ['DATABASE_URL', ['geheim', 'mysql://geheim', 'postgres://geheim:99999/x']],
    ['DOCUMENTS_URL', ['geheim', 'file://geheim', 'http://geheim', '/geheim']],
    [
      'SMTP_URL',
      ['geheim', 'http://geheim', 'smtp://', 'smtp://geheim:port', 'smtp://x:%zzgeheim@y'],
    ],
    ['SECRET', ['geheim', `${'geheim '.repeat(4)}   `]],
    ['TRUST_PROXY', ['geheim', '-1', '11', '1.5', 'true']],
    ['WORKER', ['geheim', 'true', 'ON']],
    ['LOG_LEVEL', ['geheim', 'INFO', 'verbose']],
  ])('%s that cannot be used is named, and its value is not', (name, values) => {
    for (const value of values) {
      const refusal = refusalOf({ [name]: value })
      expect(refusal, `${name}=${value}`).toMatch(new RegExp(`^${name} `))
      expect(refusal).not.toContain('geheim')
      // for administrators here: a German sentence, not that of a library
      expect(refusal).not.toMatch(/invalid|expected|too (small|big)/i)
    }
  })

  test('does not hide another one that cannot be used', () => {
    const refusal = refusalOf({ PORT: 'x', WORKER: 'x', LOG_LEVEL: 'x' })
    expect(refusal.split('\n').map((line) => line.split(' ')[0])).toEqual([
      'PORT',
      'WORKER',
      'LOG_LEVEL',
    ])
  })
})

test('a database of one’s own asks for a secret of one’s own', () => {
  expect(refusalOf({ DATABASE_URL: 'postgres://localhost/ablesbar' })).toMatch(/^SECRET fehlt/)
})

test.each([
  ['https://www.stadtwerke.example', 'https://www.stadtwerke.example', ''],
  ['https://www.stadtwerke.example/', 'https://www.stadtwerke.example', ''],
  ['https://www.stadtwerke.example/portal', 'https://www.stadtwerke.example', '/portal'],
  ['https://www.stadtwerke.example/a/b/', 'https://www.stadtwerke.example', '/a/b'],
  ['HTTPS://WWW.Stadtwerke.example:443/', 'https://www.stadtwerke.example', ''],
  ['http://localhost:8080', 'http://localhost:8080', ''],
])('the public address %s is understood', (BASE_URL, origin, basePath) => {
  expect(readSettings({ BASE_URL })).toMatchObject({ origin, basePath })
})

test('the port that was picked stands in the default address, and in no other', () => {
  expect(atPort(readSettings({ PORT: '0' }), 4711)).toMatchObject({
    port: 4711,
    origin: 'http://localhost:4711',
  })
  const public_ = readSettings({ PORT: '0', BASE_URL: 'https://portal.example' })
  expect(atPort(public_, 4711).origin).toBe('https://portal.example')
})

describe('npm start', () => {
  test('refuses bad settings with a sentence each and without their values', async () => {
    const { exitCode, output, errors } = await runScript('src/server.ts', [], {
      PORT: 'geheim',
      DATABASE_URL: 'mysql://geheim',
    })
    expect(exitCode).toBe(1)
    expect(output).toBe('')
    expect(errors.trim().split('\n')).toEqual([
      expect.stringMatching(/^PORT /),
      expect.stringMatching(/^DATABASE_URL /),
    ])
    expect(errors).not.toContain('geheim')
  })

  test('reads the file .env beside it, and the environment before that', async () => {
    using folder = temporaryFolder()
    fs.writeFileSync(path.join(folder.path, '.env'), 'PORT=abc\nWORKER=x\nLOG_LEVEL=verbose\n')
    const { exitCode, errors } = await startIn(folder.path, { WORKER: 'off', LOG_LEVEL: '' })
    expect(exitCode).toBe(1)
    // WORKER is given otherwise, and an empty LOG_LEVEL hides what the file says
    expect(errors.trim()).toMatch(/^PORT [^\n]+$/)
  })
})

/** From another folder, where the file .env of that folder counts. */
async function startIn(
  cwd: string,
  settings: Record<string, string>,
): Promise<{ exitCode: number | null; errors: string }> {
  const server = path.resolve('src/server.ts')
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), server], {
    cwd,
    env: { ...settings, PATH: process.env.PATH, TSX_TSCONFIG_PATH: path.resolve('tsconfig.json') },
  })
  const exit = once(child, 'exit')
  const errors = await text(child.stderr)
  const [exitCode] = await exit
  return { exitCode, errors }
}

function refusalOf(environment: Record<string, string>): string {
  try {
    readSettings(environment)
  } catch (error) {
    if (error instanceof SettingsError) return error.message
    throw error
  }
  return 'nothing was refused'
}
