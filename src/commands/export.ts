import path from 'node:path'
import { ExportError } from '#src/exchange/export/export-error.ts'
import type { FormatName } from '#src/exchange/export/file-formats.ts'
import { exportNextBatch } from '#src/exchange/export/next-batch.ts'
import { repeatBatch } from '#src/exchange/export/repeat-batch.ts'
import type { WrittenFile } from '#src/exchange/export/stage-extract.ts'
import { type OpenDatabase, openDatabase } from '#src/platform/database/open.ts'
import { settingsOfThisProcess } from '#src/settings.ts'
import { formatAmount } from '#templates/format.ts'
import { CommandError, runCommand } from './command-line.ts'
import { requireMigrations } from './require-migrations.ts'

const help = `
npm run export                    schreibt den nächsten Exportlauf: geprüfte Zählerstände und Änderungen
npm run export -- --format json   als JSON statt als CSV
npm run export -- --out ORDNER    in diesen Ordner statt nach DATA_DIR/export/NUMMER
npm run export -- --again 7       schreibt Exportlauf 7 noch einmal, Byte für Byte wie damals

Geschrieben werden zaehlerstaende.csv und aenderungen.csv. Jeder Zählerstand und jede Änderung ist in
genau einem Exportlauf; was in Klärung ist, wartet, bis es freigegeben ist. Gibt es nichts Neues, wird
nichts geschrieben. Bestehende Dateien mit anderem Inhalt werden nicht überschrieben.

CSV: UTF-8 mit BOM, Trennzeichen ;, Zeilenende CRLF, Tage als 20.11.2025, Zeitpunkte als 23.11.2026 18:42
(Berliner Zeit), Dezimalkomma. Text, den eine Tabellenkalkulation als Formel rechnen würde, beginnt mit '.
JSON: eine Liste je Datei mit denselben Namen, Tage als 2025-11-20, Zahlen als Zahlen, Leeres als null.

Beendet mit 0, wenn geschrieben wurde oder nichts Neues da war, mit 1, wenn etwas im Weg stand.
`

const options = {
  format: { type: 'string' },
  out: { type: 'string' },
  again: { type: 'string' },
} as const

const clock = (): Date => new Date()

await runCommand({ name: 'npm run export', help, options }, async ({ values }) => {
  const format = understandFormat(values.format)
  const again = understandNumber(values.again)
  const settings = settingsOfThisProcess()
  const folderOf = (number: string): string =>
    path.resolve(values.out ?? path.join(settings.dataDir, 'export', number))
  const database = await openDatabase(settings, { statementTimeout: 0 })
  try {
    await requireMigrations(database.db)
    if (again) await writeAgain(database, again, format, folderOf(again))
    else await writeNext(database, format ?? 'csv', folderOf)
    return 0
  } catch (error) {
    throw error instanceof ExportError ? new CommandError(error.message) : error
  } finally {
    await database.stop()
  }
})

function understandFormat(format: string | undefined): FormatName | undefined {
  if (format === undefined || format === 'csv' || format === 'json') return format
  throw new CommandError(`--format kennt csv und json, nicht „${format}“.`, 2)
}

function understandNumber(number: string | undefined): string | undefined {
  if (number === undefined || /^[1-9][0-9]{0,17}$/.test(number)) return number
  throw new CommandError(`--again braucht die Nummer eines Exportlaufs, nicht „${number}“.`, 2)
}

async function writeNext(
  { pool }: OpenDatabase,
  format: FormatName,
  folderOf: (number: string) => string,
): Promise<void> {
  const outcome = await exportNextBatch(pool, { format, folderOf, clock, onWaiting, onProgress })
  if (outcome.kind === 'nothingNew') {
    console.log('Nichts Neues: Alle geprüften Zählerstände und Änderungen sind schon exportiert.')
    return
  }
  if (outcome.kind === 'completed') {
    console.error(
      `Exportlauf ${outcome.batch.number} war abgebrochen worden und wird hiermit nachgeholt. ` +
        'Was seitdem dazukam, schreibt der nächste Aufruf.',
    )
  }
  report(outcome.batch.number, outcome.files, outcome.folder)
}

async function writeAgain(
  { pool }: OpenDatabase,
  number: string,
  format: FormatName | undefined,
  folder: string,
): Promise<void> {
  const { batch, files } = await repeatBatch(pool, number, { folder, clock, onWaiting })
  if (format && format !== batch.format) {
    console.error(`Exportlauf ${number} ist als ${batch.format} entstanden und bleibt es.`)
  }
  report(number, files, folder)
}

function report(number: string, files: WrittenFile[], folder: string): void {
  console.log(`Exportlauf ${number} liegt in ${folder}:`)
  for (const { name, rowCount } of files) {
    console.log(
      `  ${name}   ${formatAmount(rowCount, 'de')} ${rowCount === 1 ? 'Zeile' : 'Zeilen'}`,
    )
  }
}

function onWaiting(): void {
  console.error('Ein anderer Export läuft; warte auf sein Ende.')
}

function onProgress(noun: string, rows: number): void {
  console.error(`${noun}: ${formatAmount(rows, 'de')} geschrieben`)
}
