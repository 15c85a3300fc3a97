import type { Db } from '#src/platform/database/connect.ts'
import { hashToken, makeToken } from '#src/sign-in/token.ts'
import { clara, jonas } from './cast.ts'

const people = { clara, jonas } as const
export type StaffPerson = keyof typeof people

/** Lets somebody of the utility in, both factors shown; returns what belongs into the Cookie header. */
export async function openOffice(db: Db, person: StaffPerson, now: Date): Promise<string> {
  const { id } = await db
    .selectFrom('staff_member')
    .where('email', '=', people[person].email)
    .select('id')
    .executeTakeFirstOrThrow()
  const token = makeToken()
  const inHalfAnHour = new Date(now.getTime() + 30 * 60_000)
  await db
    .insertInto('staff_session')
    .values({
      id: hashToken(token),
      staff_member_id: id,
      created_at: now,
      expires_at: inHalfAnHour,
      ends_at: new Date(now.getTime() + 12 * 3_600_000),
      confirmed_at: now,
    })
    .execute()
  return `verwaltung=${token}`
}
