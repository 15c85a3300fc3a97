import { type Answers, adminOnly, everybody, type SweptFeature, staffOnly } from './feature.ts'

const never = 'x'.repeat(43)
const inside = '303 /verwaltung'
/** The same for all but those who have shown both factors. */
const outside = (answer: string, office = answer): Answers => ({
  ...everybody(answer),
  mustChange: answer,
  clara: office,
  jonas: office,
})
const noWay = '303 /verwaltung/anmelden'

/** The way into the back office, and the people in it. */
export const staffFeature: SweptFeature = {
  notPages: ['/verwaltung/protokoll.csv'],
  samples: () => ({ '/verwaltung/passwort-neu/:token': [never, 'abgeschnitten'] }),
  completeFields: () => ({ code: '123456', name: 'Neu', rolle: 'admin' }),
  refusedForms: () => [
    { person: 'guest', path: '/verwaltung/anmelden', fields: {} },
    {
      person: 'guest',
      path: '/verwaltung/anmelden',
      fields: { email: 'clara@stadtwerke.example', passwort: 'falsch' },
    },
    { person: 'guest', path: '/verwaltung/passwort-vergessen', fields: {} },
    { person: 'jonas', path: '/verwaltung/mitarbeitende', fields: { email: 'a@b,de' } },
    {
      person: 'jonas',
      path: '/verwaltung/mitarbeitende',
      fields: { name: 'Clara', email: 'clara@stadtwerke.example', rolle: 'clerk' },
    },
  ],
  rows: [
    { route: 'GET /verwaltung', answers: staffOnly('200') },
    { route: 'GET /verwaltung/anmelden', answers: outside('200', inside) },
    { route: 'POST /verwaltung/anmelden', answers: outside('422') },
    { route: 'GET /verwaltung/anmelden/code', answers: outside(noWay) },
    { route: 'POST /verwaltung/anmelden/code', answers: outside(noWay) },
    { route: 'GET /verwaltung/zweiter-faktor', answers: outside(noWay) },
    { route: 'POST /verwaltung/zweiter-faktor', answers: outside(noWay) },
    { route: 'GET /verwaltung/passwort-vergessen', answers: outside('200') },
    { route: 'POST /verwaltung/passwort-vergessen', answers: outside('422') },
    ...(['GET', 'POST'] as const).map((method) => ({
      route: `${method} /verwaltung/passwort-neu/:token`,
      what: 'never made',
      path: () => `/verwaltung/passwort-neu/${never}`,
      answers: outside('410'),
    })),
    { route: 'GET /verwaltung/zugang', answers: staffOnly('200') },
    {
      route: 'POST /verwaltung/zugang/sitzungen/:session/ende',
      what: 'of nobody',
      path: () => `/verwaltung/zugang/sitzungen/${'0'.repeat(64)}/ende`,
      answers: staffOnly('404'),
    },
    { route: 'GET /verwaltung/mitarbeitende', answers: adminOnly('200') },
    { route: 'POST /verwaltung/mitarbeitende', answers: adminOnly('422') },
    ...['rolle', 'einladung', 'zweiter-faktor/ruecksetzung', 'ende'].map((end) => ({
      route: `POST /verwaltung/mitarbeitende/:member/${end}`,
      what: 'of nobody',
      path: () => `/verwaltung/mitarbeitende/999999/${end}`,
      answers: adminOnly('404'),
    })),
    { route: 'GET /verwaltung/protokoll', answers: adminOnly('200') },
    { route: 'GET /verwaltung/protokoll.csv', answers: adminOnly('200') },
  ],
}

/** Ends the sessions of staff, so it comes after all others. */
export const staffSignOutFeature: SweptFeature = {
  rows: [{ route: 'POST /verwaltung/abmelden', answers: outside(noWay) }],
}
