import type { Seal } from './sealing.ts'

/** For whom something is sealed: what belongs to one login or session is of no use to another. */
export const purposes = {
  secret: (loginId: string) => `second factor of ${loginId}`,
  setUp: (loginId: string) => `setting up the second factor of ${loginId}`,
  shownCodes: (sessionId: string) => `recovery codes shown to ${sessionId}`,
} as const

export function sealFor(seal: Seal, purpose: string, text: string): string {
  return seal.seal(JSON.stringify([purpose, text]))
}

/** Undefined for whatever was sealed for another purpose, with another SECRET, or not at all. */
export function openFor(seal: Seal, purpose: string, sealed: string): string | undefined {
  try {
    const [known, text]: unknown[] = JSON.parse(seal.open(sealed))
    return known === purpose && typeof text === 'string' ? text : undefined
  } catch {
    return undefined
  }
}
