import { type ExpressionBuilder, type Selectable, sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Db, Trx } from '#src/platform/database/connect.ts'
import type { Database } from '#src/platform/database/schema.ts'

export type Sender = Selectable<Database['utility']>
export type OutgoingMail = Selectable<Database['outgoing_mail']>

/** Whose mails these are: name, address and sender of the utility. */
export async function findSender(db: Db | Trx): Promise<Sender> {
  return db.selectFrom('utility').selectAll().executeTakeFirstOrThrow()
}

/** The newest mails, for the mailbox of the demonstration. */
export async function findLatestMails(db: Db, count: number): Promise<OutgoingMail[]> {
  return db.selectFrom('outgoing_mail').selectAll().orderBy('id', 'desc').limit(count).execute()
}

export async function findMail(db: Db, id: string): Promise<OutgoingMail | undefined> {
  if (!/^\d{1,18}$/.test(id)) return undefined
  return db.selectFrom('outgoing_mail').selectAll().where('id', '=', id).executeTakeFirst()
}

export interface ClaimOptions {
  /** Seconds for which no other process takes the mail. */
  lease: number
  /** Mails that are on their way already. */
  running: readonly string[]
  /** Domains that are to wait, because several mails to them are taking long. */
  busyDomains: readonly string[]
}

/** A mail on its way, with the sender as it is now: a corrected one holds for what still waits. */
export type ClaimedMail = OutgoingMail &
  Pick<Sender, 'mail_sender_name' | 'mail_sender_address'> & {
    service_name: string
    service_address: string
    files: WaitingFile[]
  }

/** A file that goes out with its mail, unless it was left out before. */
export interface WaitingFile {
  position: number
  file_name: string
  content_type: string
  storage_key: string
  left_out: string | null
}

/** Takes the next mail whose time has come; waiting is measured by PostgreSQL's clock. */
export async function claimMail(db: Db, options: ClaimOptions): Promise<ClaimedMail | undefined> {
  const { lease, running, busyDomains } = options
  return db
    .updateTable('outgoing_mail')
    .from('utility')
    .set({
      attempts: sql`attempts + 1`,
      locked_until: sql`now() + make_interval(secs => ${lease})`,
    })
    .where('id', '=', (waiting) =>
      waiting
        .selectFrom('outgoing_mail')
        .select('id')
        .where('sent_at', 'is', null)
        .where('given_up_at', 'is', null)
        .where('next_attempt_at', '<=', sql<Date>`now()`)
        .where(sql<boolean>`locked_until is null or locked_until < now()`)
        .where(sql<boolean>`id <> all(${running}::bigint[])`)
        .where(sql<boolean>`split_part(lower(recipient_address), '@', 2) <> all(${busyDomains})`)
        .orderBy('priority')
        .orderBy('next_attempt_at')
        .orderBy('id')
        .limit(1)
        .forUpdate()
        .skipLocked(),
    )
    .returningAll('outgoing_mail')
    .returning(['utility.mail_sender_name', 'utility.mail_sender_address'])
    .returning(['utility.name as service_name', 'utility.email as service_address'])
    .returning((claimed) => filesOf(claimed).as('files'))
    .executeTakeFirst()
}

/** Noted before the mail is sent again, or once it is gone without them. */
export async function leaveOutFiles(
  db: Db,
  mailId: string,
  { reason, positions }: { reason: 'missing' | 'refused'; positions: readonly number[] },
): Promise<void> {
  if (positions.length === 0) return
  await db
    .updateTable('outgoing_mail_file')
    .set({ left_out: reason })
    .where('mail_id', '=', mailId)
    .where('position', 'in', positions)
    .execute()
}

/** Gone: from now on nobody sends it again, and nothing that opens an account is left of it. */
export async function markSent(db: Db, id: string): Promise<void> {
  await db
    .updateTable('outgoing_mail')
    .set({
      sent_at: sql`now()`,
      given_up_at: null,
      locked_until: null,
      last_error: null,
      ...withoutSecrets,
    })
    .where('id', '=', id)
    .execute()
}

/** Refused for good: waits for people to look at it. */
export async function giveUpMail(db: Db, id: string, reason: string): Promise<void> {
  await db
    .updateTable('outgoing_mail')
    .set({ given_up_at: sql`now()`, locked_until: null, last_error: reason, ...withoutSecrets })
    .where('id', '=', id)
    .where('sent_at', 'is', null)
    .execute()
}

/** Refused for now: waits for its next attempt. */
export async function postponeMail(
  db: Db,
  id: string,
  failure: { reason: string; waitMs: number },
): Promise<void> {
  await db
    .updateTable('outgoing_mail')
    .set({
      next_attempt_at: sql`now() + make_interval(secs => ${failure.waitMs / 1000})`,
      locked_until: null,
      last_error: failure.reason,
    })
    .where('id', '=', id)
    .where('sent_at', 'is', null)
    .execute()
}

/** Never reached a server: as if it had not been tried, in its old place. */
export async function releaseMail(db: Db, id: string, reason: string): Promise<void> {
  await db
    .updateTable('outgoing_mail')
    .set({ attempts: sql`attempts - 1`, locked_until: null, last_error: reason })
    .where('id', '=', id)
    .where('sent_at', 'is', null)
    .execute()
}

function filesOf(claimed: ExpressionBuilder<Database, 'outgoing_mail'>) {
  return jsonArrayFrom(
    claimed
      .selectFrom('outgoing_mail_file as file')
      .select(['position', 'file_name', 'content_type', 'storage_key', 'left_out'])
      .whereRef('file.mail_id', '=', 'outgoing_mail.id')
      .orderBy('position'),
  )
}

const withoutSecrets = {
  html_body: sql<string | null>`case when has_secret then null else html_body end`,
  text_body: sql<string | null>`case when has_secret then null else text_body end`,
}
