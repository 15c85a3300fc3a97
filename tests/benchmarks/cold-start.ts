import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { applyMigrations } from '#src/platform/database/migrations.ts'
import { openDatabase } from '#src/platform/database/open.ts'
import type { BenchmarkTable } from './table.ts'

const turns = 5

/** `npm start` without npm: from the first instruction to the first page, data folder in place. */
export async function benchmarkColdStart(): Promise<BenchmarkTable> {
  const dataDir = await migratedFolder()
  const rows = []
  for (let turn = 1; turn <= turns; turn += 1) {
    const startedAt = performance.now()
    const server = startServer(dataDir)
    const url = await addressOf(server)
    const listeningMs = Math.round(performance.now() - startedAt)
    const page = await fetch(url)
    await page.text()
    rows.push({
      start: turn,
      listeningMs,
      firstPageMs: Math.round(performance.now() - startedAt),
      status: page.status,
    })
    server.kill('SIGTERM')
    await once(server, 'exit')
  }
  await fs.rm(dataDir, { recursive: true, force: true })
  return { title: 'Cold start to first page (goal: 2 s with an existing data folder)', rows }
}

/** A data folder as yesterday left it: PostgreSQL in it does not run. */
async function migratedFolder(): Promise<string> {
  const dataDir = await fs.mkdtemp(path.join(os.tmpdir(), 'ablesbar-bench-'))
  const database = await openDatabase({ databaseUrl: undefined, dataDir })
  await applyMigrations(database.url)
  await database.stop()
  return dataDir
}

function startServer(dataDir: string): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', 'src/server.ts'], {
    env: { ...process.env, DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'silent' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

async function addressOf(server: ChildProcess): Promise<string> {
  for await (const chunk of server.stdout ?? []) {
    const address = /http:\S+/.exec(String(chunk))?.[0]
    if (address) return address
  }
  throw new Error('the server ended before it listened')
}
