import { randomBytes } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { hash, parseOptions, verify } from '@node-rs/argon2'
import { takeTurns } from '#src/platform/turns.ts'

export interface Passwords {
  /** argon2id in the PHC form, parameters and salt included. */
  hash(secret: string): Promise<string>
  /** Takes the same work whether there is a hash or not; without one the answer is no. */
  matches(secretHash: string | undefined, secret: string): Promise<boolean>
  /** Whether today's parameters differ from those of the hash. */
  isOutdated(secretHash: string): boolean
}

/** OWASP's recommendation for argon2id, which is the library's default kind. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** Passwords hashed a few at a time, so that everybody else's pages stay quick. */
export function createPasswords(
  atOnce = Math.max(1, Math.floor(availableParallelism() / 2)),
): Passwords {
  const inTurn = takeTurns(atOnce)
  const nobodysHash = inTurn(() => hash(randomBytes(16).toString('hex'), cost))
  return {
    hash: (secret) => inTurn(() => hash(secret, cost)),
    matches: async (secretHash, secret) => {
      const against = secretHash ?? (await nobodysHash)
      const isMatch = await inTurn(() => verify(against, secret))
      return isMatch && secretHash !== undefined
    },
    isOutdated: (secretHash) => {
      const { memoryCost, timeCost, parallelism } = parseOptions(secretHash)
      return (
        memoryCost !== cost.memoryCost ||
        timeCost !== cost.timeCost ||
        parallelism !== cost.parallelism
      )
    },
  }
}
