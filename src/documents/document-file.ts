import type { Readable } from 'node:stream'
import type { ByteRange, DocumentStore } from '#src/platform/storage/document-store.ts'
import type { StoredDocument } from './queries.ts'

/** Why the file of a listed document cannot be shown. */
export interface FileFault {
  fault: 'missing' | 'changed' | 'unreadable'
  error?: unknown
}

type Kept = Pick<StoredDocument, 'storageKey' | 'sha256' | 'byteSize'>

/**
 * Opens the file of a document, or a part of it, only if it is still the one that was taken in.
 * Whoever reads it begins at its first byte: then all of it is compared with its hash beforehand,
 * which takes 30 ms for 50 MB. For a later part its length has to do.
 */
export async function openIntact(
  store: DocumentStore,
  document: Kept,
  range: ByteRange | undefined,
): Promise<Readable | FileFault> {
  const { storageKey, sha256, byteSize } = document
  try {
    const isFromStart = !range || range.first === 0
    const found = isFromStart ? await store.sha256Of(storageKey) : sha256
    if (found !== undefined && found !== sha256) return { fault: 'changed' }
    const stored = await store.open(storageKey, range)
    if (!stored) return { fault: 'missing' }
    if (stored.byteSize === byteSize) return stored.stream
    stored.stream.destroy()
    return { fault: 'changed' }
  } catch (error) {
    return { fault: 'unreadable', error }
  }
}
