import type { Logger } from 'pino'
import type { Db } from '#src/platform/database/connect.ts'
import { type Running, startClaiming } from '#src/platform/jobs/claiming.ts'
import { untilItSucceeds } from '#src/platform/jobs/until-it-succeeds.ts'
import type { DocumentStore } from '#src/platform/storage/document-store.ts'
import { openFiles } from './mail-files.ts'
import { watchOutages } from './outage.ts'
import {
  type ClaimedMail,
  claimMail,
  giveUpMail,
  leaveOutFiles,
  markSent,
  postponeMail,
  releaseMail,
} from './queries.ts'
import { isContentRefused, refusalIn, smtpErrorIn } from './refusal.ts'
import { retryAfter as patientRetryAfter } from './retry-after.ts'
import { openSmtp } from './smtp.ts'
import { limitTime } from './time-limit.ts'

export interface DeliveryDependencies {
  db: Db
  /** Where the files lie that go out with a mail. */
  documentStore: Pick<DocumentStore, 'open'>
  /** Absent: mails wait. */
  smtpUrl: string | undefined
  log: Logger
  /** Milliseconds until a mail that was refused for the nth time is tried again. */
  retryAfter?: (refusals: number) => number
  /** How often a mail is tried before it is given up. */
  tries?: number
  /** Milliseconds a server may take for one mail. */
  patience?: number
  /** Milliseconds after which a mail no longer holds up the others. */
  slowAfter?: number
  /** Milliseconds between two looks at the outbox. */
  pause?: number
}

const lanes = 8
// so that one domain that keeps silent leaves room for the others
const lanesOfOneDomain = 3

/**
 * Sends what waits in the outbox, one mail after the other: nothing is lost, and a process killed in
 * the middle has sent at most one mail that it has not noted. Only when the server takes its time
 * over a mail the next one goes out beside it.
 */
export function startDelivery(dependencies: DeliveryDependencies): Running {
  const { db, documentStore, smtpUrl, log, retryAfter = patientRetryAfter } = dependencies
  const { tries = 48, patience = 60_000, slowAfter = 250, pause = 1000 } = dependencies
  if (smtpUrl === undefined) return { poke: () => {}, stop: async () => {} }
  const smtp = openSmtp(smtpUrl, lanes)
  const slow = new Set<string>()
  const outage = watchOutages(smtp.isReachable, () => delivery.poke(), log)
  const delivery = startClaiming({ claim, work, lanes, pause, grace: 10_000, log })

  async function claim(running: readonly ClaimedMail[]): Promise<ClaimedMail | undefined> {
    if (outage.isOn() || running.some(({ id }) => !slow.has(id))) return undefined
    return claimMail(db, {
      lease: (patience * 1.5) / 1000,
      running: running.map(({ id }) => id),
      busyDomains: busyDomains(running),
    })
  }

  async function work(mail: ClaimedMail, signal: AbortSignal): Promise<void> {
    const note = await attempt(mail, signal)
    // before anything else is taken: a mail whose note is lost would be sent again
    await untilItSucceeds(note, signal)
  }

  /** Tries to send; returns how to note what came of it. */
  async function attempt(mail: ClaimedMail, signal: AbortSignal): Promise<() => Promise<void>> {
    const line = { mail: mail.id, key: mail.mail_key, attempts: mail.attempts }
    using limit = limitTime(patience, signal)
    const timer = setTimeout(() => letOthersPass(mail), slowAfter)
    try {
      const missing = await sendWithFiles(mail, limit.signal)
      log.info(
        { ...line, ...(missing.length > 0 && { missingFiles: missing.length }) },
        'mail sent',
      )
      return async () => {
        await leaveOutFiles(db, mail.id, { reason: 'missing', positions: missing })
        await markSent(db, mail.id)
      }
    } catch (error) {
      log.warn({ ...line, ...smtpErrorIn(error) }, 'mail not taken')
      return await noteOf(mail, error, signal)
    } finally {
      clearTimeout(timer)
      slow.delete(mail.id)
    }
  }

  /** @returns the places of files that were not there */
  async function sendWithFiles(mail: ClaimedMail, signal: AbortSignal): Promise<number[]> {
    const files = await openFiles(documentStore, mail)
    try {
      await smtp.send(mail, files.sent, signal)
      return files.missing
    } finally {
      files.close()
    }
  }

  function letOthersPass({ id }: ClaimedMail): void {
    slow.add(id)
    delivery.poke()
  }

  /** What is to be noted about a mail that was not taken. */
  async function noteOf(
    mail: ClaimedMail,
    error: unknown,
    signal: AbortSignal,
  ): Promise<() => Promise<void>> {
    const reason = error instanceof Error ? error.message.slice(0, 500) : 'unknown'
    const refusal = refusalIn(error)
    const positions = mail.files.filter(({ left_out }) => !left_out).map((file) => file.position)
    if (isContentRefused(error) && positions.length > 0) {
      // too large, or of a kind that is not let in: the words are to arrive all the same
      return async () => {
        await leaveOutFiles(db, mail.id, { reason: 'refused', positions })
        await releaseMail(db, mail.id, reason)
      }
    }
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
  const domains = running.map(({ recipient_address }) =>
    recipient_address.slice(recipient_address.indexOf('@') + 1).toLowerCase(),
  )
  return domains.filter(
    (domain) => domains.filter((each) => each === domain).length >= lanesOfOneDomain,
  )
}
