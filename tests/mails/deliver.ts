import { pino } from 'pino'
import { type DeliveryDependencies, startDelivery } from '#src/mails/delivery.ts'
import type { Db } from '#src/platform/database/connect.ts'
import type { SmtpSink } from '#tests/support/smtp-sink.ts'

/** Where no file of a mail is found. */
export const emptyStore = { open: () => Promise.resolve(undefined) }

/** Sends until the test ends: `await using _ = deliver(database, sink)`. */
export function deliver(
  { db }: { db: Db },
  sink: SmtpSink,
  options: Partial<DeliveryDependencies> = {},
) {
  const running = startDelivery({
    db,
    documentStore: emptyStore,
    smtpUrl: sink.url,
    log: pino({ level: 'silent' }),
    pause: 20,
    ...options,
  })
  return { ...running, [Symbol.asyncDispose]: running.stop }
}
