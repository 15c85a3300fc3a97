import { countAttempt } from '#src/platform/throttle/throttle.ts'
import type { Portal } from '#src/portal.ts'
import type { Visitor } from '#src/sign-in/visitor.ts'

const hour = 3600

/**
 * Counts declarations: each makes us write to an address that nobody has proven. A person cancels a
 * handful of contracts; whoever sends more waits, and is told until when.
 */
export async function countDeclaration(
  { db, clock, throttleKey }: Pick<Portal, 'db' | 'clock' | 'throttleKey'>,
  { address }: Visitor,
  email: string,
): Promise<Date | undefined> {
  return await countAttempt(
    db,
    [
      { key: throttleKey('declaration.address', address), most: 20, seconds: hour },
      { key: throttleKey('declaration.email', email.toLowerCase()), most: 10, seconds: hour },
      { key: 'declaration.everybody', most: 300, seconds: 60 },
    ],
    clock(),
  )
}
