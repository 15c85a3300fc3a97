import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export interface SourceFile {
  /** From the root of the project, with forward slashes: 'src/readings/queries.ts'. */
  path: string
  text: string
  imports: Import[]
}

export interface Import {
  /** Where it leads: a path from the root for files of ours, else the name of the package. */
  target: string
  /** Gone before anything runs. */
  isType: boolean
}

export const root = fileURLToPath(new URL('../../', import.meta.url))

/** Every TypeScript file below a folder of the project. */
export function sourceFiles(folder: 'src' | 'templates' | 'tests'): SourceFile[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => `${folder}/${file.replaceAll(path.sep, '/')}`)
    .sort()
    .map((file) => {
      const text = readFileSync(path.join(root, file), 'utf8')
      return { path: file, text, imports: importsOf(file, text) }
    })
}

/** Files that nothing is said about, without what only explains. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')
}

function importsOf(file: string, text: string): Import[] {
  const named = [...text.matchAll(/^(?:import|export)\s(type\s)?([^'"`;]*?\sfrom\s)?'([^']+)'/gm)]
  const loaded = [...text.matchAll(/\bimport\('([^']+)'\)/g)]
  return [
    ...named.map(([, type, names = '', target = '']) => ({
      target: resolved(file, target),
      isType: type !== undefined || isTypesOnly(names),
    })),
    ...loaded.map(([, target = '']) => ({ target: resolved(file, target), isType: false })),
  ]
}

/** `import { type A, type B } from`: nothing is left of it either. */
function isTypesOnly(names: string): boolean {
  const list = /^\{([\s\S]*)\}\s+from\s+$/.exec(names.trimStart())?.[1]
  if (list === undefined) return false
  const each = list.split(',').filter((name) => name.trim() !== '')
  return each.length > 0 && each.every((name) => name.trim().startsWith('type '))
}

function resolved(file: string, target: string): string {
  if (target.startsWith('#')) return target.slice(1)
  return target.startsWith('.') ? path.posix.join(path.posix.dirname(file), target) : target
}
