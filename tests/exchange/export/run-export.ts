import { type ChildProcess, spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'

export interface Ended {
  code: number | null
  out: string
  err: string
}

/** A process takes a while to start on a busy machine. */
export const inOwnProcess = { timeout: 90_000 }

/** `npm run export -- …` in a process of its own. */
export async function runExport(url: string, dataDir: string, options: string[]): Promise<Ended> {
  const { ended } = startExport(url, dataDir, options)
  return ended
}

export function startExport(
  url: string,
  dataDir: string,
  options: string[] = [],
): { child: ChildProcess; ended: Promise<Ended> } {
  return start(process.execPath, ['--import', 'tsx', command, ...options], url, dataDir)
}

/** The same in a shell that lets no file grow beyond some blocks of 512 bytes. */
export function runExportWithSmallFiles(
  url: string,
  dataDir: string,
  blocks: number,
): Promise<Ended> {
  const script = `ulimit -f ${blocks}; export TSX_DISABLE_CACHE=1; exec "$0" --import tsx ${command}`
  const shell = ['-c', script, process.execPath]
  return start('/bin/sh', shell, url, dataDir).ended
}

const command = 'src/commands/export.ts'

function start(
  program: string,
  args: string[],
  url: string,
  dataDir: string,
): { child: ChildProcess; ended: Promise<Ended> } {
  const child = spawn(program, args, {
    // not the settings of the test runner, which has a BASE_URL of its own
    env: {
      PATH: process.env.PATH,
      DATABASE_URL: url,
      DATA_DIR: dataDir,
      SECRET: 'x'.repeat(32),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const code = new Promise<number | null>((resolve) => child.on('close', resolve))
  const ended = Promise.all([code, text(child.stdout), text(child.stderr)])
  return { child, ended: ended.then(([code, out, err]) => ({ code, out, err })) }
}
