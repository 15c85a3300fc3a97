import type { SweepScene } from '../scene.ts'
import { customers, everybody, ownerOnly, type Row, type SweptFeature } from './feature.ts'

const at = (end: string, id: (scene: SweepScene) => string) => (scene: SweepScene) =>
  `/dokumente/${id(scene)}${end}`

/** Invoices and other letters, their files, and the wish to be told of new ones. */
export const documentFeature: SweptFeature = {
  notPages: ['/dokumente/:document/datei'],
  samples: (scene) => ({ '/dokumente/:document': [scene.documentId, '999999', 'rechnung'] }),
  completeFields: () => ({ wunsch: 'ja' }),
  rows: [
    { route: 'GET /dokumente', answers: customers('200') },
    ...['', '/datei'].flatMap((end): Row[] => [
      {
        route: `GET /dokumente/:document${end}`,
        what: 'own',
        path: at(end, (scene) => scene.documentId),
        answers: ownerOnly('200'),
      },
      {
        route: `GET /dokumente/:document${end}`,
        what: 'of nobody',
        path: at(end, () => '999999'),
        answers: ownerOnly('404'),
      },
    ]),
    {
      route: 'POST /dokumente/benachrichtigung',
      answers: customers('303 /dokumente#benachrichtigung'),
    },
  ],
}

/** What is stored about a customer, handed out as a whole, and the end of an access. */
export const ownDataFeature: SweptFeature = {
  notPages: ['/meine-daten/archiv'],
  refusedForms: () => [
    { person: 'anna', path: '/zugang/schliessen', fields: {} },
    { person: 'anna', path: '/zugang/schliessen', fields: { 'aktuelles-passwort': 'falsch' } },
    { person: 'guest', path: '/zugang/schliessen', fields: {} },
  ],
  rows: [
    { route: 'GET /meine-daten', answers: customers('200') },
    { route: 'GET /meine-daten/archiv', answers: customers('200') },
    { route: 'GET /zugang/schliessen', answers: customers('200') },
    { route: 'POST /zugang/schliessen', answers: { ...customers('422'), guest: '401' } },
    { route: 'GET /zugang-geschlossen', answers: everybody('200') },
  ],
}
