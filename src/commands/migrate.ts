import {
  appliedMigrations,
  applyMigrations,
  pendingMigrations,
} from '#src/platform/database/migrations.ts'
import { type OpenDatabase, openDatabase } from '#src/platform/database/open.ts'
import { settingsOfThisProcess } from '#src/settings.ts'
import { formatMoment } from '#templates/format.ts'
import { runCommand } from './command-line.ts'

const help = `
npm run migrate               wendet ausstehende Migrationen an
npm run migrate -- --status   zeigt, welche angewendet sind und welche ausstehen; ändert nichts

Jede Migration gilt ganz oder gar nicht. Zwei Aufrufe zugleich warten aufeinander.
Die Datenbank ist die von DATABASE_URL, sonst die eingebaute in DATA_DIR.
`

await runCommand(
  { name: 'npm run migrate', help, options: { status: { type: 'boolean' } } },
  async ({ values }) => {
    const database = await openDatabase(settingsOfThisProcess(), { statementTimeout: 0 })
    try {
      await (values.status ? showStatus(database) : migrate(database))
      return 0
    } finally {
      await database.stop()
    }
  },
)

async function migrate({ url }: OpenDatabase): Promise<void> {
  const applied = await applyMigrations(url, {
    onApplied: (name) => console.log(`angewendet: ${name}`),
  })
  if (applied.length === 0) console.log('Nichts zu tun: Alle Migrationen sind angewendet.')
}

async function showStatus({ db }: OpenDatabase): Promise<void> {
  const pending = await pendingMigrations(db)
  for (const { name, applied_at: appliedAt } of await appliedMigrations(db)) {
    console.log(`angewendet   ${name}   ${formatMoment(appliedAt, 'de')}`)
  }
  for (const name of pending) console.log(`ausstehend   ${name}`)
}
