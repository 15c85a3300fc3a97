import type { Trx } from '#src/platform/database/connect.ts'
import { type Allowance, countAttempt, type ThrottleKey } from '#src/platform/throttle/throttle.ts'

const hour = 3600

/** At most three mails an hour to one address. */
export async function mayMail(
  trx: Trx,
  throttleKey: ThrottleKey,
  address: string,
  now: Date,
): Promise<boolean> {
  return (await countAttempt(trx, [toAddress(throttleKey, address)], now)) === undefined
}

/**
 * One of the three may tell of somebody else's attempt: the others are left for the owner, who
 * could otherwise be kept from their own mails.
 */
export async function mayTell(
  trx: Trx,
  throttleKey: ThrottleKey,
  address: string,
  now: Date,
): Promise<boolean> {
  const telling = { key: throttleKey('mail.telling', bare(address)), most: 1, seconds: hour }
  return (await countAttempt(trx, [telling, toAddress(throttleKey, address)], now)) === undefined
}

function toAddress(throttleKey: ThrottleKey, address: string): Allowance {
  return { key: throttleKey('mail.address', bare(address)), most: 3, seconds: hour }
}

function bare(address: string): string {
  return address.trim().toLowerCase()
}
