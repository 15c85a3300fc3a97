import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { Account } from '#src/platform/database/embedded-account.ts'

const program = fileURLToPath(new URL('./database-user.ts', import.meta.url))

export interface DatabaseUser {
  url: string
  wasAdopted: boolean
  /** SIGTERM: stops in order. SIGKILL: is gone, its database is not. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>
}

/** Another process that uses the embedded database in this folder. */
export async function startDatabaseUser(
  dataDir: string,
  account: Account = {},
): Promise<DatabaseUser> {
  const become = account.uid === undefined ? [] : [String(account.uid), String(account.gid)]
  const child = spawn(process.execPath, ['--import', 'tsx', program, dataDir, ...become], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = JSON.parse(await firstLine(child))
  return {
    ...said,
    end: async (signal) => {
      const ended = once(child, 'exit')
      child.kill(signal)
      await ended
    },
  }
}

async function firstLine(child: ChildProcess): Promise<string> {
  let errors = ''
  child.stderr?.on('data', (text) => {
    errors += String(text)
  })
  if (!child.stdout) throw new Error('no output')
  for await (const line of createInterface(child.stdout)) return line
  throw new Error(errors)
}

/** The number of the running server, as PostgreSQL notes it. */
export function serverPid(dataDir: string): number {
  return Number(fs.readFileSync(path.join(dataDir, 'postmaster.pid'), 'utf8').split('\n')[0])
}

export function isServerRunning(dataDir: string): boolean {
  return fs.existsSync(path.join(dataDir, 'postmaster.pid'))
}
