import type { Db, Trx } from '#src/platform/database/connect.ts'

/** The second factor of one login. */
export interface SecondFactor {
  sealedSecret: string
  switchedOnAt: Date
  lastStep: number
}

export async function findSecondFactorOf(
  db: Db | Trx,
  loginId: string,
): Promise<SecondFactor | undefined> {
  const row = await factorsOf(db, loginId).executeTakeFirst()
  return row && { ...row, lastStep: Number(row.lastStep) }
}

/** For taking a code: of two who send the same one at once, the second waits and comes too late. */
export async function lockSecondFactorOf(
  trx: Trx,
  loginId: string,
): Promise<SecondFactor | undefined> {
  const row = await factorsOf(trx, loginId).forUpdate().executeTakeFirst()
  return row && { ...row, lastStep: Number(row.lastStep) }
}

/** False where another tab was faster. */
export async function putSecondFactor(
  trx: Trx,
  loginId: string,
  { sealedSecret, switchedOnAt, lastStep }: SecondFactor,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows = 0n } = await trx
    .insertInto('second_factor')
    .values({
      login_id: loginId,
      sealed_secret: sealedSecret,
      switched_on_at: switchedOnAt,
      last_step: String(lastStep),
    })
    .onConflict((conflict) => conflict.column('login_id').doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows > 0n
}

/** Takes the recovery codes along. */
export async function removeSecondFactor(trx: Trx, loginId: string): Promise<void> {
  await trx.deleteFrom('second_factor').where('login_id', '=', loginId).execute()
}

export async function noteStep(trx: Trx, loginId: string, step: number): Promise<void> {
  await trx
    .updateTable('second_factor')
    .set({ last_step: String(step) })
    .where('login_id', '=', loginId)
    .execute()
}

/** New codes in place of all that were before. */
export async function putRecoveryCodes(trx: Trx, loginId: string, hashes: string[]): Promise<void> {
  await trx.deleteFrom('recovery_code').where('login_id', '=', loginId).execute()
  await trx
    .insertInto('recovery_code')
    .values(hashes.map((hash) => ({ login_id: loginId, code_hash: hash })))
    .execute()
}

/** Takes a code away for good; false where this login has none like it. */
export async function useRecoveryCode(
  trx: Trx,
  loginId: string,
  hash: string,
  now: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('recovery_code')
    .set({ used_at: now })
    .where('login_id', '=', loginId)
    .where('code_hash', '=', hash)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function countRecoveryCodes(db: Db | Trx, loginId: string): Promise<number> {
  const { count } = await db
    .selectFrom('recovery_code')
    .where('login_id', '=', loginId)
    .where('used_at', 'is', null)
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

function factorsOf(db: Db | Trx, loginId: string) {
  return db
    .selectFrom('second_factor')
    .where('login_id', '=', loginId)
    .select([
      'sealed_secret as sealedSecret',
      'switched_on_at as switchedOnAt',
      'last_step as lastStep',
    ])
}
