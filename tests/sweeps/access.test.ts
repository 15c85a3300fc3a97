import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dumpDatabase } from '#tests/sign-in/scene.ts'
import { type Answers, type Asking, asking } from './features/feature.ts'
import { allRows, completeFields, livingPath } from './features/features.ts'
import { ofBruno, ofNobody } from './features/readings.ts'
import { type Person, routesOf, type SweepScene, sweepScene } from './scene.ts'

let scene: SweepScene

beforeAll(async () => {
  scene = await sweepScene()
})

afterAll(() => scene?.[Symbol.asyncDispose]())

test('every route of the app is in the table', () => {
  const routes = (['GET', 'POST'] as const).flatMap((method) =>
    routesOf(scene, method).map((path) => `${method} ${path}`),
  )
  const listed = allRows.map(({ route }) => route)
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
      const response = await scene.app.request(livingPath(scene, route), {
        method: 'POST',
        headers: {
          cookie: scene.people.bruno,
          'content-type': 'application/x-www-form-urlencoded',
          ...headers,
        },
        body: new URLSearchParams(completeFields(scene)).toString(),
      })
      expect(response.status, route).toBe(403)
      expect(response.headers.getSetCookie(), route).toEqual([])
    }
    expect(await dumpDatabase(scene.db)).toBe(before)
  })

  test.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS'])('by %s changes nothing', async (method) => {
    const before = await dumpDatabase(scene.db)
    for (const route of routesOf(scene, 'POST')) {
      const response = await scene.ask('bruno', livingPath(scene, route), { method })
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

  test.each(['', '/datei', '/datei?herunterladen'])('a document%s, to the byte', async (end) => {
    const answerTo = async (id: string): Promise<string> => {
      const path = `/dokumente/${id}${end}`
      const response = await scene.ask('deniz', path)
      expect(response.status).toBe(404)
      return withoutOwn(response, `/dokumente/${id}`)
    }
    expect(await answerTo(scene.documentId)).toBe(await answerTo('999999'))
    expect(await answerTo(scene.documentId)).toBe(await answerTo('gibt-es-nicht'))
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
      expect(await answerTo(ofBruno(scene))).toBe(await answerTo(ofNobody(scene)))
    }
  })
})

describe('who may what', () => {
  const named = allRows.map((row) => ({ ...row, name: `${row.route} ${row.what ?? ''}`.trim() }))

  test.each(named)('$name', async (row) => {
    const [method = '', path = ''] = row.route.split(' ')
    for (const person of asking) {
      const answer = await answerOf(
        person,
        method,
        row.path?.(scene) ?? path,
        row.fields?.(scene) ?? {},
      )
      expect(answer, person).toBe(expected(row.answers, person))
    }
  })
})

/** On the customers' side staff are guests; whoever must choose a password gets nowhere else before. */
function expected(answers: Answers, person: Asking): string | undefined {
  if (person === 'clara' || person === 'jonas') return answers[person] ?? answers.guest
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
