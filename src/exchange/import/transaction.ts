import pg from 'pg'
import { ImportRefused } from './report.ts'

/**
 * Runs an import in one transaction on a connection of its own, which is thrown away afterwards.
 * A dry run is rolled back.
 * @throws ImportRefused when another import is under way, or the portal has changed what is merged
 */
export async function inImportTransaction<Result>(
  pool: pg.Pool,
  isDryRun: boolean,
  work: (client: pg.ClientBase) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect()
  try {
    await client.query(`set temp_buffers = '64MB'`)
    await client.query('begin')
    await client.query(settings)
    await takeLock(client)
    await client.query(createProblems)
    const result = await work(client)
    await client.query(isDryRun ? 'rollback' : 'commit')
    return result
  } catch (error) {
    throw explain(error)
  } finally {
    client.release(true)
  }
}

// an import takes its time; short queries of it are not worth compiling
const settings = `
  set local statement_timeout = 0;
  set local idle_in_transaction_session_timeout = 0;
  set local work_mem = '64MB';
  set local jit = off`

const importLock = 4_210_003

async function takeLock(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ is_ours: boolean }>(
    'select pg_try_advisory_xact_lock($1) as is_ours',
    [importLock],
  )
  if (rows[0]?.is_ours) return
  throw new ImportRefused('Ein anderer Import läuft gerade. Übernommen wurde nichts.')
}

const createProblems = `
  create temp table import_problem (
    file text not null,
    line int not null,
    header text,
    code text not null,
    detail text
  ) on commit drop`

function explain(error: unknown): unknown {
  if (!(error instanceof pg.DatabaseError) || !error.constraint) return error
  return new ImportRefused(
    `Die Daten haben sich während des Imports geändert (${error.constraint}). Übernommen wurde ` +
      'nichts; ein zweiter Versuch hilft.',
    { cause: error },
  )
}
