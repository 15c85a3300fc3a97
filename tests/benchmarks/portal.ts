import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { pino } from 'pino'
import { assemblePortal, loadFurniture } from '#src/assemble.ts'
import { ownSecret } from '#src/own-secret.ts'
import { applyMigrations } from '#src/platform/database/migrations.ts'
import { openDatabase } from '#src/platform/database/open.ts'
import { readSettings } from '#src/settings.ts'

/** A portal over a durable PostgreSQL of its own in a folder that is gone afterwards. */
export async function benchPortal() {
  const dataDir = await fs.mkdtemp(path.join(os.tmpdir(), 'ablesbar-bench-'))
  const settings = readSettings({ DATA_DIR: dataDir, BASE_URL: 'http://localhost:3000' })
  const database = await openDatabase(settings, { statementTimeout: 0 })
  await applyMigrations(database.url)
  const portal = assemblePortal({
    settings,
    db: database.db,
    clock: () => new Date(),
    log: pino({ level: 'silent' }),
    furniture: await loadFurniture(''),
    secret: await ownSecret(settings),
    poke: () => {},
    isDemonstration: false,
  })
  return {
    portal,
    pool: database.pool,
    url: database.url,
    dataDir,
    async [Symbol.asyncDispose]() {
      await database.stop()
      await fs.rm(dataDir, { recursive: true, force: true })
    },
  }
}
