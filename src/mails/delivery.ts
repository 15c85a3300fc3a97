import type { Logger } from 'pino'
import type { Db } from '#src/platform/database/connect.ts'
import { type Running, startClaiming } from '#src/platform/jobs/claiming.ts'
import { untilItSucceeds } from '#src/platform/jobs/until-it-succeeds.ts'
import { watchOutages } from './outage.ts'
import {
  type ClaimedMail,
  claimMail,
  giveUpMail,
  markSent,
  postponeMail,
  releaseMail,
} from './queries.ts'
import { refusalIn, smtpErrorIn } from './refusal.ts'
import { retryAfter as patientRetryAfter } from './retry-after.ts'
import { openSmtp } from './smtp.ts'

export interface DeliveryDependencies {
  db: Db
  /** Absent: mails wait. */
  smtpUrl: string | undefined
  log: Logger
  /** Milliseconds until a mail that was refused for the nth time is tried again. */
  retryAfter?: (refusals: number) => number
  /** How often a mail is tried before it is given up. */
  tries?: number
  /** Milliseconds a server may take for one mail. */
  patience?: number
  /** Milliseconds between two looks at the outbox. */
  pause?: number
}

const lanes = 4
// so that one domain that does not answer leaves room for the others
const lanesOfOneDomain = 2

/** Sends what waits in the outbox: never lost, and once unless a process is killed in the middle. */
export function startDelivery(dependencies: DeliveryDependencies): Running {
  const { db, smtpUrl, log, retryAfter = patientRetryAfter } = dependencies
  const { tries = 48, patience = 60_000, pause = 1000 } = dependencies
  if (smtpUrl === undefined) return { poke: () => {}, stop: async () => {} }
  const smtp = openSmtp(smtpUrl, lanes)
  const outage = watchOutages(smtp.isReachable, () => delivery.poke(), log)
  const delivery = startClaiming({ claim, work, lanes, pause, grace: 10_000, log })

  async function claim(running: readonly ClaimedMail[]): Promise<ClaimedMail | undefined> {
    if (outage.isOn()) return undefined
    return claimMail(db, {
      lease: (patience * 1.5) / 1000,
      running: running.map(({ id }) => id),
      busyDomains: busyDomains(running),
    })
  }

  async function work(mail: ClaimedMail, signal: AbortSignal): Promise<void> {
    const line = { mail: mail.id, key: mail.mail_key, attempts: mail.attempts }
    try {
      const tooLong = AbortSignal.timeout(patience)
      await smtp.send(mail, AbortSignal.any([signal, tooLong]))
    } catch (error) {
      log.warn({ ...line, ...smtpErrorIn(error) }, 'mail not taken')
      return untilItSucceeds(await waysOn(mail, error, signal), signal)
    }
    // before anything else is taken: a mail whose note is lost would be sent again
    await untilItSucceeds(() => markSent(db, mail.id), signal)
    log.info(line, 'mail sent')
  }

  /** What is to be noted about a mail that was not taken. */
  async function waysOn(
    mail: ClaimedMail,
    error: unknown,
    signal: AbortSignal,
  ): Promise<() => Promise<void>> {
    const reason = error instanceof Error ? error.message.slice(0, 500) : 'unknown'
    const refusal = refusalIn(error)
    if (refusal === 'forGood') return () => giveUpMail(db, mail.id, reason)
    if (signal.aborted || (refusal === 'unclear' && (await outage.hasBegun()))) {
      return () => releaseMail(db, mail.id, reason)
    }
    if (mail.attempts >= tries) return () => giveUpMail(db, mail.id, reason)
    return () => postponeMail(db, mail.id, { reason, waitMs: retryAfter(mail.attempts) })
  }

  return {
    poke: delivery.poke,
    async stop() {
      await delivery.stop()
      smtp.close()
    },
  }
}

function busyDomains(running: readonly ClaimedMail[]): string[] {
  const counts = new Map<string, number>()
  for (const { recipient_address } of running) {
    const domain = recipient_address.slice(recipient_address.indexOf('@') + 1).toLowerCase()
    counts.set(domain, (counts.get(domain) ?? 0) + 1)
  }
  return [...counts].filter(([, count]) => count >= lanesOfOneDomain).map(([domain]) => domain)
}
