import { sql } from 'kysely'
import type { Db } from '#src/platform/database/connect.ts'
import { signInJobs } from '#src/sign-in/jobs.ts'
import { type CastIds, type CastMember, castMoment, seedCast } from '#tests/support/cast.ts'
import { type TestPortal, type TestPortalOptions, testPortal } from '#tests/support/portal.ts'

/** A portal with the cast in it, and a hand for what otherwise the worker does. */
export async function signInScene(options: TestPortalOptions = {}) {
  const portal = await testPortal({ now: castMoment, ...options })
  const ids: Record<CastMember, CastIds> = await seedCast(portal.db)
  return Object.assign(portal, {
    ids,
    /** Does what waits to be done, and returns how many jobs that were. */
    doJobs: () => doJobs(portal),
    /** The mails so far, oldest first. */
    mails: () => mailsOf(portal.db),
    turnForward: (minutes: number) => {
      portal.turnClock(new Date(portal.portal.clock().getTime() + minutes * 60_000))
    },
  })
}

export type SignInScene = Awaited<ReturnType<typeof signInScene>>

export interface WaitingMail {
  key: string
  to: string
  text: string
  startPassword: string | undefined
  /** The path of the link that signs in or leads to a new password. */
  link: string | undefined
}

/** The last mail, with its secrets read out of the text as a person does. */
export async function lastMail(scene: SignInScene): Promise<WaitingMail> {
  const mail = (await scene.mails()).at(-1)
  if (!mail) throw new Error('no mail was written')
  return mail
}

/** A path of `lastMail` that must be there. */
export async function lastLink(scene: SignInScene): Promise<string> {
  const { link } = await lastMail(scene)
  if (link === undefined) throw new Error('the last mail has no link')
  return link
}

/** How many rows each table has. */
export async function countRows(db: Db): Promise<Record<string, number>> {
  const { rows: tables } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE'`.execute(db)
  const counts: Record<string, number> = {}
  for (const { name } of tables) {
    const { rows } = await sql<{ count: string }>`select count(*) from ${sql.table(name)}`.execute(
      db,
    )
    counts[name] = Number(rows[0]?.count)
  }
  return counts
}

/** Everything that stands in the database, as text. */
export async function dumpDatabase(db: Db): Promise<string> {
  const texts: string[] = []
  for (const name of Object.keys(await countRows(db))) {
    const { rows } = await sql<{ row: string }>`
      select to_jsonb(t)::text as row from ${sql.table(name)} t`.execute(db)
    texts.push(...rows.map(({ row }) => `${name} ${row}`))
  }
  return texts.join('\n')
}

async function doJobs({ portal, db }: TestPortal): Promise<number> {
  const jobs = await db.selectFrom('job').selectAll().orderBy('id').execute()
  const handlers = signInJobs(portal)
  for (const job of jobs) {
    const { log, clock } = portal
    await handlers[job.queue]?.(job.payload, { db, clock, log, signal: AbortSignal.timeout(9_000) })
    await db.deleteFrom('job').where('id', '=', job.id).execute()
  }
  return jobs.length
}

async function mailsOf(db: Db): Promise<WaitingMail[]> {
  const rows = await db
    .selectFrom('outgoing_mail')
    .select(['mail_key', 'recipient_address', 'text_body'])
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    key: row.mail_key,
    to: row.recipient_address,
    text: row.text_body ?? '',
    startPassword: /^[A-Z2-9]{4}(-[A-Z2-9]{4}){3}$/m.exec(row.text_body ?? '')?.[0],
    link: /\/(anmelden\/link|passwort-neu)\/[\w-]+/.exec(row.text_body ?? '')?.[0],
  }))
}
