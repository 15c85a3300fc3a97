import { randomUUID } from 'node:crypto'
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
    async open(key, range) {
      const place = pathOf(key)
      try {
        const file = await fs.open(place).catch(undefinedWhenMissing)
        return file && (await streamOf(file, range))
      } catch (error) {
        throw new StorageError(`Aus dem Ordner für Dokumente ${folder} lässt sich nicht lesen.`, {
          cause: error,
        })
      }
    },
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
