import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fieldNames } from '#src/readings/forms.ts'
import { dumpDatabase } from '#tests/sign-in/scene.ts'
import { castPassword } from '#tests/support/cast.ts'
import { type Person, routesOf, type SweepScene, sweepScene } from './scene.ts'

/** Bruno owns what is asked for, Deniz is another customer, Clara works for the utility. */
const asking = ['guest', 'clara', 'mustChange', 'bruno', 'deniz'] as const
type Asking = (typeof asking)[number]

/** Status, and where it leads: '200', '303 /anmelden'. */
type Answers = Partial<Record<Asking, string>>

interface Row {
  route: string
  /** Whose it is, for routes with a parameter or a form that names something. */
  what?: string
  path?: () => string
  fields?: () => Record<string, string>
  answers: Answers
}

const toSignIn = '303 /anmelden'
const everybody = (answer: string): Answers => ({ guest: answer, bruno: answer, deniz: answer })
const machines = (answer: string): Answers => ({ ...everybody(answer), mustChange: answer })
const customers = (answer: string): Answers => ({ guest: toSignIn, bruno: answer, deniz: answer })
const ownerOnly = (owner: string): Answers => ({ guest: toSignIn, bruno: owner, deniz: '404' })

let scene: SweepScene

beforeAll(async () => {
  scene = await sweepScene()
})

afterAll(() => scene?.[Symbol.asyncDispose]())

const never = 'x'.repeat(43)
const linkTo = (folder: string, token: () => string) => () => `${folder}/${token()}`
const receipt = (reference: () => string) => () => `/zaehlerstaende/meldungen/${reference()}`

/** A reading form that names a register, with a value that cannot be read. */
const typedInto = (register: () => string) => () => ({
  [fieldNames.formKey]: 'zugriff',
  [fieldNames.readOn]: '23.11.2026',
  [fieldNames.value(register())]: 'zwölf',
})
const ofBruno = typedInto(() => scene.ids.bruno.registerId('7-1:3.0.0'))
const ofNobody = typedInto(() => '999999')

