import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import {
  type ExportOrder,
  type ExportOutcome,
  exportNextBatch,
} from '#src/exchange/export/next-batch.ts'
import type { Connection } from '#src/platform/database/connect.ts'

/** A folder that is gone at the end of the test. */
export async function scratchFolder(): Promise<{ path: string } & AsyncDisposable> {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'ablesbar-export-'))
  return {
    path: folder,
    [Symbol.asyncDispose]: () => fs.rm(folder, { recursive: true, force: true }),
  }
}

export const exportedAt = new Date('2026-11-24T05:00:00Z')

/** Writes the next batch into `folder`/NUMBER. */
export function exportInto(
  { pool }: Connection,
  folder: string,
  given: Partial<ExportOrder> = {},
): Promise<ExportOutcome> {
  return exportNextBatch(pool, {
    format: 'csv',
    folderOf: (number) => path.join(folder, number),
    clock: () => exportedAt,
    onWaiting: () => undefined,
    onProgress: () => undefined,
    ...given,
  })
}

export function readCsv(folder: string, name = 'zaehlerstaende.csv'): Promise<string> {
  return fs.readFile(path.join(folder, name), 'utf8')
}
