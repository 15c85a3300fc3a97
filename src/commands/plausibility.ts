import { createInterface } from 'node:readline'
import { openDatabase } from '#src/platform/database/open.ts'
import { assess } from '#src/plausibility/assess.ts'
import { judgeCase, toJudgeAnswer, toReadingCase } from '#src/plausibility/judge-interface.ts'
import { replay } from '#src/replay/replay.ts'
import { addToTally, emptyTally } from '#src/replay/tally.ts'
import { tallyText } from '#src/replay/tally-text.ts'
import { settingsOfThisProcess } from '#src/settings.ts'
import { formatAmount } from '#templates/format.ts'
import { CommandError, runCommand } from './command-line.ts'
import { requireMigrations } from './require-migrations.ts'

const help = `
Regelwerkstatt der Plausibilitätsprüfung

npm run -s plausibility -- --judge < fälle.ndjson > antworten.ndjson
    beurteilt Fälle, einen je Zeile, und schreibt eine Antwort je Zeile

npm run -s plausibility -- --replay
    beurteilt alle gespeicherten Zählerstände mit den heutigen Regeln, jeden mit dem, was vor seinem
    Tag bekannt war, und zählt, wie oft gefragt, hingewiesen und abgelehnt würde. Ändert nichts.
    Getippte Stände gelten so, wie sie getippt wurden, übernommene mit ihrem Wert; Schätzungen und
    Stände von Einbau, Ausbau und Umzug bleiben außen vor.

Beendet mit 0, wenn alles beurteilt wurde, mit 1, wenn etwas nicht zu lesen war, mit 2, wenn der Aufruf
nicht zu verstehen ist.
`

const options = { judge: { type: 'boolean' }, replay: { type: 'boolean' } } as const

/** Readings between two lines of progress. */
const toldEvery = 1000
const nothingThere = 'Es gibt noch keine Zählerstände, die zu beurteilen wären.'

await runCommand({ name: 'npm run plausibility', help, options }, async ({ values }) => {
  if (values.judge && values.replay) throw new CommandError('Nur eines: --judge oder --replay.', 2)
  if (values.judge) return judgeLines()
  if (values.replay) return replayAll()
  throw new CommandError('Es fehlt, was zu tun ist: --judge oder --replay.', 2)
})

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

async function replayAll(): Promise<number> {
  const database = await openDatabase(settingsOfThisProcess(), { statementTimeout: 0 })
  try {
    await requireMigrations(database.db)
    const tally = emptyTally()
    let toldAt = 0
    for await (const judged of replay(database.db)) {
      for (const one of judged) addToTally(tally, one)
      if (tally.all.all - toldAt < toldEvery) continue
      toldAt = tally.all.all
      console.error(`${formatAmount(toldAt, 'de')} Zählerstände beurteilt …`)
    }
    console.log(tally.all.all > 0 ? tallyText(tally).trimEnd() : nothingThere)
    return 0
  } finally {
    await database.stop()
  }
}
