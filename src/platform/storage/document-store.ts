import type { Readable } from 'node:stream'

/** Where the bytes of documents lie, each under a key that never changes its content. */
export interface DocumentStore {
  /**
   * Keeps the bytes under this key: as a whole or not at all. A key that is there stays as it is.
   * @throws StorageError when they cannot be kept, with a sentence for the administrator
   */
  put(key: string, bytes: Buffer): Promise<void>
  has(key: string): Promise<boolean>
  /**
   * The SHA-256 of what lies there now, in hexadecimal; undefined when nothing does.
   * @throws StorageError when the store does not answer
   */
  sha256Of(key: string): Promise<string | undefined>
  /**
   * Opens all of it or a range; undefined when nothing lies under this key. Whoever opens it reads
   * the stream to its end or destroys it.
   * @throws StorageError when the store does not answer
   */
  open(key: string, range?: ByteRange): Promise<StoredBytes | undefined>
}

/** From the first byte to the last, both included, counted from 0. */
export interface ByteRange {
  first: number
  last: number
}

export interface StoredBytes {
  /** Of everything that lies under the key, whatever was asked for. */
  byteSize: number
  stream: Readable
}

/** The store cannot be used; the message is a German sentence for the administrator. */
export class StorageError extends Error {
  override name = 'StorageError'
}
