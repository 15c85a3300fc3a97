import { posix } from 'node:path'
import { hashedName, type StaticFiles } from './asset-files.ts'

/** Puts stylesheets in the place of the lines that import them: one request instead of twenty. */
export function joinStyles(files: StaticFiles): StaticFiles {
  const joined = new Map(files)
  const imported = new Set<string>()
  for (const [file, content] of files) {
    if (!file.endsWith('.css')) continue
    const text = content.toString().replace(/^@import '(.+)';$/gm, (_line, name: string) => {
      const other = posix.join(posix.dirname(file), name)
      imported.add(other)
      return contentOf(files, other, file).toString()
    })
    joined.set(file, Buffer.from(text))
  }
  for (const file of imported) joined.delete(file)
  return joined
}

/** Leads every `url('../fonts/…')` to the file's hashed name; relative, so that any base path fits. */
export function pointToHashedFonts(files: StaticFiles): StaticFiles {
  const pointed = new Map(files)
  for (const [file, content] of files) {
    if (!file.endsWith('.css')) continue
    const text = content.toString().replace(/url\('([^':]+)'\)/g, (_url, path: string) => {
      const font = posix.join(posix.dirname(file), path)
      const name = hashedName(font, contentOf(files, font, file))
      return `url('${posix.relative(posix.dirname(file), name)}')`
    })
    pointed.set(file, Buffer.from(text))
  }
  return pointed
}

function contentOf(files: StaticFiles, file: string, askedBy: string): Buffer {
  const content = files.get(file)
  if (!content) throw new Error(`${askedBy} asks for ${file}, which does not exist`)
  return content
}
