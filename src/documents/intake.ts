import { createHash } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'

/** A document as it is taken in: its content, and the name under which it will lie in the store. */
export interface DocumentFile {
  bytes: Buffer
  sha256: string
  storageKey: string
}

export type DocumentRefusal = 'fileMissing' | 'fileOutside' | 'fileNotPdf' | 'fileTooLarge'

export const largestDocument = 50 * 1024 * 1024

/**
 * Reads a document that a list names by its path within a folder.
 * @returns why it cannot be taken, when it cannot
 */
export async function readDocument(
  folder: string,
  relativePath: string,
): Promise<DocumentFile | DocumentRefusal> {
  const root = await fs.realpath(folder)
  const named = path.resolve(root, relativePath.replaceAll('\\', '/'))
  if (!isWithin(root, named)) return 'fileOutside'
  const found = await realPathOf(named)
  if (!found) return 'fileMissing'
  // a link may lead anywhere
  if (!isWithin(root, found)) return 'fileOutside'
  const stat = await fs.stat(found)
  if (!stat.isFile()) return 'fileMissing'
  if (stat.size > largestDocument) return 'fileTooLarge'
  return takeIn(await fs.readFile(found))
}

function takeIn(bytes: Buffer): DocumentFile | DocumentRefusal {
  if (!isPdf(bytes)) return 'fileNotPdf'
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { bytes, sha256, storageKey: `${sha256.slice(0, 2)}/${sha256}.pdf` }
}

// the mark may stand anywhere in the first kilobyte
function isPdf(bytes: Buffer): boolean {
  return bytes.subarray(0, 1024).includes('%PDF-')
}

function isWithin(root: string, file: string): boolean {
  const relative = path.relative(root, file)
  return relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative)
}

async function realPathOf(file: string): Promise<string | undefined> {
  try {
    return await fs.realpath(file)
  } catch {
    return undefined
  }
}
