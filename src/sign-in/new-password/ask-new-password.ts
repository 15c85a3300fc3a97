import { z } from 'zod'
import { recordEvent } from '#src/audit/record-event.ts'
import { dayInBerlin } from '#src/platform/calendar.ts'
import type { Portal } from '#src/portal.ts'
import { makeMailLink } from '#src/sign-in/by-link/queries.ts'
import { sendNewPasswordMail } from '#src/sign-in/mails.ts'
import { findReaderByNumber } from '#src/sign-in/queries.ts'
import { mayMail } from '#src/sign-in/registering/mail-throttle.ts'

export const newPasswordAsked = z.object({ customerNumber: z.string() })
export type NewPasswordAsked = z.infer<typeof newPasswordAsked>

/** Mails a link to choose a new password; the old one holds until the link is used. */
export async function askNewPassword(portal: Portal, asked: NewPasswordAsked): Promise<void> {
  const { db, clock, post, paths, settings } = portal
  const at = clock()
  await db.transaction().execute(async (trx) => {
    const login = await findReaderByNumber(trx, asked.customerNumber, dayInBerlin(at))
    await recordEvent(trx, {
      at,
      actor: { kind: 'stranger' },
      event: 'newPasswordAsked',
      customerId: login?.customerId,
    })
    if (!login || !(await mayMail(trx, portal.throttleKey, login.address, at))) return
    const token = await makeMailLink(trx, login.loginId, 'newPassword', at)
    await sendNewPasswordMail(trx, post, login, settings.origin + paths.newPassword(token))
  })
  portal.poke()
}
