import { fieldNames } from '#src/instalments/forms.ts'
import type { Db } from '#src/platform/database/connect.ts'
import { readingScene } from '#tests/readings/reading-scene.ts'
import type { CastMember } from '#tests/support/cast.ts'
import type { TestPortalOptions } from '#tests/support/portal.ts'

export const form = '/abschlag'

/** What billing says of a contract's instalment. */
export async function setInstalment(
  db: Db,
  contractId: string,
  [instalment, lowest, highest]: [string | null, string | null, string | null],
): Promise<void> {
  await db
    .updateTable('contract')
    .set({ instalment, instalment_lowest: lowest, instalment_highest: highest })
    .where('id', '=', contractId)
    .execute()
}

/** Somebody at the form, with 85 € a month and limits from 60 to 140 €. */
export async function instalmentScene(
  member: CastMember = 'bruno',
  options: TestPortalOptions = {},
) {
  const scene = await readingScene(member, options)
  const contractId = scene.own.contractId()
  await setInstalment(scene.db, contractId, ['85', '60', '140'])
  return Object.assign(scene, {
    contractId,
    amount: fieldNames.amount(contractId),
    /** Opens the form and fills in what is wished. */
    async wish(amount: string): Promise<Record<string, string>> {
      const fields = await scene.openForm(form)
      return { ...fields, [fieldNames.amount(contractId)]: amount, ab: '2027-01-01' }
    },
    changes: () => scene.db.selectFrom('customer_change').selectAll().orderBy('id').execute(),
    mails: () => scene.db.selectFrom('outgoing_mail').selectAll().orderBy('id').execute(),
  })
}
