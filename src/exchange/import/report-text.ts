import { type FileReport, type ImportReport, problemLine } from './report.ts'

/** The whole report as the command prints it: rows that were refused, notes, and the sums. */
export function reportText(report: ImportReport): string {
  const parts = [
    report.problems.map(problemLine).join('\n'),
    report.notes.join('\n'),
    table(report.files),
    conclusion(report),
  ]
  return parts.filter((part) => part !== '').join('\n\n')
}

function table(files: FileReport[]): string {
  const rows = [
    ['Datei', 'neu', 'geändert', 'unverändert', 'abgelehnt'],
    ...files.map(({ file, added, changed, unchanged, refused }) => [
      file,
      ...[added, changed, unchanged, refused].map((count) => count.toLocaleString('de-DE')),
    ]),
  ]
  const widths = rows[0]?.map((_, place) => Math.max(...rows.map((row) => row[place]?.length ?? 0)))
  return rows
    .map((row) => row.map((cell, place) => padded(cell, place, widths)).join('  '))
    .join('\n')
}

function padded(cell: string, place: number, widths: number[] = []): string {
  const width = widths[place] ?? 0
  return place === 0 ? cell.padEnd(width) : cell.padStart(width)
}

function conclusion({ files, isDryRun }: ImportReport): string {
  const refused = files.reduce((sum, file) => sum + file.refused, 0)
  const changed = files.reduce((sum, file) => sum + file.added + file.changed, 0)
  const sentences = [
    isDryRun ? 'Probelauf: Geändert wurde nichts.' : '',
    !isDryRun && changed === 0 ? 'Nichts Neues: Alles war schon da.' : '',
    refused === 1 ? 'Eine Zeile wurde abgelehnt.' : '',
    refused > 1 ? `${refused.toLocaleString('de-DE')} Zeilen wurden abgelehnt.` : '',
  ]
  return sentences.filter((sentence) => sentence !== '').join(' ')
}
