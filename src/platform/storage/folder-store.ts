import { createHash, randomUUID } from 'node:crypto'
import fs, { type FileHandle } from 'node:fs/promises'
import path from 'node:path'
import {
  type ByteRange,
  type DocumentStore,
  StorageError,
  type StoredBytes,
} from './document-store.ts'

/** Documents as files below a folder, which is made with the first of them. */
export function folderStore(folder: string): DocumentStore {
  function pathOf(key: string): string {
    if (!/^[\w-]+(\/[\w-]+)*(\.\w+)?$/.test(key))
      throw new StorageError(`${key} ist kein Schlüssel.`)
    return path.join(folder, key)
  }
  async function reading<Result>(
    key: string,
    read: (file: FileHandle) => Promise<Result>,
  ): Promise<Result | undefined> {
    const place = pathOf(key)
    try {
      const file = await fs.open(place).catch(undefinedWhenMissing)
      return file && (await read(file))
    } catch (error) {
      const problem = `Aus dem Ordner für Dokumente ${folder} lässt sich nicht lesen.`
      throw new StorageError(problem, { cause: error })
    }
  }
  return {
    async put(key, bytes) {
      const target = pathOf(key)
      try {
        if (!(await isThere(target))) await writeWhole(target, bytes)
      } catch (error) {
        throw explain(error, folder)
      }
    },
    has: (key) => isThere(pathOf(key)),
    sha256Of: (key) => reading(key, hashOf),
    open: (key, range) => reading(key, (file) => streamOf(file, range)),
  }
}

async function streamOf(file: FileHandle, range: ByteRange | undefined): Promise<StoredBytes> {
  try {
    const { size } = await file.stat()
    const part = range && { start: range.first, end: range.last }
    return { byteSize: size, stream: file.createReadStream(part) }
  } catch (error) {
    await file.close()
    throw error
  }
}

// always into the same piece of memory: a stream would leave the whole file behind as garbage
async function hashOf(file: FileHandle): Promise<string> {
  const hash = createHash('sha256')
  const piece = Buffer.allocUnsafe(64 * 1024)
  try {
    for (;;) {
      const { bytesRead } = await file.read(piece)
      if (bytesRead === 0) return hash.digest('hex')
      hash.update(piece.subarray(0, bytesRead))
    }
  } finally {
    await file.close()
  }
}

// under another name first, so that nobody ever finds half a document
async function writeWhole(target: string, bytes: Buffer): Promise<void> {
  await fs.mkdir(path.dirname(target), { recursive: true })
  const draft = `${target}.${randomUUID()}.draft`
  try {
    const file = await fs.open(draft, 'wx', 0o640)
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await fs.rename(draft, target)
  } catch (error) {
    await fs.rm(draft, { force: true })
    throw error
  }
}

async function isThere(file: string): Promise<boolean> {
  return (await fs.stat(file).catch(undefinedWhenMissing)) !== undefined
}

function undefinedWhenMissing(error: unknown): undefined {
  if (codeOf(error) !== 'ENOENT') throw error
  return undefined
}

function explain(error: unknown, folder: string): unknown {
  const code = codeOf(error)
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new StorageError(`Im Ordner für Dokumente ${folder} ist kein Platz mehr.`)
  }
  if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM') {
    return new StorageError(`In den Ordner für Dokumente ${folder} darf nicht geschrieben werden.`)
  }
  if (code === 'ENOTDIR' || code === 'EEXIST') {
    return new StorageError(`${folder} ist kein Ordner, in dem Dokumente liegen können.`)
  }
  return error
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
