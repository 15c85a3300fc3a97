import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'

const script = path.resolve('src/commands/install-when-needed.mjs')

const wanted = {
  '': { version: '0.1.0' },
  'node_modules/hono': { version: '4.13.19' },
  'node_modules/made-for-another-system': { version: '1.0.0', optional: true },
}

test('a fresh clone gets its packages', () => {
  using project = projectWith(undefined)
  expect(project.run()).toMatchObject({ exitCode: 0, hasInstalled: true })
})

test('what is installed already is left alone', () => {
  using project = projectWith({ 'node_modules/hono': { version: '4.13.19' } })
  expect(project.run()).toMatchObject({ exitCode: 0, hasInstalled: false })
})

test('a package in another version, or none, is installed', () => {
  using older = projectWith({ 'node_modules/hono': { version: '4.13.18' } })
  expect(older.run()).toMatchObject({ hasInstalled: true })
  using missing = projectWith({})
  expect(missing.run()).toMatchObject({ hasInstalled: true })
})

test('an installation that fails ends what needed it', () => {
  using project = projectWith(undefined)
  const { exitCode, errors } = project.run({ NPM_EXIT: '7' })
  expect(exitCode).toBe(1)
  expect(errors).toContain('Die Pakete ließen sich nicht installieren')
})

test('a Node.js that is too old is refused before anything happens', () => {
  using project = projectWith(undefined)
  const { exitCode, errors, hasInstalled } = project.run({}, '20.18.3')
  expect({ exitCode, hasInstalled }).toEqual({ exitCode: 1, hasInstalled: false })
  expect(errors).toContain('Ablesbar braucht Node.js 20.19 oder neuer, hier läuft 20.18.3.')
})

/** A project of three files, and an npm that only notes that it was called. */
function projectWith(installed: Record<string, { version: string }> | undefined) {
  const folder = temporaryFolder()
  const at = (...names: string[]): string => path.join(folder.path, ...names)
  fs.mkdirSync(at('src/commands'), { recursive: true })
  fs.copyFileSync(script, at('src/commands/script.mjs'))
  fs.writeFileSync(at('package-lock.json'), JSON.stringify({ packages: wanted }))
  fs.mkdirSync(at('node_modules'))
  if (installed) {
    const note = JSON.stringify({ packages: installed })
    fs.writeFileSync(at('node_modules/.package-lock.json'), note)
  }
  fs.mkdirSync(at('bin'))
  const npm = `#!/bin/sh\necho "$@" > '${at('installed')}'\nexit \${NPM_EXIT:-0}\n`
  fs.writeFileSync(at('bin/npm'), npm, { mode: 0o755 })
  return {
    [Symbol.dispose]: () => folder[Symbol.dispose](),
    run: (environment: Record<string, string> = {}, version = process.versions.node) => {
      const start =
        `Object.defineProperty(process.versions, 'node', { value: '${version}' });` +
        `import('${at('src/commands/script.mjs')}')`
      const run = spawnSync(process.execPath, ['--eval', start], {
        encoding: 'utf8',
        env: { ...environment, PATH: `${at('bin')}:${process.env.PATH}` },
      })
      const hasInstalled = fs.existsSync(at('installed'))
      return { exitCode: run.status, errors: run.stderr, hasInstalled }
    },
  }
}
