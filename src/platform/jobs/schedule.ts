import type { Db } from '#src/platform/database/connect.ts'

export interface ScheduledJob {
  queue: string
  every: 'hour' | 'day'
  run: (db: Db, now: Date) => Promise<unknown>
}

/** Everything that runs on a clock: at the full hour, or at three at night. */
export const schedule: readonly ScheduledJob[] = [
  {
    queue: 'purge-idle-sessions',
    every: 'hour',
    run: (db, now) => db.deleteFrom('session').where('expires_at', '<', now).execute(),
  },
  {
    queue: 'purge-ended-sessions',
    every: 'hour',
    run: (db, now) => db.deleteFrom('session').where('ends_at', '<', now).execute(),
  },
  {
    queue: 'purge-staff-sessions',
    every: 'hour',
    run: (db, now) => db.deleteFrom('staff_session').where('expires_at', '<', now).execute(),
  },
  {
    queue: 'purge-pending-sign-ins',
    every: 'hour',
    run: (db, now) => db.deleteFrom('pending_sign_in').where('expires_at', '<', now).execute(),
  },
  {
    queue: 'purge-throttles',
    every: 'hour',
    run: (db, now) => db.deleteFrom('throttle').where('window_ends_at', '<', now).execute(),
  },
  // what no longer opens anything is of no use to anybody, however long SMTP was away
  {
    queue: 'give-up-stale-secrets',
    every: 'hour',
    run: (db, now) => giveUpSecrets(db, now, daysBefore(now, 1)),
  },
  // a week longer than they hold, so that a late click is told why
  {
    queue: 'purge-start-passwords',
    every: 'day',
    run: (db, now) =>
      db.deleteFrom('start_password').where('expires_at', '<', daysBefore(now, 7)).execute(),
  },
  {
    queue: 'purge-mail-links',
    every: 'day',
    run: (db, now) =>
      db.deleteFrom('mail_link').where('expires_at', '<', daysBefore(now, 7)).execute(),
  },
  {
    queue: 'purge-staff-links',
    every: 'day',
    run: (db, now) =>
      db.deleteFrom('staff_link').where('expires_at', '<', daysBefore(now, 7)).execute(),
  },
  {
    queue: 'purge-known-browsers',
    every: 'day',
    run: (db, now) => db.deleteFrom('known_browser').where('seen_at', '<', year(now)).execute(),
  },
  {
    queue: 'purge-reading-drafts',
    every: 'day',
    run: (db, now) =>
      db.deleteFrom('reading_draft').where('saved_at', '<', daysBefore(now, 30)).execute(),
  },
  {
    queue: 'purge-form-drafts',
    every: 'day',
    run: (db, now) =>
      db.deleteFrom('form_draft').where('saved_at', '<', daysBefore(now, 30)).execute(),
  },
  {
    queue: 'purge-sent-mails',
    every: 'day',
    run: (db, now) =>
      db.deleteFrom('outgoing_mail').where('sent_at', '<', daysBefore(now, 30)).execute(),
  },
  {
    queue: 'purge-undeliverable-mails',
    every: 'day',
    run: (db, now) =>
      db.deleteFrom('outgoing_mail').where('given_up_at', '<', daysBefore(now, 30)).execute(),
  },
  {
    queue: 'purge-failed-jobs',
    every: 'day',
    run: (db, now) => db.deleteFrom('job').where('given_up_at', '<', daysBefore(now, 30)).execute(),
  },
]

function daysBefore(now: Date, days: number): Date {
  return new Date(now.getTime() - days * 86_400_000)
}

async function giveUpSecrets(db: Db, now: Date, before: Date): Promise<void> {
  await db
    .updateTable('outgoing_mail')
    .set({ given_up_at: now, last_error: 'zu alt', html_body: null, text_body: null })
    .where('has_secret', '=', true)
    .where('sent_at', 'is', null)
    .where('given_up_at', 'is', null)
    .where('created_at', '<', before)
    .execute()
}

function year(now: Date): Date {
  return new Date(now.getTime() - 365 * 86_400_000)
}
