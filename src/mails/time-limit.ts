export interface TimeLimit extends Disposable {
  signal: AbortSignal
}

/**
 * Aborts when the time is over or the other signal aborts. Unlike `AbortSignal.any` it leaves
 * nothing behind on a signal that lives as long as the process.
 */
export function limitTime(milliseconds: number, other: AbortSignal): TimeLimit {
  const controller = new AbortController()
  const abort = (): void => controller.abort()
  const timer = setTimeout(abort, milliseconds)
  other.addEventListener('abort', abort)
  if (other.aborted) abort()
  return {
    signal: controller.signal,
    [Symbol.dispose]() {
      clearTimeout(timer)
      other.removeEventListener('abort', abort)
    },
  }
}
