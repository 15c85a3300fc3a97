import type { ClientBase } from 'pg'
import { compressedCopy } from './compressed-copy.ts'
import type { Extract } from './extract.ts'
import { fileFormats } from './file-formats.ts'
import { gathered } from './gathered.ts'
import { type Batch, copyWaiting, insertFile, recordWaiting, rowsSent } from './queries.ts'
import { type TargetFolder, writePart } from './target-folder.ts'

export type OnProgress = (noun: string, rows: number) => void

export interface WrittenFile {
  name: string
  rowCount: number
}

/** Where a batch is recorded, and where the same rows are read meanwhile. */
export interface BatchConnections {
  writer: ClientBase
  reader: ClientBase
}

/** Writes the rows that wait under a temporary name, keeps the same bytes and marks the rows. */
export async function stageExtract(
  { writer, reader }: BatchConnections,
  batch: Batch,
  extract: Extract,
  folder: TargetFolder,
  onProgress: OnProgress,
): Promise<WrittenFile> {
  const name = `${extract.file}.${batch.format}`
  const format = fileFormats[batch.format]
  const copy = copyWaiting(reader, extract, format)
  const compressed = compressedCopy()
  const lines = gathered(copy, (rows) => onProgress(extract.noun, rows))
  const [, rowCount] = await both(
    writePart(folder, name, compressed.through(format.frame(extract.columns, lines))),
    recordWaiting(writer, extract, batch.number),
  )
  const sent = await rowsSent(reader, copy)
  if (sent !== rowCount) throw new Error(`${name}: ${sent} rows written, ${rowCount} recorded`)
  await insertFile(writer, batch.number, { name, rowCount, content: await compressed.content() })
  return { name, rowCount }
}

/** Promise.all that lets neither work on after the other has failed. */
async function both<One, Other>(one: Promise<One>, other: Promise<Other>): Promise<[One, Other]> {
  await Promise.allSettled([one, other])
  return Promise.all([one, other])
}
