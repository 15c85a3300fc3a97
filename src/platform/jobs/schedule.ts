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
    queue: 'purge-throttles',
    every: 'hour',
    run: (db, now) => db.deleteFrom('throttle').where('window_ends_at', '<', now).execute(),
  },
  // a week longer than they hold, so that a late click is told why
  {
    queue: 'purge-start-passwords',
    every: 'day',
    run: (db, now) => db.deleteFrom('start_password').where('expires_at', '<', week(now)).execute(),
  },
  {
    queue: 'purge-mail-links',
    every: 'day',
    run: (db, now) => db.deleteFrom('mail_link').where('expires_at', '<', week(now)).execute(),
  },
  {
    queue: 'purge-reading-drafts',
    every: 'day',
    run: (db, now) => db.deleteFrom('reading_draft').where('saved_at', '<', month(now)).execute(),
  },
  {
    queue: 'purge-sent-mails',
    every: 'day',
    run: (db, now) => db.deleteFrom('outgoing_mail').where('sent_at', '<', month(now)).execute(),
  },
  {
    queue: 'purge-undeliverable-mails',
    every: 'day',
    run: (db, now) =>
      db.deleteFrom('outgoing_mail').where('given_up_at', '<', month(now)).execute(),
  },
  {
    queue: 'purge-failed-jobs',
    every: 'day',
    run: (db, now) => db.deleteFrom('job').where('given_up_at', '<', month(now)).execute(),
  },
]

function week(now: Date): Date {
  return new Date(now.getTime() - 7 * 86_400_000)
}

function month(now: Date): Date {
  return new Date(now.getTime() - 30 * 86_400_000)
}
