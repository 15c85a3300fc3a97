/** Milliseconds to wait after the nth refusal: a minute, doubling to four hours, never in step. */
export function retryAfter(refusals: number): number {
  return Math.min(4 * 3_600_000, 60_000 * 2 ** (refusals - 1)) * (0.9 + Math.random() * 0.2)
}
