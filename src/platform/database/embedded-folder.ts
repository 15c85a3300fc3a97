import { spawnSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { DatabaseError } from './database-error.ts'
import type { Account } from './embedded-account.ts'
import type { Binaries } from './embedded-binaries.ts'

export interface Credentials {
  user: string
  password: string
}

const credentialsFile = 'ablesbar.json'

/** The folder with the data, made when it is not there yet, and how to log in to it. */
export function openFolder(
  wanted: string,
  binaries: Binaries,
  account: Account,
  isDurable: boolean,
): { folder: string; credentials: Credentials } {
  const folder = placeFor(path.resolve(wanted), account)
  if (!fs.existsSync(path.join(folder, 'PG_VERSION'))) {
    initialise(folder, binaries, account, isDurable)
  }
  return { folder, credentials: readCredentials(folder) }
}

// PostgreSQL runs as another account when root starts it, and that account may not be allowed
// through to the wanted place (/root, for one): then a link there leads to where the data lies
function placeFor(wanted: string, account: Account): string {
  fs.mkdirSync(path.dirname(wanted), { recursive: true })
  if (fs.existsSync(wanted)) return fs.realpathSync(wanted)
  if (letThrough(path.dirname(wanted), account)) return wanted
  const name = createHash('sha256').update(wanted).digest('hex').slice(0, 12)
  const elsewhere = path.join('/var/lib/ablesbar', name)
  fs.mkdirSync(path.dirname(elsewhere), { recursive: true, mode: 0o755 })
  fs.rmSync(wanted, { force: true })
  fs.symlinkSync(elsewhere, wanted)
  return elsewhere
}

/** Our own folder is opened for passing through, not for looking around; no folder above it is. */
function letThrough(folder: string, account: Account): boolean {
  if (canEnter(folder, account)) return true
  if (folder === os.homedir() || !canEnter(path.dirname(folder), account)) return false
  fs.chmodSync(folder, fs.statSync(folder).mode | 0o011)
  return canEnter(folder, account)
}

function canEnter(folder: string, account: Account): boolean {
  if (account.uid === undefined) return true
  return spawnSync('test', ['-x', folder], account).status === 0
}

/** Made beside and renamed, so that data is whole or not there, even with two at once. */
function initialise(
  folder: string,
  binaries: Binaries,
  account: Account,
  isDurable: boolean,
): void {
  const beside = fs.mkdtempSync(`${folder}-`)
  const credentials = { user: 'ablesbar', password: randomBytes(18).toString('base64url') }
  const passwordFile = path.join(os.tmpdir(), `ablesbar-${randomBytes(9).toString('hex')}`)
  try {
    fs.writeFileSync(passwordFile, credentials.password, { mode: 0o600, flag: 'wx' })
    giveTo(account, beside)
    giveTo(account, passwordFile)
    runInitdb(binaries, account, [
      `--pgdata=${beside}`,
      `--username=${credentials.user}`,
      `--pwfile=${passwordFile}`,
      ...initdbOptions,
      ...(isDurable ? [] : ['--no-sync']),
    ])
    const file = path.join(beside, credentialsFile)
    fs.writeFileSync(file, JSON.stringify(credentials), { mode: 0o600 })
    if (!fs.existsSync(folder)) fs.renameSync(beside, folder)
  } catch (error) {
    if (!fs.existsSync(path.join(folder, 'PG_VERSION'))) throw error
  } finally {
    fs.rmSync(passwordFile, { force: true })
    fs.rmSync(beside, { recursive: true, force: true })
  }
}

const initdbOptions = [
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=icu',
  '--icu-locale=de-DE',
]

function giveTo(account: Account, file: string): void {
  if (account.uid !== undefined && account.gid !== undefined) {
    fs.chownSync(file, account.uid, account.gid)
  }
}

function runInitdb(binaries: Binaries, account: Account, options: string[]): void {
  const run = spawnSync(binaries.initdb, options, {
    ...account,
    cwd: binaries.folder,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  })
  if (run.status === 0) return
  throw new DatabaseError(`Die Datenbank ließ sich nicht anlegen:\n${run.stderr || run.error}`)
}

function readCredentials(folder: string): Credentials {
  try {
    return JSON.parse(fs.readFileSync(path.join(folder, credentialsFile), 'utf8'))
  } catch {
    throw new DatabaseError(
      `${path.join(folder, credentialsFile)} ist nicht lesbar: Die Datenbank gehört wohl einem ` +
        'anderen Konto.',
    )
  }
}
