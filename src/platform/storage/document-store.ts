import type { Readable } from 'node:stream'

/** Where the bytes of documents lie, each under a key that never changes its content. */
export interface DocumentStore {
  /**
   * Keeps the bytes under this key: as a whole or not at all. A key that is there stays as it is.
   * @throws StorageError when they cannot be kept, with a sentence for the administrator
   */
  put(key: string, bytes: Buffer): Promise<void>
  has(key: string): Promise<boolean>
  /** undefined when nothing lies under this key. */
  open(key: string): Promise<StoredBytes | undefined>
}

export interface StoredBytes {
  byteSize: number
  stream: Readable
}

/** The store cannot be used; the message is a German sentence for the administrator. */
export class StorageError extends Error {
  override name = 'StorageError'
}
