import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { assess } from '#src/plausibility/assess.ts'
import { judgeCase, toJudgeAnswer, toReadingCase } from '#src/plausibility/judge-interface.ts'

const help = `Regelwerkstatt der Plausibilitätsprüfung

  npm run -s plausibility -- --judge < fälle.ndjson > antworten.ndjson
      beurteilt Fälle, einen je Zeile, und schreibt eine Antwort je Zeile

  npm run -s plausibility -- --help
      zeigt diese Hilfe
`

process.exitCode = await run(process.argv.slice(2))

async function run(given: string[]): Promise<number> {
  const options = readOptions(given)
  if (typeof options === 'string') return refuse(options)
  if (options.help) return print(help)
  if (options.judge) return judgeLines()
  return refuse('Es fehlt, was zu tun ist.')
}

function readOptions(given: string[]): { judge?: boolean; help?: boolean } | string {
  try {
    const options = { judge: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const
    return parseArgs({ args: given, options }).values
  } catch {
    return `Unbekannt: ${given.join(' ')}`
  }
}

async function judgeLines(): Promise<number> {
  let lineNumber = 0
  let isClean = true
  for await (const line of createInterface({ input: process.stdin })) {
    lineNumber += 1
    if (!line.trim()) continue
    const answer = judgeLine(line)
    if (answer === undefined) {
      isClean = false
      process.stderr.write(`Zeile ${lineNumber}: kein lesbarer Fall, ohne Antwort gelassen\n`)
    } else process.stdout.write(`${answer}\n`)
  }
  return isClean ? 0 : 1
}

function judgeLine(line: string): string | undefined {
  const given = judgeCase.safeParse(parseJson(line))
  if (!given.success) return undefined
  const findings = assess(toReadingCase(given.data))
  return JSON.stringify(toJudgeAnswer(given.data.id, findings))
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

function print(text: string): number {
  process.stdout.write(text)
  return 0
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n\n${help}`)
  return 2
}
