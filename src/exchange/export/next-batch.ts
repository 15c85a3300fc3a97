import type { ClientBase, Pool } from 'pg'
import { alone } from './alone.ts'
import { customerChangeExtract } from './customer-changes.ts'
import { ExportError, folderProblem } from './export-error.ts'
import { type FormatName, fileFormats } from './file-formats.ts'
import {
  type Batch,
  beginBatch,
  findNextNumber,
  findUndelivered,
  insertBatch,
  recordDelivery,
} from './queries.ts'
import { readingExtract } from './readings.ts'
import { deliverStored } from './repeat-batch.ts'
import { withSameSnapshot } from './same-snapshot.ts'
import {
  type BatchConnections,
  type OnProgress,
  stageExtract,
  type WrittenFile,
} from './stage-extract.ts'
import {
  putInPlace,
  refuseToOverwrite,
  type TargetFolder,
  withTargetFolder,
} from './target-folder.ts'

export interface ExportOrder {
  format: FormatName
  folderOf(number: string): string
  clock: () => Date
  onWaiting(): void
  onProgress: OnProgress
}

export type ExportOutcome =
  | { kind: 'nothingNew' }
  /** `completed`: recorded by an earlier run that was broken off before its files were in place. */
  | { kind: 'written' | 'completed'; batch: Batch; folder: string; files: WrittenFile[] }

/**
 * Writes what waits as the next batch. Its files get their names after the commit: a file that
 * can be seen belongs to a batch that stays. A run broken off in between is made up for by the
 * next one, from the bytes that were recorded.
 * @throws ExportError when the folder refuses; then nothing was recorded unless it says so
 */
export function exportNextBatch(pool: Pool, order: ExportOrder): Promise<ExportOutcome> {
  return alone(pool, order.onWaiting, async (client) => {
    const undelivered = await findUndelivered(client)
    if (undelivered) {
      const folder = order.folderOf(undelivered.number)
      const files = await deliverStored(client, undelivered, folder, order.clock)
      return { kind: 'completed', batch: undelivered, folder, files }
    }
    await beginBatch(client)
    const batch = { number: await findNextNumber(client), format: order.format }
    return writeBatch(pool, client, batch, order)
  })
}

async function writeBatch(
  pool: Pool,
  client: ClientBase,
  batch: Batch,
  order: ExportOrder,
): Promise<ExportOutcome> {
  const path = order.folderOf(batch.number)
  const files = await withTargetFolder(path, async (folder) => {
    const staged = await withSameSnapshot(pool, client, fileFormats[batch.format], (reader) =>
      stageBatch({ writer: client, reader }, batch, folder, order),
    )
    if (staged.every((file) => file.rowCount === 0)) return undefined
    await refuseToOverwrite(folder)
    await client.query('commit')
    await place(folder, batch)
    return staged
  })
  if (!files) return { kind: 'nothingNew' }
  await recordDelivery(client, batch.number, order.clock())
  return { kind: 'written', batch, folder: path, files }
}

const extracts = [readingExtract, customerChangeExtract]

async function stageBatch(
  connections: BatchConnections,
  batch: Batch,
  folder: TargetFolder,
  order: ExportOrder,
): Promise<WrittenFile[]> {
  const files: WrittenFile[] = []
  await insertBatch(connections.writer, batch, order.clock())
  for (const extract of extracts) {
    files.push(await stageExtract(connections, batch, extract, folder, order.onProgress))
  }
  return files
}

async function place(folder: TargetFolder, { number }: Batch): Promise<void> {
  try {
    await putInPlace(folder)
  } catch (error) {
    const reason = folderProblem(folder.path, error)?.message ?? String(error)
    throw new ExportError(
      `${reason} Exportlauf ${number} ist schon festgehalten: Der nächste Aufruf oder ` +
        `--again ${number} schreibt seine Dateien.`,
      { cause: error },
    )
  }
}
