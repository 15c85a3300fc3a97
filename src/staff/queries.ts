import type { Db, Trx } from '#src/platform/database/connect.ts'
import { hashToken, isToken, makeToken } from '#src/sign-in/token.ts'
import type { StaffRole } from '#templates/view.ts'

export interface StaffAccount {
  staffMemberId: string
  name: string
  email: string
  role: StaffRole
  passwordHash: string | null
  hasSecondFactor: boolean
  leftAt: Date | null
}

/** Somebody who works here still, by the address they sign in with. */
export async function findStaffByEmail(
  db: Db | Trx,
  email: string,
): Promise<StaffAccount | undefined> {
  return accounts(db)
    .where('member.email', '=', email.trim().toLowerCase())
    .where('member.left_at', 'is', null)
    .executeTakeFirst()
}

export async function findStaffMember(
  db: Db | Trx,
  staffMemberId: string,
): Promise<StaffAccount | undefined> {
  if (!/^\d{1,18}$/.test(staffMemberId)) return undefined
  return accounts(db).where('member.id', '=', staffMemberId).executeTakeFirst()
}

/** Everybody, those who left last. */
export function findAllStaff(db: Db): Promise<StaffAccount[]> {
  return accounts(db).orderBy('member.left_at', 'asc').orderBy('member.name').execute()
}

function accounts(db: Db | Trx) {
  return db
    .selectFrom('staff_member as member')
    .leftJoin('staff_second_factor as factor', 'factor.staff_member_id', 'member.id')
    .select([
      'member.id as staffMemberId',
      'member.name',
      'member.email',
      'member.role',
      'member.password_hash as passwordHash',
      (build) =>
        build('factor.staff_member_id', 'is not', null).$castTo<boolean>().as('hasSecondFactor'),
      'member.left_at as leftAt',
    ])
}

export interface NewStaffMember {
  name: string
  email: string
  role: StaffRole
}

/** Adds somebody; somebody who left and comes back is the same person. @returns undefined when they are here already */
export async function addStaffMember(
  trx: Trx,
  { name, email, role }: NewStaffMember,
): Promise<{ id: string } | undefined> {
  return trx
    .insertInto('staff_member')
    .values({ name, email: email.trim().toLowerCase(), role })
    .onConflict((conflict) =>
      conflict
        .column('email')
        .doUpdateSet({ name, role, left_at: null, password_hash: null })
        .where('staff_member.left_at', 'is not', null),
    )
    .returning('id')
    .executeTakeFirst()
}

export async function setStaffPassword(
  trx: Trx,
  staffMemberId: string,
  passwordHash: string,
  at: Date,
): Promise<void> {
  await trx
    .updateTable('staff_member')
    .set({ password_hash: passwordHash, password_changed_at: at })
    .where('id', '=', staffMemberId)
    .execute()
}

/** Nobody may lock the door behind the last one who has the key. */
export async function countOtherAdmins(trx: Trx, staffMemberId: string): Promise<number> {
  const rows = await trx
    .selectFrom('staff_member')
    .where('role', '=', 'admin')
    .where('left_at', 'is', null)
    .where('id', '<>', staffMemberId)
    .select('id')
    .forUpdate()
    .execute()
  return rows.length
}

export async function setStaffRole(
  trx: Trx,
  staffMemberId: string,
  role: StaffRole,
): Promise<void> {
  await trx.updateTable('staff_member').set({ role }).where('id', '=', staffMemberId).execute()
}

/** Somebody leaves: nothing they had opens anything any more; what they did stays written. */
export async function endStaffMember(trx: Trx, staffMemberId: string, at: Date): Promise<void> {
  await trx
    .updateTable('staff_member')
    .set({ left_at: at, password_hash: null })
    .where('id', '=', staffMemberId)
    .where('left_at', 'is', null)
    .execute()
  await trx.deleteFrom('staff_session').where('staff_member_id', '=', staffMemberId).execute()
  await trx.deleteFrom('staff_second_factor').where('staff_member_id', '=', staffMemberId).execute()
  await spendStaffLinks(trx, staffMemberId, at)
}

export type StaffLinkPurpose = 'invitation' | 'newPassword'

/** A link that works once; older ones of the same person open nothing any more. */
export async function makeStaffLink(
  trx: Trx,
  staffMemberId: string,
  { purpose, minutes, now }: { purpose: StaffLinkPurpose; minutes: number; now: Date },
): Promise<string> {
  await spendStaffLinks(trx, staffMemberId, now)
  const token = makeToken()
  await trx
    .insertInto('staff_link')
    .values({
      token_hash: hashToken(token),
      staff_member_id: staffMemberId,
      purpose,
      created_at: now,
      expires_at: new Date(now.getTime() + minutes * 60_000),
    })
    .execute()
  return token
}

/** Whose a living link is, without using it. */
export async function findStaffLink(
  db: Db,
  token: string,
  now: Date,
): Promise<{ staffMemberId: string; name: string; email: string } | undefined> {
  if (!isToken(token)) return undefined
  return db
    .selectFrom('staff_link')
    .innerJoin('staff_member', 'staff_member.id', 'staff_link.staff_member_id')
    .where('token_hash', '=', hashToken(token))
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .where('staff_member.left_at', 'is', null)
    .select(['staff_member.id as staffMemberId', 'staff_member.name', 'staff_member.email'])
    .executeTakeFirst()
}

/** Uses a link up; of many who try at once one gets it. */
export async function useStaffLink(
  trx: Trx,
  token: string,
  now: Date,
): Promise<{ staffMemberId: string } | undefined> {
  return trx
    .updateTable('staff_link')
    .set({ used_at: now })
    .where('token_hash', '=', hashToken(token))
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .returning('staff_member_id as staffMemberId')
    .executeTakeFirst()
}

async function spendStaffLinks(trx: Trx, staffMemberId: string, at: Date): Promise<void> {
  await trx
    .updateTable('staff_link')
    .set({ used_at: at })
    .where('staff_member_id', '=', staffMemberId)
    .where('used_at', 'is', null)
    .execute()
}
