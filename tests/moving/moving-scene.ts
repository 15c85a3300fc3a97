import { fieldNames as readingNames } from '#src/readings/forms.ts'
import { readingScene } from '#tests/readings/reading-scene.ts'
import type { CastMember } from '#tests/support/cast.ts'

export const newAddress = {
  strasse: 'Rosenweg',
  hausnummer: '7',
  plz: '80331',
  ort: 'München',
  land: 'DE',
}

/** Somebody with the form about a move in their hands; Bruno's only meter is for gas. */
export async function movingScene(member: CastMember = 'bruno') {
  const scene = await readingScene(member)
  return Object.assign(scene, {
    /** What a browser would send when everything is filled in. */
    async filled(
      kind: 'auszug' | 'einzug' | 'wechsel',
      more: Record<string, string> = {},
    ): Promise<Record<string, string>> {
      const fields = await scene.openForm(`/umzug/${kind}`)
      const days = { datum: '23.11.2026', einzug: '1.12.2026' }
      const { datum, einzug } = days
      return {
        ...fields,
        ...newAddress,
        ...(kind !== 'einzug' && { datum, staende: 'jetzt' }),
        ...(kind !== 'auszug' && { einzug }),
        ...more,
      }
    },
    gas: member === 'bruno' ? readingNames.value(scene.own.registerId('7-1:3.0.0')) : '',
    inquiries: () => scene.db.selectFrom('inquiry').selectAll().orderBy('id').execute(),
    mails: () => scene.db.selectFrom('outgoing_mail').selectAll().orderBy('id').execute(),
  })
}
