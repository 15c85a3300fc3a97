import { customers, everybody, type SweptFeature } from './feature.ts'

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
