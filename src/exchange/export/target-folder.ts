import { createWriteStream } from 'node:fs'
import fs from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { ExportError, folderProblem } from './export-error.ts'
import { isSameContent } from './same-content.ts'

/** Where the files of one batch go: whole or not at all, and never over something else. */
export interface TargetFolder {
  path: string
  /** The topmost folder that had to be made for it. */
  made: string | undefined
  /** Files that are written under temporary names so far. */
  parts: Set<string>
}

/**
 * Makes the folder and lets `use` put files into it; what was not put in place leaves no trace.
 * @throws ExportError when the folder refuses
 */
export async function withTargetFolder<Result>(
  folder: string,
  use: (folder: TargetFolder) => Promise<Result>,
): Promise<Result> {
  try {
    const made = await fs.mkdir(folder, { recursive: true })
    const opened = { path: folder, made, parts: new Set<string>() }
    return await use(opened).finally(() => clear(opened))
  } catch (error) {
    throw folderProblem(folder, error) ?? error
  }
}

/** Writes a file under its temporary name, down to the disk. */
export async function writePart(
  folder: TargetFolder,
  name: string,
  bytes: AsyncIterable<Buffer>,
): Promise<void> {
  folder.parts.add(name)
  await pipeline(bytes, createWriteStream(partOf(folder, name), { flush: true }))
}

/** @throws ExportError when there is a file of that name with something else in it */
export async function refuseToOverwrite(folder: TargetFolder): Promise<void> {
  for (const name of folder.parts) {
    const file = path.join(folder.path, name)
    const found = await fs.stat(file).catch(whenMissing)
    if (!found || (found.isFile() && found.size === 0)) continue
    if (found.isFile() && (await isSameContent(file, partOf(folder, name)))) continue
    throw new ExportError(
      `${file} gibt es schon, mit anderem Inhalt. Bestehendes wird nicht überschrieben: ` +
        'Die Datei weglegen oder mit --out einen anderen Ordner nennen.',
    )
  }
}

/** Gives all parts their names; after a power cut they are still there. */
export async function putInPlace(folder: TargetFolder): Promise<void> {
  for (const name of folder.parts) {
    await fs.rename(partOf(folder, name), path.join(folder.path, name))
    folder.parts.delete(name)
  }
  await syncFolder(folder.path)
}

async function clear(folder: TargetFolder): Promise<void> {
  for (const name of folder.parts) await fs.rm(partOf(folder, name), { force: true })
  if (folder.made === undefined) return
  const top = path.resolve(folder.made)
  for (let each = path.resolve(folder.path); each.startsWith(top); each = path.dirname(each)) {
    // only while empty
    await fs.rmdir(each).catch(() => undefined)
  }
}

function partOf(folder: TargetFolder, name: string): string {
  return path.join(folder.path, `.${name}.part`)
}

function whenMissing(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
  throw error
}

async function syncFolder(folder: string): Promise<void> {
  // Windows opens no folders
  const opened = await fs.open(folder).catch(() => undefined)
  await opened?.sync().catch(() => undefined)
  await opened?.close()
}
