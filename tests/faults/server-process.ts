import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { environmentOf } from '#tests/support/run-script.ts'

export interface ServerProcess extends AsyncDisposable {
  port: number
  pid: number
  /** What it has printed so far: its log, line by line. */
  lines: string[]
  hasEnded(): boolean
  /** Sends a signal and returns the exit code once the process is gone. */
  end(signal: NodeJS.Signals): Promise<number | null>
}

/** `npm start` without npm, in a process of its own that can be killed. */
export async function startServer(settings: Record<string, string>): Promise<ServerProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/server.ts'], {
    env: environmentOf({
      PORT: '0',
      SECRET: 'a secret of the tests that is long enough',
      ...settings,
    }),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const lines: string[] = []
  let errors = ''
  child.stderr.on('data', (text) => {
    errors += String(text)
  })
  const exit = once(child, 'exit')
  const port = await new Promise<number>((started, failed) => {
    createInterface(child.stdout).on('line', (line) => {
      lines.push(line)
      const found = /^Ablesbar läuft: \S+ \(Port (\d+)\)$/.exec(line)?.[1]
      if (found) started(Number(found))
    })
    void exit.then(([code]) => failed(new Error(`ended with ${code}: ${errors}`)))
  })
  const hasEnded = (): boolean => child.exitCode !== null || child.signalCode !== null
  async function end(signal: NodeJS.Signals): Promise<number | null> {
    if (!hasEnded()) child.kill(signal)
    await exit
    return child.exitCode
  }
  return {
    port,
    pid: pidOf(child),
    lines,
    hasEnded,
    end,
    [Symbol.asyncDispose]: async () => void (await end('SIGKILL')),
  }
}

function pidOf({ pid }: ChildProcess): number {
  if (pid === undefined) throw new Error('it was not started')
  return pid
}
