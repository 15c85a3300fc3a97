/** Milliseconds to wait after the nth failure: doubling from a second to an hour, never in step. */
export function backOff(failures: number): number {
  return Math.min(3_600_000, 1000 * 2 ** (failures - 1)) * (0.8 + Math.random() * 0.4)
}
