import type { Post } from '#src/mails/post.ts'
import type { Db, Trx } from '#src/platform/database/connect.ts'
import { formatMoment } from '#templates/format.ts'
import type { Language } from '#templates/view.ts'

/** Whom a mail about access goes to. */
export interface Reader {
  name: string
  address: string
  language: Language
  customerNumber: string
}

/** Startpasswort and a link that needs none. */
export async function sendRegistrationMail(
  trx: Trx,
  post: Post,
  reader: Reader,
  secrets: { startPassword: string; signInLink: string },
): Promise<void> {
  const { customerNumber } = reader
  await post.send(trx, {
    key: 'registration',
    ...envelope(reader),
    variables: { name: reader.name, customerNumber, ...secrets },
  })
}

/** Asked for by somebody who is signed in and has no password at hand. */
export async function sendSignInLinkMail(
  trx: Trx,
  post: Post,
  reader: Reader,
  signInLink: string,
): Promise<void> {
  const { name, customerNumber } = reader
  await post.send(trx, {
    key: 'sign-in-link',
    ...envelope(reader),
    variables: { name, customerNumber, signInLink },
  })
}

/** Somebody named another address than the one on file. */
export async function sendRegistrationAttemptMail(
  trx: Trx,
  post: Post,
  reader: Reader,
  at: Date,
): Promise<void> {
  await post.send(trx, {
    key: 'registration-attempt',
    ...envelope(reader),
    variables: { name: reader.name, moment: formatMoment(at, reader.language) },
  })
}

export async function sendNewPasswordMail(
  trx: Trx,
  post: Post,
  reader: Reader,
  newPasswordLink: string,
): Promise<void> {
  const { name, customerNumber } = reader
  await post.send(trx, {
    key: 'new-password',
    ...envelope(reader),
    variables: { name, customerNumber, newPasswordLink },
  })
}

export async function sendPasswordChangedMail(
  db: Db | Trx,
  post: Post,
  reader: Reader,
  at: Date,
): Promise<void> {
  await post.send(db, {
    key: 'password-changed',
    ...envelope(reader),
    variables: { name: reader.name, moment: formatMoment(at, reader.language) },
  })
}

function envelope({ name, address, language }: Reader) {
  return { to: { name, address }, language }
}
