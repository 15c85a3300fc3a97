import type { Portal } from '#src/portal.ts'
import { openFor, purposes } from './bound-seal.ts'
import { codeOfMoment } from './one-time-codes.ts'
import { findSecondFactorOf } from './queries.ts'

/** What the phone would show now: in a demonstration nobody has one. */
export async function demonstrationCode(
  { db, clock, factorSeal, isDemonstration }: Portal,
  loginId: string,
): Promise<string | undefined> {
  if (!isDemonstration) return undefined
  const factor = await findSecondFactorOf(db, loginId)
  const secret = factor && openFor(factorSeal, purposes.secret(loginId), factor.sealedSecret)
  return secret && (await codeOfMoment(secret, clock()))
}
