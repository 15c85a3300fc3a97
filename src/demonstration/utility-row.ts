import type { Trx } from '#src/platform/database/connect.ts'

export const utilityName = 'Stadtwerke Musterstadt'

/** Says whose portal this is. */
export async function nameUtility(trx: Trx): Promise<void> {
  await trx
    .updateTable('utility')
    .set({
      name: utilityName,
      short_name: 'Stadtwerke',
      street_address: 'Am Wasserturm 3',
      city_address: '12345 Musterstadt',
      phone: '05551 234-0',
      opening_hours: 'Montag bis Freitag 8 bis 18 Uhr',
      email: 'service@example.de',
      mail_sender_name: utilityName,
      mail_sender_address: 'portal@example.de',
    })
    .execute()
}
