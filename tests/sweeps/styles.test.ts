import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { root } from './source-files.ts'

const folder = path.join(root, 'static/styles')
const files = readdirSync(folder).filter((file) => file !== 'print.css')

test('a class is drawn in one file, so that no part changes another by its name', () => {
  const homes = new Map<string, string[]>()
  for (const file of files) {
    const text = readFileSync(path.join(folder, file), 'utf8')
    // the rule of the class alone, outside of any other
    const own = new Set([...text.matchAll(/^ {2}(\.[a-z][\w-]*) \{/gm)].map(([, name]) => name))
    for (const name of own) homes.set(name ?? '', [...(homes.get(name ?? '') ?? []), file])
  }
  expect(homes.size).toBeGreaterThan(100)
  const twice = [...homes].filter(([, places]) => places.length > 1)
  expect(Object.fromEntries(twice)).toEqual({})
})
