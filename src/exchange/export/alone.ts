import type { Pool, PoolClient } from 'pg'
import { lockExport } from './queries.ts'

/**
 * Runs `use` while no other export does. Its connection is closed afterwards, which ends the lock
 * and takes back whatever was not committed, also in the middle of a COPY.
 */
export async function alone<Result>(
  pool: Pool,
  onWaiting: () => void,
  use: (client: PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect()
  try {
    await lockExport(client, onWaiting)
    return await use(client)
  } finally {
    client.release(true)
  }
}
