import { newAddress } from '#tests/moving/moving-scene.ts'
import { fieldsOf } from '#tests/readings/reading-scene.ts'
import type { SignInScene } from '#tests/sign-in/scene.ts'
import { parsePage } from '../../page-rules.ts'
import type { SweepScene } from '../../scene.ts'
import { customers, ownerOnly, type RefusedForm, type Row, type SweptFeature } from '../feature.ts'

const form = '/umzug/:kind'
const review = '/umzug/:kind/pruefung'
const receipt = '/umzug/meldungen/:reference'
const odd = { datum: 'x', einzug: '99.99.2026', plz: '8O331', telefon: 'ruf an', staende: 'jetzt' }
const later = { ...newAddress, datum: '31.1.2027', staende: 'spaeter', einzug: '1.2.2027' }

/** Moving out, in, or both; the look at all of it, and the receipt. */
export const movingFeature: SweptFeature = {
  samples: (scene) => ({
    [form]: ['auszug', 'einzug', 'wechsel', 'flucht'],
    [review]: ['auszug'],
    [receipt]: [scene.moveReference, '2026-ZZZZZZ'],
  }),
  livingPaths: () => ({ [form]: '/umzug/einzug', [review]: '/umzug/einzug/pruefung' }),
  completeFields: () => later,
  refusedForms: ({ ids }) =>
    ['', '/pruefung'].flatMap((end): RefusedForm[] => [
      ...['auszug', 'einzug', 'wechsel'].flatMap((kind): RefusedForm[] =>
        [{}, odd, { ...odd, datum: '23.11.2026' }].map((fields) => ({
          person: 'anna',
          path: `/umzug/${kind}${end}`,
          fields,
        })),
      ),
      {
        person: 'anna',
        path: `/umzug/auszug${end}`,
        fields: {
          ...later,
          datum: '23.11.2026',
          staende: 'jetzt',
          [`stand-${ids.anna.registerId('1-1:1.8.1')}`]: '1',
          [`stand-${ids.anna.registerId('1-1:1.8.2')}`]: 'zwölf',
        },
      },
      {
        person: 'erika',
        path: '/umzug/wechsel/pruefung',
        fields: { ...later, 'neu-gas-nummer': '7GMT12', 'neu-gas-stand': '12,5' },
      },
      { person: 'guest', path: `/umzug/einzug${end}`, fields: later },
    ]),
  rows: [
    { route: 'GET /umzug', answers: customers('200') },
    { route: `GET ${form}`, path: () => '/umzug/auszug', answers: customers('200') },
    {
      route: `GET ${form}`,
      what: 'that is none',
      path: () => '/umzug/flucht',
      answers: customers('404'),
    },
    {
      route: `GET ${review}`,
      path: () => '/umzug/auszug/pruefung',
      answers: customers('303 /umzug/auszug'),
    },
    ...['', '/pruefung'].flatMap((end): Row[] => [
      {
        route: `POST ${form}${end}`,
        path: () => `/umzug/auszug${end}`,
        what: 'own',
        fields: ({ ids }: SweepScene) => ({ ...odd, ab: ids.bruno.contractId() }),
        answers: { ...ownerOnly('422'), guest: '401' },
      },
      {
        route: `POST ${form}${end}`,
        path: () => `/umzug/auszug${end}`,
        what: 'of nobody',
        fields: () => ({ ...odd, ab: '999999' }),
        answers: { ...ownerOnly('404'), guest: '401' },
      },
    ]),
    ...(['own', 'of nobody'] as const).map(
      (what): Row => ({
        route: `GET ${receipt}`,
        what,
        path: (scene) => `/umzug/meldungen/${what === 'own' ? scene.moveReference : '2026-ZZZZZZ'}`,
        answers: ownerOnly(what === 'own' ? '200' : '404'),
      }),
    ),
  ],
}

export async function reportMove(scene: SignInScene, cookie: string): Promise<string> {
  const page = await scene.app.request('/umzug/auszug', { headers: { cookie } })
  const fields = fieldsOf(parsePage(await page.text()).document)
  const sent = await scene.post('/umzug/auszug', { ...fields, ...later }, { cookie })
  return sent.headers.get('location')?.split('/').at(-1) ?? ''
}
