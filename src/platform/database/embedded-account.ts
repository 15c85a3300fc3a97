import { spawnSync } from 'node:child_process'
import { DatabaseError } from './database-error.ts'

/** Whom PostgreSQL runs as; empty: whoever runs this process. Fits into spawn's options. */
export interface Account {
  uid?: number
  gid?: number
}

/** PostgreSQL refuses to run as root: then it takes an account that every Linux has. */
export function accountForPostgres(): Account {
  if (process.getuid?.() !== 0) return {}
  for (const name of ['postgres', 'nobody']) {
    const uid = idOf('-u', name)
    const gid = idOf('-g', name)
    if (uid !== undefined && gid !== undefined) return { uid, gid }
  }
  throw new DatabaseError(
    'PostgreSQL läuft nicht als root, und es gibt weder das Konto „postgres“ noch „nobody“.',
  )
}

function idOf(which: '-u' | '-g', name: string): number | undefined {
  const answer = spawnSync('id', [which, name], { encoding: 'utf8' })
  return answer.status === 0 ? Number(answer.stdout) : undefined
}
