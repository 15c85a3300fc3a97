import type { Db } from '#src/platform/database/connect.ts'
import { fieldNames } from '#src/readings/forms.ts'
import type { CastIds } from '#tests/support/cast.ts'
import type { SweepScene } from '../../scene.ts'
import { customers, everybody, ownerOnly, type Row, type SweptFeature } from '../feature.ts'
import { ofBruno } from '../readings.ts'

const submissions = '/zaehlerstaende/meldungen'
const nobodys = '2026-ZZZZZZ'
const neverMade = 'AAAA-AAAA-AAAA-AAAA-AAA3'

const own = (end: string) => (scene: SweepScene) => `${submissions}/${scene.reference}${end}`
const former = (end: string) => (scene: SweepScene) =>
  `${submissions}/${scene.formerReferences[0]}${end}`
const ofNobody = (end: string) => () => `${submissions}/${nobodys}${end}`

/** A submission corrected, taken back or fetched; its receipt, and who may check that it is genuine. */
export const correctionFeature: SweptFeature = {
  notPages: [`${submissions}/:reference/beleg.pdf`],
  samples: (scene) => ({
    [`${submissions}/:reference/berichtigung`]: [
      scene.reference,
      ...scene.formerReferences,
      nobodys,
    ],
    [`${submissions}/:reference/berichtigung/pruefung`]: [scene.reference],
    [`${submissions}/:reference/ruecknahme`]: [...scene.formerReferences, nobodys],
    '/beleg/:code': [...scene.checkCodes, neverMade, 'halb'],
  }),
  livingPaths: (scene) => ({
    [`${submissions}/:reference/berichtigung`]: own('/berichtigung')(scene),
    [`${submissions}/:reference/ruecknahme`]: own('/ruecknahme')(scene),
  }),
  completeFields: (scene) => ({ pruefcode: scene.checkCodes[0] ?? '', anliegen: 'ja' }),
  refusedForms: (scene) => {
    const path = own('/berichtigung')(scene)
    const typed = { [fieldNames.formKey]: 'sweep', [fieldNames.readOn]: '31.11.2026' }
    const gas = fieldNames.value(scene.ids.bruno.registerId('7-1:3.0.0'))
    return [
      { person: 'bruno', path, fields: {} },
      { person: 'bruno', path, fields: { ...typed, [gas]: '3466' } },
      { person: 'bruno', path: `${path}/pruefung`, fields: { ...typed, [gas]: 'zwölf' } },
      {
        person: 'bruno',
        path: `${path}/pruefung`,
        fields: { ...typed, [fieldNames.readOn]: '23.11.2026', [gas]: '5446' },
      },
      { person: 'guest', path, fields: { ...typed, [gas]: '5446' } },
      { person: 'guest', path: '/beleg', fields: {} },
      { person: 'guest', path: '/beleg', fields: { pruefcode: 'AAAA-AAAA-AAAA-AAAA-AAAA' } },
    ]
  },
  rows: [
    { route: `GET ${submissions}`, answers: customers('200') },
    ...pair('GET', '/beleg.pdf', '200'),
    ...pair('GET', '/berichtigung', '200'),
    ...pair('POST', '/berichtigung', '422', ofBruno),
    {
      route: `GET ${submissions}/:reference/berichtigung/pruefung`,
      path: ofNobody('/berichtigung/pruefung'),
      answers: customers(`303 ${submissions}/${nobodys}/berichtigung`),
    },
    ...pair('POST', '/berichtigung/pruefung', '422', ofBruno),
    ...pair('GET', '/ruecknahme', '200'),
    {
      route: `POST ${submissions}/:reference/ruecknahme`,
      what: 'own, fetched by billing',
      path: former('/ruecknahme'),
      answers: { ...ownerOnly('409'), guest: '401' },
    },
    {
      route: `POST ${submissions}/:reference/ruecknahme`,
      what: 'of nobody',
      path: ofNobody('/ruecknahme'),
      answers: { ...ownerOnly('404'), guest: '401' },
    },
    { route: 'GET /beleg', answers: everybody('200') },
    { route: 'POST /beleg', what: 'empty', answers: everybody('422') },
    {
      route: 'GET /beleg/:code',
      what: 'genuine',
      path: (scene) => `/beleg/${scene.checkCodes[0]}`,
      answers: everybody('200'),
    },
    {
      route: 'GET /beleg/:code',
      what: 'never made',
      path: () => `/beleg/${neverMade}`,
      answers: everybody('404'),
    },
  ],
}

/** A route for a submission of Bruno's and for one that never was. */
function pair(
  method: 'GET' | 'POST',
  end: string,
  answer: string,
  fields?: (scene: SweepScene) => Record<string, string>,
): Row[] {
  const route = `${method} ${submissions}/:reference${end}`
  const signedOut = method === 'POST' ? { guest: '401' } : {}
  return [
    {
      route,
      what: 'own',
      path: own(end),
      ...(fields && { fields }),
      answers: { ...ownerOnly(answer), ...signedOut },
    },
    {
      route,
      what: 'of nobody',
      path: ofNobody(end),
      ...(fields && { fields }),
      answers: { ...ownerOnly('404'), ...signedOut },
    },
  ]
}

/** One that billing has fetched, one that was corrected, and one that was taken back. */
export async function formerSubmissions(db: Db, owner: CastIds): Promise<string[]> {
  const references = ['2026-2222-2222', '2026-3333-3333', '2026-4444-4444', '2026-5555-5555']
  const sentAt = new Date('2026-11-20T09:30:00Z')
  const [fetched, corrected, correcting, withdrawn] = await db
    .insertInto('submission')
    .values(
      references.map((reference) => ({
        reference,
        customer_id: owner.customerId,
        form_key: reference,
        sent_at: sentAt,
      })),
    )
    .returning('id')
    .execute()
  const ids = [fetched, corrected, correcting, withdrawn].map((row) => row?.id ?? '')
  const readings = await db
    .insertInto('reading')
    .values(
      ids.map((id, place) => ({
        register_id: owner.registerId('7-1:3.0.0'),
        contract_id: owner.contractId(),
        submission_id: id,
        read_on: `2026-11-1${place}`,
        value: '5400',
        typed: '5400',
        reason: 'interim' as const,
        origin: 'customer' as const,
        status: place % 2 === 0 ? ('accepted' as const) : ('withdrawn' as const),
        outcome: 'plausible' as const,
        finding: '{"causes":[]}',
      })),
    )
    .returning('id')
    .execute()
  const taken = { withdrawn_at: sentAt, withdrawn_by_customer_id: owner.customerId }
  await db
    .insertInto('submission_withdrawal')
    .values([
      { ...taken, submission_id: ids[1] ?? '', replaced_by_submission_id: ids[2] ?? '' },
      { ...taken, submission_id: ids[3] ?? '' },
    ])
    .execute()
  await db
    .insertInto('export_batch')
    .values({ number: '2', format: 'csv', created_at: sentAt, delivered_at: sentAt })
    .execute()
  await db
    .insertInto('exported_reading')
    .values({ reading_id: readings[0]?.id ?? '', batch_number: '2' })
    .execute()
  return references
}
