import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'

/** By path below the folder, with forward slashes. */
export type StaticFiles = Map<string, Buffer>

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}

/** Every file of a kind we serve; anything else in the folder is left alone. */
export async function readStaticFiles(folder: string): Promise<StaticFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile() && extname(entry.name) in types)
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  const read = paths.map(async (path): Promise<[string, Buffer]> => {
    const file = path.slice(join(folder, sep).length).replaceAll(sep, '/')
    return [file, await readFile(path)]
  })
  return new Map(await Promise.all(read))
}

/** 'fonts/a.woff2' → 'fonts/a-1f3870be27.woff2': a changed file has another address. */
export function hashedName(file: string, content: Uint8Array): string {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10)
  const ending = extname(file)
  return `${file.slice(0, -ending.length)}-${hash}${ending}`
}

export function typeOf(file: string): string {
  return types[extname(file)] ?? 'application/octet-stream'
}

export function isText(file: string): boolean {
  return ['.css', '.js', '.svg', '.txt'].includes(extname(file))
}
