import { fieldNames } from '#src/instalments/forms.ts'
import { setInstalment } from '#tests/instalments/instalment-scene.ts'
import type { SignInScene } from '#tests/sign-in/scene.ts'
import type { SweepScene } from '../../scene.ts'
import { customers, ownerOnly, type RefusedForm, type Row, type SweptFeature } from '../feature.ts'

const form = '/abschlag'
const check = '/abschlag/pruefung'
const receipt = '/abschlag/meldungen/:reference'
const wished = (contractId: string) => ({ [fieldNames.amount(contractId)]: '1' })
const ofBruno = ({ ids }: SweepScene) => wished(ids.bruno.contractId())

/** What is paid a month, another amount, its receipt, and taking it back. */
export const instalmentFeature: SweptFeature = {
  samples: (scene) => ({
    [receipt]: [scene.instalmentReference, '2026-ZZZZZZ'],
    [`${receipt}/ruecknahme`]: [scene.instalmentReference],
  }),
  livingPaths: (scene) => ({
    [`${receipt}/ruecknahme`]: `/abschlag/meldungen/${scene.instalmentReference}/ruecknahme`,
  }),
  completeFields: ({ ids }) => ({
    [fieldNames.amount(ids.bruno.contractId())]: '90',
    [fieldNames.validFrom]: '2027-01-01',
  }),
  refusedForms: (scene) =>
    [form, check].flatMap((path): RefusedForm[] => [
      { person: 'anna', path, fields: {} },
      ...['1', '999999', 'viel', '85,555', '85'].map(
        (amount): RefusedForm => ({
          person: 'anna',
          path,
          fields: { [fieldNames.amount(scene.ids.anna.contractId())]: amount },
        }),
      ),
      { person: 'guest', path, fields: { ab: '2027-01-01' } },
    ]),
  rows: [
    { route: `GET ${form}`, answers: customers('200') },
    { route: `GET ${check}`, answers: customers(`303 ${form}`) },
    ...[form, check].flatMap((path): Row[] => [
      {
        route: `POST ${path}`,
        what: 'own',
        fields: ofBruno,
        answers: { ...ownerOnly(path === form ? '409' : '422'), guest: '401' },
      },
      {
        route: `POST ${path}`,
        what: 'of nobody',
        fields: () => wished('999999'),
        answers: { ...ownerOnly('404'), guest: '401' },
      },
    ]),
    ...(['own', 'of nobody'] as const).flatMap((what): Row[] => {
      const at = (end: string) => (scene: SweepScene) =>
        `/abschlag/meldungen/${what === 'own' ? scene.instalmentReference : '2026-ZZZZZZ'}${end}`
      const isOwn = what === 'own'
      return [
        {
          route: `GET ${receipt}`,
          what,
          path: at(''),
          answers: ownerOnly(isOwn ? '200' : '404'),
        },
        {
          route: `POST ${receipt}/ruecknahme`,
          what,
          path: at('/ruecknahme'),
          answers: { ...ownerOnly(isOwn ? '409' : '404'), guest: '401' },
        },
      ]
    }),
    {
      route: `GET ${receipt}/ruecknahme`,
      path: () => '/abschlag/meldungen/2026-ZZZZZZ/ruecknahme',
      answers: customers('303 /abschlag/meldungen/2026-ZZZZZZ'),
    },
  ],
}

/** Bruno has changed his instalment, and billing has fetched it; Erika's is for people to change. */
export async function changeInstalment(scene: SignInScene, cookie: string): Promise<string> {
  const { db, ids } = scene
  for (const { contractId } of [ids.bruno, ids.anna]) {
    await setInstalment(db, contractId(), ['85', '60', '140'])
  }
  await setInstalment(db, ids.erika.contractId(), ['120', null, null])
  const sent = await scene.post(
    form,
    { [fieldNames.amount(ids.bruno.contractId())]: '90', [fieldNames.validFrom]: '2027-01-01' },
    { cookie },
  )
  await db.insertInto('export_batch').values({ number: '1', format: 'csv' }).execute()
  await db
    .insertInto('exported_customer_change')
    .columns(['customer_change_id', 'batch_number'])
    .expression((eb) =>
      eb.selectFrom('customer_change').select(['id', eb.val('1').as('batch_number')]),
    )
    .execute()
  return sent.headers.get('location')?.split('/').at(-1) ?? ''
}
