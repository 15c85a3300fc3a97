import { randomBytes } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'
import type { Settings } from './settings.ts'

/**
 * The secret of this portal: SECRET, else one that was made at the first start and lies in
 * DATA_DIR, readable by its owner only.
 */
export async function ownSecret(settings: Pick<Settings, 'secret' | 'dataDir'>): Promise<string> {
  if (settings.secret) return settings.secret
  const file = path.join(settings.dataDir, 'secret')
  const draft = `${file}.${randomBytes(6).toString('hex')}`
  await fs.mkdir(settings.dataDir, { recursive: true })
  await fs.writeFile(draft, randomBytes(32).toString('base64url'), { mode: 0o600 })
  // two processes may start at once: whose whole file gets the name first decides
  await fs.link(draft, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  await fs.unlink(draft)
  return (await fs.readFile(file, 'utf8')).trim()
}