const table: Row[] = [
  { route: 'GET /gesund', answers: machines('200') },
  { route: 'GET /bereit', answers: machines('200') },
  {
    route: 'GET /static/:file{.+}',
    what: 'ours',
    path: () => scene.portal.assets.href('styles/portal.css'),
    answers: machines('200'),
  },
  {
    route: 'GET /static/:file{.+}',
    what: 'not listed',
    path: () => '/static/..%2f..%2fpackage.json',
    answers: machines('404'),
  },
  { route: 'GET /', answers: everybody('200') },
  { route: 'GET /registrieren', answers: everybody('200') },
  { route: 'POST /registrieren', answers: everybody('422') },
  { route: 'GET /registrieren/unterwegs', answers: everybody('200') },
  { route: 'GET /anmelden', answers: { ...everybody('303 /uebersicht'), guest: '200' } },
  { route: 'POST /anmelden', answers: everybody('422') },
  ...(['GET', 'POST'] as const).flatMap((method): Row[] => [
    {
      route: `${method} /anmelden/link/:token`,
      what: 'for another purpose',
      path: linkTo('/anmelden/link', () => scene.newPasswordToken),
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
      path: linkTo('/passwort-neu', () => scene.newPasswordToken),
      answers: everybody(method === 'GET' ? '200' : '422'),
    },
    {
      route: `${method} /passwort-neu/:token`,
      what: 'for another purpose',
      path: linkTo('/passwort-neu', () => scene.signInToken),
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
    path: linkTo('/anmelden/link', () => scene.signInToken),
    answers: everybody('200'),
  },
  { route: 'GET /passwort-vergessen', answers: everybody('200') },
  { route: 'POST /passwort-vergessen', answers: everybody('422') },
  { route: 'GET /passwort-vergessen/unterwegs', answers: everybody('200') },
  { route: 'GET /passwort-waehlen', answers: { ...customers('200'), mustChange: '200' } },
  { route: 'POST /passwort-waehlen', answers: { ...customers('422'), mustChange: '422' } },
  { route: 'POST /sprache', answers: machines('303 /') },
  { route: 'GET /uebersicht', answers: customers('200') },
  ...(['own', 'of nobody'] as const).map(
    (what): Row => ({
      route: 'POST /uebersicht/angaben/:fact/beenden',
      what,
      path: () => `/uebersicht/angaben/${what === 'own' ? scene.factId : 0}/beenden`,
      answers: ownerOnly(what === 'own' ? '303 /uebersicht#angaben' : '404'),
    }),
  ),
  { route: 'GET /zaehlerstaende', answers: customers('200') },
  {
    route: 'POST /zaehlerstaende',
    what: 'own',
    fields: ofBruno,
    answers: { ...ownerOnly('422'), guest: '401' },
  },
  {
    route: 'POST /zaehlerstaende',
    what: 'of nobody',
    fields: ofNobody,
    answers: { ...ownerOnly('404'), guest: '401' },
  },
  { route: 'GET /zaehlerstaende/pruefung', answers: customers('303 /zaehlerstaende') },
  {
    route: 'POST /zaehlerstaende/pruefung',
    what: 'own',
    fields: ofBruno,
    answers: { ...ownerOnly('422'), guest: '401' },
  },
  {
    route: 'POST /zaehlerstaende/pruefung',
    what: 'of nobody',
    fields: ofNobody,
    answers: { ...ownerOnly('404'), guest: '401' },
  },
  {
    route: 'GET /zaehlerstaende/meldungen/:reference',
    what: 'own',
    path: receipt(() => scene.reference),
    answers: ownerOnly('200'),
  },
  {
    route: 'GET /zaehlerstaende/meldungen/:reference',
    what: 'of nobody',
    path: receipt(() => '2026-ZZZZZZ'),
    answers: ownerOnly('404'),
  },
  {
    route: 'GET /zaehlerstaende/meldungen/:reference/foto',
    what: 'of nobody',
    path: () => `${receipt(() => '2026-ZZZZZZ')()}/foto`,
    answers: customers('303 /zaehlerstaende/meldungen/2026-ZZZZZZ'),
  },
  {
    route: 'POST /zaehlerstaende/meldungen/:reference/foto',
    what: 'own',
    path: () => scene.portal.paths.sendPhoto(scene.reference, scene.photographedId),
    // these fields are no file
    answers: ownerOnly('415'),
  },
  {
    route: 'POST /zaehlerstaende/meldungen/:reference/foto',
    what: 'of nobody',
    path: () => scene.portal.paths.sendPhoto(scene.reference, '999999'),
    answers: ownerOnly('404'),
  },
  {
    route: 'GET /zaehlerstaende/meldungen/:reference/foto/:readingId',
    what: 'own',
    path: () => scene.portal.paths.photo(scene.reference, scene.photographedId),
    answers: ownerOnly('200'),
  },
  {
    route: 'GET /zaehlerstaende/meldungen/:reference/foto/:readingId',
    what: 'of nobody',
    path: () => scene.portal.paths.photo(scene.reference, '999999'),
    answers: ownerOnly('404'),
  },
  { route: 'GET /entwicklung/postfach', answers: everybody('200') },
  ...['', '/inhalt'].flatMap((end): Row[] => [
    {
      route: `GET /entwicklung/postfach/:id${end}`,
      path: () => `/entwicklung/postfach/${scene.mailId}${end}`,
      answers: everybody('200'),
    },
    {
      route: `GET /entwicklung/postfach/:id${end}`,
      what: 'of nobody',
      path: () => `/entwicklung/postfach/0${end}`,
      answers: everybody('404'),
    },
  ]),
  // the last row, because it ends every session
  { route: 'POST /abmelden', answers: machines('303 /') },
]

test('every route of the app is in the table', () => {
  const routes = (['GET', 'POST'] as const).flatMap((method) =>
    routesOf(scene, method).map((path) => `${method} ${path}`),
  )
  const listed = table.map(({ route }) => route)
  expect(routes.filter((route) => !listed.includes(route))).toEqual([])
  expect(listed.filter((route) => !routes.includes(route))).toEqual([])
})

describe('what comes from elsewhere', () => {
  const origins: [string, Record<string, string>][] = [
    ['no header at all', {}],
    ['another site', { 'sec-fetch-site': 'cross-site', origin: 'http://localhost:3000' }],
    ['a sister site', { 'sec-fetch-site': 'same-site' }],
    ['another origin', { origin: 'https://stadtwerke.example' }],
    ['a hidden origin', { origin: 'null' }],
  ]

  test.each(origins)('with %s changes nothing', async (_, headers) => {
    const before = await dumpDatabase(scene.db)
    for (const route of routesOf(scene, 'POST')) {
      const response = await scene.app.request(livingPath(route), {
        method: 'POST',
        headers: {
          cookie: scene.people.bruno,
          'content-type': 'application/x-www-form-urlencoded',
          ...headers,
        },
        body: new URLSearchParams(completeFields()).toString(),
      })
      expect(response.status, route).toBe(403)
      expect(response.headers.getSetCookie(), route).toEqual([])
    }
    expect(await dumpDatabase(scene.db)).toBe(before)
  })

  test.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS'])('by %s changes nothing', async (method) => {
    const before = await dumpDatabase(scene.db)
    for (const route of routesOf(scene, 'POST')) {
      const response = await scene.ask('bruno', livingPath(route), { method })
      expect([403, 404], route).toContain(response.status)
    }
    expect(await dumpDatabase(scene.db)).toBe(before)
  })
})

