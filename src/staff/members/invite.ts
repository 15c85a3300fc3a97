import { recordEvent } from '#src/audit/record-event.ts'
import type { Trx } from '#src/platform/database/connect.ts'
import type { Portal } from '#src/portal.ts'
import { sendStaffInvitation } from '#src/staff/mails.ts'
import { addStaffMember, makeStaffLink, type NewStaffMember } from '#src/staff/queries.ts'

const minutesOfAWeek = 7 * 24 * 60

export interface Inviting {
  /** Who invites; absent: the command line. */
  by: string | undefined
  /** Whether the invitation goes out by mail. */
  isMailed: boolean
}

/**
 * Adds somebody and lets them choose a password.
 * @returns the token of the invitation; undefined when this address works here already
 */
export async function inviteStaff(
  trx: Trx,
  portal: Pick<Portal, 'post' | 'paths' | 'settings' | 'clock'>,
  person: NewStaffMember,
  inviting: Inviting,
): Promise<string | undefined> {
  const added = await addStaffMember(trx, person)
  return added && (await inviteAgain(trx, portal, { ...person, id: added.id }, inviting))
}

/** A new invitation for somebody who has not come in yet; the old one opens nothing any more. */
export async function inviteAgain(
  trx: Trx,
  portal: Pick<Portal, 'post' | 'paths' | 'settings' | 'clock'>,
  { id, name, email }: { id: string; name: string; email: string },
  { by, isMailed }: Inviting,
): Promise<string> {
  const now = portal.clock()
  const link = { purpose: 'invitation', minutes: minutesOfAWeek, now } as const
  const token = await makeStaffLink(trx, id, link)
  if (isMailed) await sendStaffInvitation(trx, portal, { name, email }, token)
  await recordEvent(trx, {
    at: now,
    actor: by === undefined ? { kind: 'system' } : { kind: 'staff', id: by },
    event: 'staffInvited',
    details: { staffMember: id, name },
  })
  return token
}
