import { createHash } from 'node:crypto'
import { recordEvent } from '#src/audit/record-event.ts'
import type { Portal } from '#src/portal.ts'
import { isHeldInReview, writePhoto } from './photo-queries.ts'

interface DrawnPhoto {
  bytes: Buffer
  readingId: string
  reference: string
  customerId: string
}

/**
 * Keeps a photo beside the documents, then its row and its record in one transaction.
 * @returns whether the reading was still in review
 * @throws StorageError when there is no room for it
 */
export async function keepPhoto(portal: Portal, photo: DrawnPhoto): Promise<boolean> {
  const { bytes, readingId, reference, customerId } = photo
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const row = {
    reading_id: readingId,
    storage_key: `${sha256.slice(0, 2)}/${sha256}.jpg`,
    sha256,
    byte_size: bytes.length,
    added_at: portal.clock(),
  }
  await portal.documentStore.put(row.storage_key, bytes)
  return portal.db.transaction().execute(async (trx) => {
    if (!(await isHeldInReview(trx, readingId))) return false
    await writePhoto(trx, row)
    await recordEvent(trx, {
      at: row.added_at,
      actor: { kind: 'customer', id: customerId },
      event: 'readingPhotoAdded',
      customerId,
      details: { reference, readingId, sha256 },
    })
    return true
  })
}
