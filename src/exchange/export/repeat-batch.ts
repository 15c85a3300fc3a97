import { createGunzip } from 'node:zlib'
import type { ClientBase, Pool } from 'pg'
import { alone } from './alone.ts'
import { ExportError } from './export-error.ts'
import { type Batch, findBatch, findFiles, recordDelivery } from './queries.ts'
import type { WrittenFile } from './stage-extract.ts'
import { putInPlace, refuseToOverwrite, withTargetFolder, writePart } from './target-folder.ts'

export interface RepeatOrder {
  folder: string
  clock: () => Date
  onWaiting(): void
}

/**
 * Writes a batch again, byte for byte, whatever has changed since.
 * @throws ExportError when there is no such batch or the folder refuses
 */
export function repeatBatch(
  pool: Pool,
  number: string,
  order: RepeatOrder,
): Promise<{ batch: Batch; files: WrittenFile[] }> {
  return alone(pool, order.onWaiting, async (client) => {
    const batch = await findBatch(client, number)
    if (!batch) throw new ExportError(`Einen Exportlauf ${number} gibt es nicht.`)
    return { batch, files: await deliverStored(client, batch, order.folder, order.clock) }
  })
}

/** Puts the recorded bytes of a batch into a folder. */
export async function deliverStored(
  client: ClientBase,
  batch: Batch,
  path: string,
  clock: () => Date,
): Promise<WrittenFile[]> {
  const files = await findFiles(client, batch.number)
  await withTargetFolder(path, async (folder) => {
    for (const { name, content } of files) {
      const bytes = createGunzip()
      bytes.end(content)
      await writePart(folder, name, bytes)
    }
    await refuseToOverwrite(folder)
    await putInPlace(folder)
  })
  await recordDelivery(client, batch.number, clock())
  return files.map(({ name, rowCount }) => ({ name, rowCount }))
}
