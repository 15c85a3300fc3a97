import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'

// an .env file of whoever runs the tests must not reach them: what is there already wins over it
const unset = Object.fromEntries(
  ['DATABASE_URL', 'SECRET', 'SMTP_URL', 'BASE_URL', 'DOCUMENTS_URL'].map((name) => [name, '']),
)

export interface Run {
  exitCode: number | null
  output: string
  errors: string
}

/** Runs a file of src as a person would by its npm script, with these settings and no others. */
export async function runScript(
  file: string,
  args: string[],
  settings: Record<string, string>,
  input = '',
): Promise<Run> {
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...args], {
    env: environmentOf(settings),
  })
  child.stdin.end(input)
  const exit = new Promise<number | null>((resolve) => child.once('close', resolve))
  const [output, errors, exitCode] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    exit,
  ])
  return { exitCode, output, errors }
}

/** The environment of a process that is to know these settings and no others. */
export function environmentOf(settings: Record<string, string>): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR } = process.env
  return { ...unset, PATH, HOME, TMPDIR, ...settings }
}
