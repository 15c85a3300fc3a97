import type { Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import type { DocumentStore } from '#src/platform/storage/document-store.ts'
import { freeName } from './archived-name.ts'
import type { OwnData } from './collect.ts'
import { csvOf } from './csv.ts'

interface ArchiveParts {
  data: OwnData
  /** What stands in `LIESMICH.txt`. */
  readMe: string
  customerNumber: string
  madeAt: Date
}

/**
 * One ZIP of everything, written while it is read: of PDFs and photos never more than a piece is
 * in memory, and one is open at a time. Whoever stops reading closes it.
 */
export function archiveOf(store: DocumentStore, parts: ArchiveParts): Readable {
  const { data, readMe, madeAt } = parts
  const zip = new ZipFile()
  const output = zip.outputStream as Readable
  const add = (name: string, content: string): void =>
    zip.addBuffer(Buffer.from(content), name, { mtime: madeAt })
  zip.on('error', (error: Error) => output.destroy(error))
  add('LIESMICH.txt', readMe)
  add('daten.json', jsonOf(parts))
  for (const { section, rows } of data.tables) {
    if (rows.length > 0) add(`tabellen/${section.name}.csv`, csvOf(section, rows))
  }
  addFiles(zip, output, store, parts)
  zip.end()
  return output
}

function jsonOf({ data, customerNumber, madeAt }: ArchiveParts): string {
  const tables = data.tables.map(({ section, rows }) => [section.name, rows])
  const whole = { kundennummer: customerNumber, stand: madeAt, ...Object.fromEntries(tables) }
  return `${JSON.stringify(whole, null, 2)}\n`
}

function addFiles(
  zip: ZipFile,
  output: Readable,
  store: DocumentStore,
  { data, madeAt }: ArchiveParts,
): void {
  let open: Readable | undefined
  output.once('close', () => open?.destroy())
  const taken = new Set<string>()
  for (const file of data.files) {
    // they are compressed already
    const options = { mtime: madeAt, compress: false }
    zip.addReadStreamLazy(freeName(file, taken), options, (give) => {
      const opening = store.open(file.storageKey).then((stored) => {
        if (!stored) throw new Error(`${file.storageKey} has gone`)
        open = stored.stream
        if (output.destroyed) open.destroy()
        give(undefined, open)
      })
      opening.catch((error: unknown) => output.destroy(error as Error))
    })
  }
}
