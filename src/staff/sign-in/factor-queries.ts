import type { Db, Trx } from '#src/platform/database/connect.ts'

export interface StaffFactor {
  sealedSecret: string
  lastStep: number
}

export async function findStaffFactor(
  db: Db | Trx,
  staffMemberId: string,
): Promise<StaffFactor | undefined> {
  const row = await db
    .selectFrom('staff_second_factor')
    .where('staff_member_id', '=', staffMemberId)
    .select(['sealed_secret', 'last_step'])
    .executeTakeFirst()
  return row && { sealedSecret: row.sealed_secret, lastStep: Number(row.last_step) }
}

/** Notes the step of a code that was taken; @returns false when another request was faster. */
export async function useStaffStep(
  trx: Trx,
  staffMemberId: string,
  step: number,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('staff_second_factor')
    .set({ last_step: String(step) })
    .where('staff_member_id', '=', staffMemberId)
    .where('last_step', '<', String(step))
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export interface NewStaffFactor {
  staffMemberId: string
  sealedSecret: string
  step: number
  codeHashes: string[]
  at: Date
}

/** Sets up the factor with its recovery codes; what was there before is gone. */
export async function putStaffFactor(trx: Trx, factor: NewStaffFactor): Promise<void> {
  const { staffMemberId, sealedSecret, step, codeHashes, at } = factor
  await removeStaffFactor(trx, staffMemberId)
  await trx
    .insertInto('staff_second_factor')
    .values({
      staff_member_id: staffMemberId,
      sealed_secret: sealedSecret,
      switched_on_at: at,
      last_step: String(step),
    })
    .execute()
  await trx
    .insertInto('staff_recovery_code')
    .values(codeHashes.map((hash) => ({ staff_member_id: staffMemberId, code_hash: hash })))
    .execute()
}

export async function removeStaffFactor(trx: Trx, staffMemberId: string): Promise<void> {
  await trx.deleteFrom('staff_second_factor').where('staff_member_id', '=', staffMemberId).execute()
}

/** Uses a recovery code up; of many who try at once one gets in. */
export async function useStaffRecoveryCode(
  trx: Trx,
  staffMemberId: string,
  codeHash: string,
  at: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('staff_recovery_code')
    .set({ used_at: at })
    .where('staff_member_id', '=', staffMemberId)
    .where('code_hash', '=', codeHash)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
