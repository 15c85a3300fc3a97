import type { Post } from '#src/mails/post.ts'
import type { Trx } from '#src/platform/database/connect.ts'
import type { Reader } from '#src/sign-in/mails.ts'
import { formatMoment } from '#templates/format.ts'

/** To the new address: only who reads mails there can say that it is theirs. */
export async function sendEmailConfirmationMail(
  trx: Trx,
  post: Post,
  reader: Reader,
  confirmLink: string,
): Promise<void> {
  const { name, customerNumber } = reader
  await post.send(trx, {
    key: 'email-change-confirm',
    ...envelope(reader),
    variables: { name, customerNumber, confirmLink },
  })
}

/** To the present address, at once. */
export async function sendEmailChangeAskedMail(
  trx: Trx,
  post: Post,
  reader: Reader,
  at: Date,
): Promise<void> {
  await post.send(trx, {
    key: 'email-change-asked',
    ...envelope(reader),
    variables: { name: reader.name, moment: formatMoment(at, reader.language) },
  })
}

/** To the address that was: the last mail it gets. */
export async function sendEmailChangedMail(
  trx: Trx,
  post: Post,
  reader: Reader,
  at: Date,
): Promise<void> {
  await post.send(trx, {
    key: 'email-changed',
    ...envelope(reader),
    variables: { name: reader.name, moment: formatMoment(at, reader.language) },
  })
}

/** The last mail to somebody who has left. */
export async function sendAccessClosedMail(
  trx: Trx,
  post: Post,
  reader: Reader,
  at: Date,
): Promise<void> {
  const { name, customerNumber, language } = reader
  await post.send(trx, {
    key: 'access-closed',
    ...envelope(reader),
    variables: { name, customerNumber, moment: formatMoment(at, language) },
  })
}

function envelope({ name, address, language }: Reader) {
  return { to: { name, address }, language }
}
