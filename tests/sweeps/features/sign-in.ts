import { castPassword } from '#tests/support/cast.ts'
import type { SweepScene } from '../scene.ts'
import { customers, everybody, machines, type Row, type SweptFeature } from './feature.ts'

const never = 'x'.repeat(43)
const linkTo = (folder: string, token: (scene: SweepScene) => string) => (scene: SweepScene) =>
  `${folder}/${token(scene)}`
const long = 'x'.repeat(300)

/** Registering, coming in, passwords and going out. */
export const signInFeature: SweptFeature = {
  samples: (scene) => ({
    '/anmelden/link/:token': [scene.signInToken, never, 'abgeschnitten'],
    '/passwort-neu/:token': [scene.newPasswordToken, never, 'abgeschnitten'],
  }),
  livingPaths: (scene) => ({
    '/anmelden/link/:token': `/anmelden/link/${scene.signInToken}`,
    '/passwort-neu/:token': `/passwort-neu/${scene.newPasswordToken}`,
  }),
  completeFields: () => ({
    kundennummer: '104383',
    passwort: castPassword,
    nachname: 'Özdemir-Groß',
    email: 'bruno@example.org',
    'neues-passwort': 'Fünf Äpfel im Regen',
    'aktuelles-passwort': castPassword,
    sprache: 'en',
  }),
  refusedForms: (scene) => [
    { person: 'guest', path: '/registrieren', fields: {} },
    {
      person: 'guest',
      path: '/registrieren',
      fields: {
        kundennummer: long,
        nachname: long,
        vorname: long,
        email: 'a@b',
        zaehlernummer: '',
      },
    },
    { person: 'guest', path: '/anmelden', fields: { kundennummer: '', passwort: '' } },
    { person: 'guest', path: '/anmelden', fields: { kundennummer: '104382', passwort: 'falsch' } },
    { person: 'guest', path: '/passwort-vergessen', fields: {} },
    { person: 'guest', path: `/passwort-neu/${scene.newPasswordToken}`, fields: {} },
    { person: 'mustChange', path: '/passwort-waehlen', fields: { 'neues-passwort': 'kurz' } },
    { person: 'anna', path: '/passwort-waehlen', fields: { 'neues-passwort': '' } },
  ],
  rows: [
    { route: 'GET /registrieren', answers: everybody('200') },
    { route: 'POST /registrieren', answers: everybody('422') },
    { route: 'GET /registrieren/unterwegs', answers: everybody('200') },
    { route: 'GET /anmelden', answers: { ...everybody('303 /uebersicht'), guest: '200' } },
    { route: 'POST /anmelden', answers: everybody('422') },
    ...(['GET', 'POST'] as const).flatMap((method): Row[] => [
      {
        route: `${method} /anmelden/link/:token`,
        what: 'for another purpose',
        path: linkTo('/anmelden/link', (scene) => scene.newPasswordToken),
        answers: everybody('410'),
      },
      {
        route: `${method} /anmelden/link/:token`,
        what: 'never made',
        path: linkTo('/anmelden/link', () => never),
        answers: everybody('410'),
      },
      {
        route: `${method} /anmelden/link/:token`,
        what: 'cut in two',
        path: linkTo('/anmelden/link', () => 'halb'),
        answers: everybody('404'),
      },
      {
        route: `${method} /passwort-neu/:token`,
        what: 'alive',
        path: linkTo('/passwort-neu', (scene) => scene.newPasswordToken),
        answers: everybody(method === 'GET' ? '200' : '422'),
      },
      {
        route: `${method} /passwort-neu/:token`,
        what: 'for another purpose',
        path: linkTo('/passwort-neu', (scene) => scene.signInToken),
        answers: everybody('410'),
      },
      {
        route: `${method} /passwort-neu/:token`,
        what: 'never made',
        path: linkTo('/passwort-neu', () => never),
        answers: everybody('410'),
      },
    ]),
    {
      route: 'GET /anmelden/link/:token',
      what: 'alive',
      path: linkTo('/anmelden/link', (scene) => scene.signInToken),
      answers: everybody('200'),
    },
    { route: 'GET /passwort-vergessen', answers: everybody('200') },
    { route: 'POST /passwort-vergessen', answers: everybody('422') },
    { route: 'GET /passwort-vergessen/unterwegs', answers: everybody('200') },
    { route: 'GET /passwort-waehlen', answers: { ...customers('200'), mustChange: '200' } },
    { route: 'POST /passwort-waehlen', answers: { ...customers('422'), mustChange: '422' } },
    { route: 'GET /zugang/anmeldelink', answers: customers('200') },
    { route: 'POST /zugang/anmeldelink', answers: customers('303 /zugang/anmeldelink/unterwegs') },
    { route: 'GET /zugang/anmeldelink/unterwegs', answers: customers('200') },
    { route: 'POST /sprache', answers: machines('303 /') },
  ],
}

/** Ends every session, so it comes after all others. */
export const signOutFeature: SweptFeature = {
  rows: [{ route: 'POST /abmelden', answers: machines('303 /') }],
}
