import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Settings } from '#src/settings.ts'

/** The folder in which a demonstration keeps its database and documents. */
export interface Place {
  dataDir: string
  isKept: boolean
  /** Removes the folder unless it is kept. */
  leave(): Promise<void>
}

const usualDataDir = './data'

/**
 * A scratch folder, gone at the end; with `--keep` it stays. A DATA_DIR that was given is used as
 * it is and stays; the usual one is left to the real portal.
 */
export async function findPlace(settings: Settings, isToBeKept: boolean): Promise<Place> {
  const isGiven = settings.dataDir !== usualDataDir
  const dataDir = isGiven
    ? path.resolve(settings.dataDir)
    : await mkdtemp(path.join(tmpdir(), 'ablesbar-demo-'))
  const isKept = isGiven || isToBeKept
  return {
    dataDir,
    isKept,
    leave: async () => {
      if (!isKept) await removeWithDatabase(dataDir)
    },
  }
}

// where the account of PostgreSQL may not enter, a link leads to where its data really lies
async function removeWithDatabase(dataDir: string): Promise<void> {
  const data = await realpath(path.join(dataDir, 'postgres')).catch(() => undefined)
  if (data) await rm(data, { recursive: true, force: true })
  await rm(dataDir, { recursive: true, force: true })
}
