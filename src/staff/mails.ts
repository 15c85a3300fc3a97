import type { Db, Trx } from '#src/platform/database/connect.ts'
import type { Portal } from '#src/portal.ts'

type Mailing = Pick<Portal, 'post' | 'paths' | 'settings'>

export interface StaffReader {
  name: string
  email: string
}

/** Come and choose a password; the link holds a week. */
export async function sendStaffInvitation(
  trx: Trx,
  { post, paths, settings }: Mailing,
  { name, email }: StaffReader,
  token: string,
): Promise<void> {
  await post.send(trx, {
    key: 'staff-invitation',
    to: { name, address: email },
    language: 'de',
    variables: { name, invitationLink: settings.origin + paths.office.newPassword(token) },
  })
}

export async function sendStaffNewPassword(
  trx: Trx,
  { post, paths, settings }: Mailing,
  { name, email }: StaffReader,
  token: string,
): Promise<void> {
  await post.send(trx, {
    key: 'staff-new-password',
    to: { name, address: email },
    language: 'de',
    variables: { name, newPasswordLink: settings.origin + paths.office.newPassword(token) },
  })
}

/** Tells what was changed about somebody's own access: they see at once when it was not them. */
export async function sendStaffAccessChanged(
  db: Db | Trx,
  { post }: Pick<Portal, 'post'>,
  { name, email }: StaffReader,
  change: { what: string; moment: string },
): Promise<void> {
  await post.send(db, {
    key: 'staff-access-changed',
    to: { name, address: email },
    language: 'de',
    variables: { name, ...change },
  })
}
