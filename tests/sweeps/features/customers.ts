import { ringstrasse } from '#tests/customers/customer-scene.ts'
import type { SignInScene } from '#tests/sign-in/scene.ts'
import type { SweepScene } from '../scene.ts'
import { customers, ownerOnly, type Row, type SweptFeature } from './feature.ts'

const address = '/rechnungsadresse'
const phone = '/stammdaten/telefon'
const name = '/stammdaten/name'
const report = '/stammdaten/melden'
const receipt = (scene: SweepScene) => `${report}/${scene.reportReference}`
const contract = (scene: SweepScene) => ({ was: `vertrag-${scene.ids.bruno.contractId()}` })
const long = 'x'.repeat(300)

/** What is known about a customer: seen, changed, reported. */
export const customerFeature: SweptFeature = {
  samples: (scene) => ({ [`${report}/:reference`]: [scene.reportReference, '2026-ZZZZZZ'] }),
  livingPaths: () => ({ [report]: report }),
  completeFields: () => ({
    ...ringstrasse,
    telefon: '0171 2345678',
    grund: 'spelling',
    schritt: 'aendern',
    fehler: 'other',
    nachricht: 'Es fehlt etwas.',
  }),
  refusedForms: (scene) => [
    { person: 'anna', path: address, fields: {} },
    {
      person: 'anna',
      path: address,
      fields: {
        strasse: long,
        hausnummer: '😀',
        plz: '1010',
        land: 'DE',
        'gueltig-ab': '1.1.1999',
      },
    },
    { person: 'anna', path: address, fields: ringstrasse },
    { person: 'anna', path: address, fields: { ...ringstrasse, land: 'AT', plz: '1010' } },
    { person: 'anna', path: address, fields: { ...ringstrasse, schritt: 'bearbeiten' } },
    { person: 'anna', path: address, fields: { ...ringstrasse, schritt: 'aendern' } },
    { person: 'anna', path: phone, fields: { telefon: 'ruf an' } },
    { person: 'anna', path: phone, fields: { telefon: '0171 2345678' } },
    { person: 'anna', path: name, fields: { vorname: '😀', nachname: long } },
    { person: 'anna', path: name, fields: { nachname: 'Schwarz', grund: 'marriage' } },
    {
      person: 'anna',
      path: name,
      fields: { nachname: 'Schwarz', grund: 'marriage', schritt: 'aendern' },
    },
    { person: 'anna', path: report, fields: {} },
    { person: 'bruno', path: report, fields: { ...contract(scene), fehler: 'dates' } },
    { person: 'guest', path: address, fields: ringstrasse },
  ],
  rows: [
    { route: 'GET /stammdaten', answers: customers('200') },
    ...[address, phone, name].flatMap((path): Row[] => [
      { route: `GET ${path}`, answers: customers('200') },
      {
        route: `POST ${path}`,
        fields: () => ({ telefon: 'ruf an' }),
        answers: { ...customers('422'), guest: '401' },
      },
    ]),
    { route: `GET ${report}`, what: 'something missing', answers: customers('200') },
    {
      route: `GET ${report}`,
      what: 'own',
      path: (scene) => `${report}?was=${contract(scene).was}`,
      answers: ownerOnly('200'),
    },
    {
      route: `GET ${report}`,
      what: 'of nobody',
      path: () => `${report}?was=vertrag-0`,
      answers: ownerOnly('404'),
    },
    {
      route: `POST ${report}`,
      what: 'own',
      fields: contract,
      answers: { ...ownerOnly('422'), guest: '401' },
    },
    {
      route: `POST ${report}`,
      what: 'of nobody',
      fields: () => ({ was: 'vertrag-0' }),
      answers: { ...ownerOnly('404'), guest: '401' },
    },
    { route: `GET ${report}/:reference`, what: 'own', path: receipt, answers: ownerOnly('200') },
    {
      route: `GET ${report}/:reference`,
      what: 'of nobody',
      path: () => `${report}/2026-ZZZZZZ`,
      answers: ownerOnly('404'),
    },
  ],
}

/** A report that has been sent. */
export async function reportMistake(scene: SignInScene, cookie: string): Promise<string> {
  const fields = { formular: 'sweep-report', fehler: 'other', nachricht: 'Ein Vertrag fehlt.' }
  const sent = await scene.post(report, fields, { cookie })
  return sent.headers.get('location')?.split('/').at(-1) ?? ''
}
