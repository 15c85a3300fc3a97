import type { Post } from '#src/mails/post.ts'
import type { Trx } from '#src/platform/database/connect.ts'
import type { Reader } from '#src/sign-in/mails.ts'
import { formatMoment } from '#templates/format.ts'

/** Switched on or off, or its recovery codes made anew. */
export async function sendSecondFactorMail(
  trx: Trx,
  post: Post,
  reader: Reader,
  key: 'second-factor-on' | 'second-factor-off' | 'recovery-codes-new',
  at: Date,
): Promise<void> {
  const { name, address, language } = reader
  const variables = { name, moment: formatMoment(at, language) }
  await post.send(trx, { key, to: { name, address }, language, variables })
}

/** Somebody came in without the phone: the owner, or whoever found the list. */
export async function sendRecoveryCodeUsedMail(
  trx: Trx,
  post: Post,
  reader: Reader,
  { at, left }: { at: Date; left: number },
): Promise<void> {
  const { name, address, language } = reader
  await post.send(trx, {
    key: 'recovery-code-used',
    to: { name, address },
    language,
    variables: { name, moment: formatMoment(at, language), codesLeft: String(left) },
  })
}
