import { fieldNames } from '#src/reading-by-staff/forms.ts'
import { fieldsOf } from '#tests/readings/reading-scene.ts'
import type { SignInScene } from '#tests/sign-in/scene.ts'
import { parsePage } from '../../page-rules.ts'
import type { SweepScene } from '../../scene.ts'
import { customers, ownerOnly, type SweptFeature } from '../feature.ts'

const form = '/nicht-selbst-ablesen'

/** Who cannot read a meter says so; the receipt is its own page. */
export const readingByStaffFeature: SweptFeature = {
  samples: (scene) => ({ [`${form}/:reference`]: [scene.objectionReference, '2026-ZZZZZZ'] }),
  refusedForms: () => [
    { person: 'anna', path: form, fields: {} },
    {
      person: 'erika',
      path: form,
      fields: {
        [fieldNames.reason]: 'unbekannt',
        [fieldNames.times]: 'x'.repeat(400),
        [fieldNames.phone]: 'ruf an',
        [fieldNames.message]: 'x'.repeat(400),
      },
    },
    { person: 'guest', path: form, fields: { [fieldNames.times]: 'montags' } },
  ],
  rows: [
    { route: `GET ${form}`, answers: customers('200') },
    { route: `POST ${form}`, answers: { ...customers('422'), guest: '401' } },
    {
      route: `GET ${form}/:reference`,
      what: 'own',
      path: (scene: SweepScene) => `${form}/${scene.objectionReference}`,
      answers: ownerOnly('200'),
    },
    {
      route: `GET ${form}/:reference`,
      what: 'of nobody',
      path: () => `${form}/2026-ZZZZZZ`,
      answers: ownerOnly('404'),
    },
  ],
}

export async function sendObjection(scene: SignInScene, cookie: string): Promise<string> {
  const page = await scene.app.request(form, { headers: { cookie } })
  const sent = await scene.post(form, fieldsOf(parsePage(await page.text()).document), { cookie })
  return sent.headers.get('location')?.split('/').at(-1) ?? ''
}
