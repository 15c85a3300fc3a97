import { generate, generateSecret, generateURI, verify } from 'otplib'

/** Half a minute before and after: clocks of telephones go wrong by that much. */
const tolerance = 30

/** A new secret, 160 bits in Base32, as apps for one-time codes take it. */
export function makeFactorSecret(): string {
  return generateSecret()
}

/** What the picture for the app says: whose account at whom. */
export function factorAddress(secret: string, { issuer, label }: FactorNames): string {
  return generateURI({ issuer, label, secret })
}

export interface FactorNames {
  /** The utility. */
  issuer: string
  /** The customer number, or the address of somebody who works here. */
  label: string
}

/** The secret in groups of four, as one types it. */
export function readableSecret(secret: string): string {
  return secret.replace(/(.{4})(?=.)/g, '$1 ')
}

/**
 * Whether an app that knows the secret shows this code now (RFC 6238, six digits, 30 seconds, one
 * step before and after). Blanks in what was typed do not matter.
 * @param lastStep the step of the last code that was taken: it and all before it are refused
 * @returns the step of the code, to be kept as the last one; undefined when the code does not fit
 */
export async function stepOfCode(
  secret: string,
  typed: string,
  { now, lastStep }: { now: Date; lastStep: number | undefined },
): Promise<number | undefined> {
  const token = typed.replace(/\s/g, '')
  if (!/^\d{6}$/.test(token)) return undefined
  const epoch = Math.floor(now.getTime() / 1000)
  // not by `afterTimeStep`: it throws where the machine's clock was set back meanwhile
  const result = await verify({ secret, token, epoch, epochTolerance: tolerance })
  const step = result.valid && 'timeStep' in result ? result.timeStep : undefined
  return step !== undefined && step > (lastStep ?? 0) ? step : undefined
}

/** The code of this moment: for tests, and for a demonstration in which nobody has a telephone. */
export function codeOfMoment(secret: string, now: Date): Promise<string> {
  return generate({ secret, epoch: Math.floor(now.getTime() / 1000) })
}
