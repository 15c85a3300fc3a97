import type { ClientBase } from 'pg'
import { compressedCopy } from './compressed-copy.ts'
import type { Extract } from './extract.ts'
import { type FormatName, fileFormats } from './file-format.ts'
import { type Batch, copyWaiting, insertFile, recordWaiting } from './queries.ts'
import { type TargetFolder, writePart } from './target-folder.ts'

export type OnProgress = (noun: string, rows: number) => void

export interface WrittenFile {
  name: string
  rowCount: number
}

/** Writes the rows that wait under a temporary name, keeps the same bytes and marks the rows. */
export async function stageExtract(
  client: ClientBase,
  batch: Batch,
  extract: Extract,
  folder: TargetFolder,
  onProgress: OnProgress,
): Promise<WrittenFile> {
  const name = fileName(extract, batch.format)
  const format = fileFormats[batch.format]
  const copy = copyWaiting(client, extract, format)
  const compressed = compressedCopy()
  const lines = counted(copy, (rows) => onProgress(extract.noun, rows))
  await writePart(folder, name, compressed.through(format.frame(extract.columns, lines)))
  const rowCount = await recordWaiting(client, extract, batch.number)
  if (rowCount !== copy.rowCount) {
    throw new Error(`${name}: ${copy.rowCount} rows written, ${rowCount} recorded`)
  }
  await insertFile(client, batch.number, { name, rowCount, content: await compressed.content() })
  return { name, rowCount }
}

function fileName(extract: Extract, format: FormatName): string {
  return `${extract.file}.${format}`
}

const progressStep = 50_000

async function* counted(
  chunks: AsyncIterable<Buffer>,
  onRows: (rows: number) => void,
): AsyncGenerator<Buffer> {
  let rows = 0
  let told = 0
  for await (const chunk of chunks) {
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) rows += 1
    if (rows - told >= progressStep) {
      told = rows - (rows % progressStep)
      onRows(told)
    }
    yield chunk
  }
}
