import path from 'node:path'
import type { ImportProgress } from '#src/exchange/import/import-file.ts'
import { importFolder } from '#src/exchange/import/import-folder.ts'
import { hasRefused, ImportRefused } from '#src/exchange/import/report.ts'
import { reportText } from '#src/exchange/import/report-text.ts'
import { dayInBerlin } from '#src/platform/calendar.ts'
import { pendingMigrations } from '#src/platform/database/migrations.ts'
import { type OpenDatabase, openDatabase } from '#src/platform/database/open.ts'
import { StorageError } from '#src/platform/storage/document-store.ts'
import { openDocumentStore } from '#src/platform/storage/open-store.ts'
import { settingsOfThisProcess } from '#src/settings.ts'
import { CommandError, runCommand } from './command-line.ts'

const help = `
npm run import -- ORDNER [--dry-run]

Übernimmt die Stammdaten und Zählerstände eines Abrechnungssystems aus einem Ordner. Derselbe
Ordner zweimal ändert nichts. Ein Import ist eine Transaktion: Er ist ganz da oder gar nicht.

  --dry-run   sagt, was geschähe, und ändert nichts
  --help      zeigt diese Hilfe

Dateien (jede darf fehlen, was sie enthält, bleibt dann wie es ist):
  kunden.csv, zaehlpunkte.csv, vertraege.csv, zaehler.csv, zaehlwerke.csv,
  zaehlerstaende.csv, ablesezeitraeume.csv, dokumente.csv
  UTF-8 oder Windows-1252, getrennt durch ; oder , oder Tabulator, mit Kopfzeile, Spalten in
  beliebiger Folge. Fehlt eine Spalte, bleibt, was dort stand; eine leere Zelle leert es.

Zeilen, die nicht übernommen werden können, stehen einzeln in der Ausgabe:
  kunden.csv, Zeile 17, PLZ: „8O331“ ist keine Postleitzahl

Ende des Programms:
  0   alles übernommen
  1   nichts übernommen: Ordner, Datei, Pflichtspalte, Datenbank oder Speicher fehlt
  2   der Aufruf ist nicht zu verstehen
  3   einzelne Zeilen abgelehnt, alle anderen übernommen
`

await runCommand(
  {
    name: 'npm run import',
    help,
    options: { 'dry-run': { type: 'boolean', default: false } },
    allowPositionals: true,
  },
  async ({ values, positionals }) => {
    const [folder, ...others] = positionals
    if (!folder) throw new CommandError('Welcher Ordner? npm run import -- ORDNER', 2)
    if (others.length > 0) throw new CommandError(`„${others.join(' ')}“ ist zu viel.`, 2)
    return importFrom(path.resolve(folder), values['dry-run'])
  },
)

async function importFrom(folder: string, isDryRun: boolean): Promise<number> {
  const settings = settingsOfThisProcess()
  const store = openDocumentStore(settings)
  const database = await openDatabase(settings, { max: 2, statementTimeout: 0 })
  try {
    await requireMigrations(database)
    const report = await importFolder({
      pool: database.pool,
      store,
      folder,
      isDryRun,
      onProgress: tellProgress(),
      today: dayInBerlin(new Date()),
    })
    console.log(reportText(report))
    return hasRefused(report) ? 3 : 0
  } catch (error) {
    if (!(error instanceof ImportRefused || error instanceof StorageError)) throw error
    throw new CommandError(error.message)
  } finally {
    await database.stop()
  }
}

async function requireMigrations(database: OpenDatabase): Promise<void> {
  const pending = await pendingMigrations(database.db)
  if (pending.length === 0) return
  throw new CommandError(
    `Die Datenbank ist nicht auf dem Stand dieses Programms (${pending.join(', ')} steht aus). ` +
      'Zuerst: npm run migrate',
  )
}

/** A line now and then on standard error, so that long work is seen to go on. */
function tellProgress(): (progress: ImportProgress) => void {
  const steps: Record<ImportProgress['step'], string> = {
    reading: 'Zeilen gelesen',
    keeping: 'Dokumente aufgenommen',
    merging: 'Zeilen abgleichen',
  }
  let toldAt = performance.now()
  return ({ file, step, rows }) => {
    if (step !== 'merging' && performance.now() - toldAt < 1_000) return
    toldAt = performance.now()
    console.error(`${file}: ${rows.toLocaleString('de-DE')} ${steps[step]}`)
  }
}
