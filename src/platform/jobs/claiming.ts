import type { Logger } from 'pino'
import { describeError } from '../describe-error.ts'

export interface Claiming<Row> {
  /** Takes the next waiting row, or undefined when none may run beside those that do. */
  claim: (running: readonly Row[]) => Promise<Row | undefined>
  /** Works on it to the end, failures included. */
  work: (row: Row, signal: AbortSignal) => Promise<void>
  /** How many rows are worked on side by side. */
  lanes: number
  /** Milliseconds until it looks again when nothing was waiting. */
  pause: number
  /** Milliseconds a clean stop waits for what is running before it aborts it. */
  grace: number
  log: Logger
}

export interface Running {
  /** Looks for work at once: call it after the commit that wrote some down. */
  poke(): void
  /** Takes nothing more, and returns when what was running has ended. */
  stop(): Promise<void>
}

/**
 * Takes rows from a table as long as there are some, then looks again now and then. A database
 * that cannot be reached is a pause like any other: the loop never ends by itself.
 */
export function startClaiming<Row>(claiming: Claiming<Row>): Running {
  const { claim, work, lanes, pause, grace, log } = claiming
  const abort = new AbortController()
  const running = new Map<Row, Promise<void>>()
  let isStopped = false
  let wake = (): void => {}
  let wasPoked = false
  let isFailing = false

  async function loop(): Promise<void> {
    while (!isStopped) {
      wasPoked = false
      const row = running.size < lanes ? await claimOrPause() : undefined
      if (row === undefined) await rest()
      else start(row)
    }
  }

  async function claimOrPause(): Promise<Row | undefined> {
    try {
      const row = await claim([...running.keys()])
      isFailing = false
      return row
    } catch (error) {
      // once, not every second until the database is back
      if (!isFailing) log.warn({ error: describeError(error) }, 'cannot look for work')
      isFailing = true
      return undefined
    }
  }

  function start(row: Row): void {
    const ended = work(row, abort.signal)
      .catch((error: unknown) =>
        log.error({ error: describeError(error) }, 'work was left unfinished'),
      )
      .finally(() => {
        running.delete(row)
        poke()
      })
    running.set(row, ended)
  }

  async function rest(): Promise<void> {
    if (wasPoked || isStopped) return
    let timer: NodeJS.Timeout | undefined
    await new Promise<void>((resolve) => {
      wake = resolve
      // not in step with the other processes
      timer = setTimeout(resolve, pause * (0.75 + Math.random() / 2))
    })
    clearTimeout(timer)
  }

  function poke(): void {
    wasPoked = true
    wake()
  }

  const ended = loop()
  return {
    poke,
    async stop() {
      isStopped = true
      wake()
      const timer = setTimeout(() => abort.abort(), grace)
      await ended
      await Promise.all(running.values())
      clearTimeout(timer)
    },
  }
}