describe('what belongs to somebody else looks like what never was', () => {
  test('a receipt, to the byte', async () => {
    const answerTo = async (reference: string): Promise<string> => {
      const path = `/zaehlerstaende/meldungen/${reference}`
      const response = await scene.ask('deniz', path)
      expect(response.status).toBe(404)
      return withoutOwn(response, path)
    }
    expect(await answerTo(scene.reference)).toBe(await answerTo('2026-ZZZZZZ'))
    expect(await answerTo(scene.reference)).toContain('404')
  })

  test.each(['', '/pruefung'])('a register in a form to /zaehlerstaende%s', async (end) => {
    for (const headers of [{}, { 'hx-request': 'true' }]) {
      const answerTo = async (fields: Record<string, string>): Promise<string> => {
        const path = `/zaehlerstaende${end}`
        const cookie = scene.people.deniz
        const response = await scene.post(path, fields, { cookie, ...headers })
        expect(response.status).toBe(404)
        return withoutOwn(response, path)
      }
      expect(await answerTo(ofBruno())).toBe(await answerTo(ofNobody()))
    }
  })
})

describe('who may what', () => {
  const named = table.map((row) => ({ ...row, name: `${row.route} ${row.what ?? ''}`.trim() }))

  test.each(named)('$name', async (row) => {
    const [method = '', path = ''] = row.route.split(' ')
    for (const person of asking) {
      const answer = await answerOf(person, method, row.path?.() ?? path, row.fields?.() ?? {})
      expect(answer, person).toBe(expected(row.answers, person))
    }
  })
})

/** Staff are guests here; whoever must choose a password gets nowhere else before. */
function expected(answers: Answers, person: Asking): string | undefined {
  if (person === 'clara') return answers.guest
  if (person === 'mustChange') return answers.mustChange ?? '303 /passwort-waehlen'
  return answers[person]
}

async function answerOf(
  person: Person,
  method: string,
  path: string,
  fields: Record<string, string>,
): Promise<string> {
  const response = await (method === 'GET'
    ? scene.ask(person, path)
    : scene.sendAs(person, path, fields))
  const [location] = (response.headers.get('location') ?? '').split('?')
  return `${response.status} ${location}`.trim()
}

/** The whole answer, without the address that was asked for and what differs from any to any. */
async function withoutOwn(response: Response, path: string): Promise<string> {
  const headers = [...response.headers].filter(
    ([name]) => !['content-length', 'x-request-id'].includes(name),
  )
  return `${JSON.stringify(headers)}\n${(await response.text()).replaceAll(path, '')}`
}

/** A path at which there is something to do. */
function livingPath(route: string): string {
  return route
    .replace('/anmelden/link/:token', `/anmelden/link/${scene.signInToken}`)
    .replace('/passwort-neu/:token', `/passwort-neu/${scene.newPasswordToken}`)
}

/** Everything that any form could ask for, so that only its origin can refuse it. */
function completeFields(): Record<string, string> {
  return {
    kundennummer: '104383',
    passwort: castPassword,
    nachname: 'Özdemir-Groß',
    email: 'bruno@example.org',
    'neues-passwort': 'Fünf Äpfel im Regen',
    'aktuelles-passwort': castPassword,
    sprache: 'en',
    [fieldNames.formKey]: 'fremd',
    [fieldNames.readOn]: '23.11.2026',
    [fieldNames.value(scene.ids.bruno.registerId('7-1:3.0.0'))]: '5466',
  }
}
