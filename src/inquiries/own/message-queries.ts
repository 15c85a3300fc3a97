import type { Trx } from '#src/platform/database/connect.ts'
import type { InquiryStep } from '#src/platform/database/schema.ts'
import { latestStep } from './list-queries.ts'

/** Holds an inquiry until the transaction ends, so that two who write or answer take turns. */
export async function holdInquiryOf(
  trx: Trx,
  customerId: string,
  inquiryId: string,
): Promise<{ step: InquiryStep | null }> {
  return trx
    .selectFrom('inquiry')
    .where('id', '=', inquiryId)
    .where('customer_id', '=', customerId)
    .select(latestStep.as('step'))
    .forUpdate()
    .executeTakeFirstOrThrow()
}

/** @returns undefined when this very form has written a message before */
export async function insertMessage(
  trx: Trx,
  row: { inquiry_id: string; form_key: string; message: string; sent_at: Date },
): Promise<{ id: string } | undefined> {
  return trx
    .insertInto('inquiry_message')
    .values(row)
    .onConflict((conflict) => conflict.column('form_key').doNothing())
    .returning('id')
    .executeTakeFirst()
}

/** It waits again for people at the utility. */
export async function reopenInquiry(trx: Trx, inquiryId: string, at: Date): Promise<void> {
  await trx
    .insertInto('inquiry_step')
    .values({ inquiry_id: inquiryId, step: 'reopened', at })
    .execute()
}
