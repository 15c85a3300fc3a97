import type { Logger } from 'pino'

export interface Outage {
  /** Whether nothing may be sent now. Looks again by itself, from every second to every half minute. */
  isOn(): boolean
  /** Asks the server; to be called when a connection broke. */
  hasBegun(): Promise<boolean>
}

/**
 * Tells a server that is away from a mail that it does not like. While it is away no mail is
 * touched: all keep their place, and go out in their order as soon as it answers.
 */
export function watchOutages(
  isReachable: () => Promise<boolean>,
  ended: () => void,
  log: Logger,
): Outage {
  let wait = 0
  let looksAgainAt = 0
  let look: Promise<boolean> | undefined

  function lookOnce(): Promise<boolean> {
    look ??= isReachable().then((isThere) => {
      look = undefined
      if (isThere && wait > 0) log.info('SMTP server is back')
      if (!isThere && wait === 0) log.warn('SMTP server is away, mails wait')
      wait = isThere ? 0 : Math.min(30_000, Math.max(1000, wait * 2))
      looksAgainAt = performance.now() + wait
      return isThere
    })
    return look
  }

  return {
    isOn() {
      if (wait === 0) return false
      if (performance.now() >= looksAgainAt && !look) {
        void lookOnce().then((isThere) => isThere && ended())
      }
      return true
    },
    async hasBegun() {
      const isKnown = wait > 0 && performance.now() < looksAgainAt
      return isKnown || !(await lookOnce())
    },
  }
}
