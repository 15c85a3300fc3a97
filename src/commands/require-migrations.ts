import type { Db } from '#src/platform/database/connect.ts'
import { pendingMigrations } from '#src/platform/database/migrations.ts'
import { CommandError } from './command-line.ts'

/** @throws CommandError naming what is pending and the command that applies it */
export async function requireMigrations(db: Db): Promise<void> {
  const pending = await pendingMigrations(db)
  if (pending.length === 0) return
  throw new CommandError(
    `Die Datenbank ist nicht auf dem Stand dieses Programms (offen: ${pending.join(', ')}). ` +
      'Zuerst: npm run migrate',
  )
}
