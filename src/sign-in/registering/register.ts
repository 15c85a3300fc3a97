import { z } from 'zod'
import { recordEvent } from '#src/audit/record-event.ts'
import { bareCustomerNumber } from '#src/customers/customer-number.ts'
import { recordCustomerChange } from '#src/customers/queries.ts'
import { dayInBerlin } from '#src/platform/calendar.ts'
import type { Trx } from '#src/platform/database/connect.ts'
import { countAttempt } from '#src/platform/throttle/throttle.ts'
import type { Portal } from '#src/portal.ts'
import { sendRegistrationAttemptMail } from '#src/sign-in/mails.ts'
import { giveAccess } from './give-access.ts'
import { mayMail, mayTell } from './mail-throttle.ts'
import {
  findMeterNumbers,
  findRegistrant,
  findRegistrationProof,
  keepLogin,
  moveUnconfirmedLogin,
  type Registrant,
} from './queries.ts'
import { decideRegistration, type RegistrationDecision } from './registration.ts'

export const registration = z.object({
  customerNumber: z.string(),
  lastName: z.string(),
  firstName: z.string(),
  email: z.string(),
  meterNumber: z.string(),
  language: z.enum(['de', 'en']),
})
export type Registration = z.infer<typeof registration>

/** What comes of a registration, after its answer has long been given. */
export async function register(portal: Portal, typed: Registration): Promise<void> {
  const now = portal.clock()
  await portal.db.transaction().execute(async (trx) => {
    const registrant = await findRegistrant(trx, typed.customerNumber, dayInBerlin(now))
    const decision = await decide(trx, portal, registrant, typed)
    if (registrant && decision.kind === 'tellAddressOnFile') {
      await tell(trx, portal, registrant, decision.address)
    }
    if (registrant && decision.kind === 'sendAccess') {
      await sendAccess(trx, portal, registrant, decision, typed)
    }
    await recordEvent(trx, {
      at: now,
      actor: { kind: 'stranger' },
      event: 'registrationAsked',
      customerId: registrant?.customerId,
      details: { outcome: decision.kind },
    })
  })
  portal.poke()
}

async function decide(
  trx: Trx,
  { clock, throttleKey }: Portal,
  registrant: Registrant | undefined,
  typed: Registration,
): Promise<RegistrationDecision> {
  const now = clock()
  const meterNumbers = registrant
    ? await findMeterNumbers(trx, registrant.customerId, dayInBerlin(now))
    : []
  const decision = decideRegistration(
    await findRegistrationProof(trx),
    registrant && { ...registrant, meterNumbers },
    typed,
  )
  // the owner's own address needs no guessing, so that it works however often others have tried
  if (decision.kind === 'sendAccess' && !decision.isNewAddress) return decision
  const key = throttleKey('registration.guesses', bareCustomerNumber(typed.customerNumber))
  const until = await countAttempt(trx, [{ key, most: 5, seconds: 86_400 }], now)
  return until ? { kind: 'silence' } : decision
}

async function tell(trx: Trx, portal: Portal, registrant: Registrant, address: string) {
  const now = portal.clock()
  if (!(await mayTell(trx, portal.throttleKey, address, now))) return
  const { name, customerNumber, language } = registrant
  const reader = { name, customerNumber, address, language: language ?? 'de' }
  await sendRegistrationAttemptMail(trx, portal.post, reader, now)
}

async function sendAccess(
  trx: Trx,
  portal: Portal,
  registrant: Registrant,
  { address, isNewAddress }: { address: string; isNewAddress: boolean },
  typed: Registration,
): Promise<void> {
  const now = portal.clock()
  if (!(await mayMail(trx, portal.throttleKey, address, now))) return
  const { customerId, loginEmail } = registrant
  if (isNewAddress && loginEmail !== address) {
    const change = { kind: 'email', field: 'E-Mail', oldValue: null, newValue: address } as const
    await recordCustomerChange(trx, { customerId, ...change, on: dayInBerlin(now) })
  }
  const language = registrant.language ?? typed.language
  const loginId = await keepLogin(trx, customerId, { email: address, language })
  if (registrant.isUnconfirmed && loginEmail !== address) {
    await moveUnconfirmedLogin(trx, loginId, address)
  }
  await giveAccess(trx, portal, loginId, {
    name: registrant.name,
    customerNumber: registrant.customerNumber,
    address,
    language,
  })
}
