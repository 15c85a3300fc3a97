import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Repeats what must not be left out, such as the note that a mail is gone, while the database is
 * away. Gives up only when aborted, with the last error.
 */
export async function untilItSucceeds(
  action: () => Promise<unknown>,
  signal: AbortSignal,
): Promise<void> {
  for (let wait = 50; ; wait = Math.min(1000, wait * 2)) {
    try {
      await action()
      return
    } catch (error) {
      if (signal.aborted) throw error
      await sleep(wait)
    }
  }
}
