import { findPlace } from '#src/demonstration/running/place.ts'
import {
  DemonstrationRefused,
  startDemonstration,
} from '#src/demonstration/running/start-demonstration.ts'
import { startPortal } from '#src/server.ts'
import { settingsOfThisProcess } from '#src/settings.ts'
import { CommandError, runCommand } from './command-line.ts'

const help = `
npm run demo              zeigt das Portal mit erfundenen Stadtwerken, offline und ohne Vorbereitung
npm run demo -- --keep    behält die Daten am Ende; sonst werden sie gelöscht

Startet eine eigene PostgreSQL in einem Wegwerfordner, lädt die „Stadtwerke Musterstadt“ mit über 300
Kundinnen und Kunden und öffnet das Portal. Adresse, Zugänge und was sich auszuprobieren lohnt, steht
dann hier. E-Mails gehen nicht hinaus, sondern sind unter /entwicklung/postfach zu sehen.

PORT und HOST gelten wie sonst; ist der Port belegt, wird ein freier genommen. Ein eigenes DATA_DIR
wird benutzt und bleibt. DATABASE_URL und SMTP_URL gelten hier nicht. Strg-C beendet alles.
`

const clock = (): Date => new Date()

await runCommand(
  { name: 'npm run demo', help, options: { keep: { type: 'boolean' } } },
  async ({ values }) => {
    const settings = settingsOfThisProcess()
    const place = await findPlace(settings, values.keep ?? false)
    const end = listenForTheEnd()
    const undoing = [place.leave]
    try {
      const greeting = await startDemonstration({
        settings,
        place,
        clock,
        openDoors: (own, database) => startPortal(own, { isDemonstration: true, clock, database }),
        say: sayWithTime(),
        atTheEnd: (undo) => undoing.push(undo),
        goOn: () => end.signal.throwIfAborted(),
      })
      console.log(greeting)
      await end.isThere
      return 0
    } catch (error) {
      if (end.signal.aborted) return 0
      throw error instanceof DemonstrationRefused ? new CommandError(error.message) : error
    } finally {
      for (const undo of undoing.toReversed()) await undo()
    }
  },
)

/** A terminal, npm and tsx may all pass the same Ctrl-C on: the first one counts. */
function listenForTheEnd(): { signal: AbortSignal; isThere: Promise<void> } {
  const end = new AbortController()
  const isThere = new Promise<void>((resolve) => {
    end.signal.addEventListener('abort', () => resolve(), { once: true })
  })
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => {
      if (!end.signal.aborted) console.log('\nWird beendet …')
      end.abort()
    })
  }
  return { signal: end.signal, isThere }
}

/** Nobody waits in the dark: every step with the seconds since the start. */
function sayWithTime(): (line: string) => void {
  const start = performance.now()
  return (line) => {
    const seconds = ((performance.now() - start) / 1000).toFixed(1).replace('.', ',')
    console.log(`${seconds.padStart(5)} s  ${line} …`)
  }
}
