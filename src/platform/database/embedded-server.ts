import { type ChildProcess, spawn } from 'node:child_process'
import fs from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import type { Account } from './embedded-account.ts'
import type { Binaries } from './embedded-binaries.ts'

export interface ServerOptions {
  folder: string
  port: number
  isDurable: boolean
  binaries: Binaries
  account: Account
  log: (line: string) => void
}

export interface Server {
  hasEnded(): boolean
  /** The last lines it said. */
  tail(): string
}

/** Starts PostgreSQL as a child that outlives a killed parent; says nothing about when it is ready. */
export function spawnServer(options: ServerOptions): Server {
  const child = spawn(
    options.binaries.postgres,
    ['-D', options.folder, '-p', String(options.port), ...settingsOf(options.isDurable)],
    {
      ...options.account,
      cwd: options.binaries.folder,
      // Ctrl+C is for the portal, which then stops its database in order
      detached: process.platform !== 'win32',
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, LC_ALL: 'C' },
    },
  )
  let hasEnded = false
  child.once('exit', () => {
    hasEnded = true
  })
  child.once('error', () => {
    hasEnded = true
  })
  const tail = keepTail(child, options.log)
  child.unref()
  return { hasEnded: () => hasEnded, tail }
}

function keepTail(child: ChildProcess, log: (line: string) => void): () => string {
  let tail = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    tail = (tail + text).slice(-4_000)
    for (const line of text.split('\n')) if (line !== '') log(line)
  })
  // a pipe is a socket: it must not keep the process alive either
  if (child.stderr && 'unref' in child.stderr && typeof child.stderr.unref === 'function') {
    child.stderr.unref()
  }
  return () => tail
}

function settingsOf(isDurable: boolean): string[] {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    max_connections: isDurable ? '100' : '300',
    shared_buffers: '128MB',
    // small statements by the thousand: compiling them costs more than running them
    jit: 'off',
    random_page_cost: '1.1',
    // a failing statement must not carry what a customer typed into a log
    log_min_error_statement: 'panic',
    log_parameter_max_length_on_error: '0',
    ...(isDurable
      ? {}
      : {
          fsync: 'off',
          full_page_writes: 'off',
          synchronous_commit: 'off',
          max_wal_size: '256MB',
        }),
  }
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** What a running server, or one that was killed, has written about itself; the port comes last. */
export function readPidFile(folder: string): { pid: number; port: number | undefined } | undefined {
  try {
    const [pid, , , port] = fs.readFileSync(path.join(folder, 'postmaster.pid'), 'utf8').split('\n')
    return { pid: Number(pid), port: Number(port) || undefined }
  } catch {
    return undefined
  }
}

/**
 * Takes away the mark of a killed server. PostgreSQL would refuse to start when another process
 * has got that number meanwhile, as happens in containers. Only where it is certain that no
 * process works in the folder any more, and only where /proc can tell.
 * @returns whether a process still works in the folder
 */
export function clearPidFile(folder: string, pid: number): boolean {
  if (!fs.existsSync('/proc/self/cwd')) return isAlive(pid)
  const isInUse = fs
    .readdirSync('/proc')
    .some((entry) => /^\d+$/.test(entry) && worksIn(entry, folder))
  if (!isInUse) fs.rmSync(path.join(folder, 'postmaster.pid'), { force: true })
  return isInUse
}

function worksIn(entry: string, folder: string): boolean {
  try {
    return fs.readlinkSync(`/proc/${entry}/cwd`) === folder
  } catch {
    return false
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
