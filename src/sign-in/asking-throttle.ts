import { countAttempt } from '#src/platform/throttle/throttle.ts'
import type { Portal } from '#src/portal.ts'
import type { Visitor } from './visitor.ts'

const hour = 3600
const day = 86_400

/**
 * Counts what makes us send mails. A number is counted together with who asks for it, so that a
 * stranger cannot use up the tries of its owner; what all strangers together may guess about one
 * number is counted where the guess is judged.
 * @returns until when nothing more is taken; undefined when this one may go on
 */
export async function countAsking(
  { db, clock, throttleKey }: Pick<Portal, 'db' | 'clock' | 'throttleKey'>,
  { address }: Visitor,
  purpose: 'registration' | 'newPassword',
  number: string,
): Promise<Date | undefined> {
  return await countAttempt(
    db,
    [
      { key: throttleKey(`${purpose}.address`, address), most: 30, seconds: hour },
      { key: throttleKey(`${purpose}.number`, number, address), most: 5, seconds: day },
      { key: `${purpose}.everybody`, most: 600, seconds: 60 },
    ],
    clock(),
  )
}
