import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import { createServer, type Server } from 'node:net'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { castCustomers } from '#src/demonstration/cast/cast.ts'
import { demonstrationSeed } from '#src/demonstration/write-folder.ts'
import { runScript } from '#tests/support/run-script.ts'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'

const command = path.resolve('src/commands/demo.ts')
const longest = 120_000

describe('npm run demo', () => {
  let scratch: ReturnType<typeof temporaryFolder>
  let neighbour: Server
  let demo: ChildProcess
  let said = ''
  let url = ''
  let databasePid = 0

  beforeAll(async () => {
    scratch = temporaryFolder()
    neighbour = createServer().listen(0, '127.0.0.1')
    await once(neighbour, 'listening')
    demo = startDemo(scratch.path, portOf(neighbour))
    demo.stdout?.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
    await untilSaid('Strg-C beendet alles')
    url = /Portal +(\S+)/.exec(said)?.[1] ?? ''
    databasePid = pidOfDatabase(scratch.path)
  }, longest)

  afterAll(() => {
    demo.kill('SIGKILL')
    neighbour.close()
    scratch[Symbol.dispose]()
  })

  test('every step is told, and that the wanted port is taken', () => {
    expect(said).toContain(`Port ${portOf(neighbour)} ist belegt`)
    expect(said.match(/^ +\d+,\d s {2}.+ …$/gm)?.length).toBeGreaterThan(4)
  })

  test('the address, the mailbox and everybody to sign in as are printed', () => {
    expect(url).toMatch(/^http:\/\/localhost:\d+$/)
    expect(said).toContain(`${url}/entwicklung/postfach`)
    for (const { signsInWith, password } of castCustomers(demonstrationSeed)) {
      expect(said).toContain(signsInWith)
      expect(said).toContain(password)
    }
  })

  test('the front door and the mailbox are open', async () => {
    const door = await fetch(url)
    expect(door.status).toBe(200)
    expect(await door.text()).toContain('Stadtwerke Musterstadt')
    expect((await fetch(`${url}/entwicklung/postfach`)).status).toBe(200)
  })

  test('Anna signs in with the printed password', async () => {
    const [anna] = castCustomers(demonstrationSeed)
    const answer = await fetch(`${url}/anmelden`, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: url, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({
        kundennummer: anna?.signsInWith ?? '',
        passwort: anna?.password ?? '',
      }),
    })
    expect(answer.status).toBe(303)
    expect(answer.headers.get('set-cookie')).toBeTruthy()
  })

  test('Ctrl-C ends it with its database and leaves nothing behind', async () => {
    expect(isRunning(databasePid)).toBe(true)
    demo.kill('SIGINT')
    demo.kill('SIGINT')
    const [exitCode] = await once(demo, 'exit')
    expect(exitCode).toBe(0)
    expect(isRunning(databasePid)).toBe(false)
    expect(fs.readdirSync(scratch.path).filter((name) => name.startsWith('ablesbar'))).toEqual([])
  })

  async function untilSaid(words: string): Promise<void> {
    const errors: string[] = []
    demo.stderr?.setEncoding('utf8').on('data', (text: string) => errors.push(text))
    while (!said.includes(words)) {
      if (demo.exitCode !== null) throw new Error(`ended early\n${said}\n${errors.join('')}`)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
})

test('--help says what it does in German and starts nothing', async () => {
  const { exitCode, output, errors } = await runScript(command, ['--help'], {})
  expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: '' })
  expect(output).toContain('npm run demo -- --keep')
  expect(output).toContain('/entwicklung/postfach')
})

function startDemo(temporary: string, port: number): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', command], {
    env: { ...process.env, TMPDIR: temporary, PORT: `${port}`, DATA_DIR: '', BASE_URL: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

function portOf(server: Server): number {
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}

/** PostgreSQL notes its process in its data folder. */
function pidOfDatabase(temporary: string): number {
  const [scratch = ''] = fs
    .readdirSync(temporary)
    .filter((name) => name.startsWith('ablesbar-demo'))
  const file = path.join(temporary, scratch, 'postgres', 'postmaster.pid')
  return Number(fs.readFileSync(file, 'utf8').split('\n')[0])
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
