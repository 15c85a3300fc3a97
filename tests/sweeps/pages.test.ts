import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { features } from './features/features.ts'
import { faultsOf, isWayOut, parsePage } from './page-rules.ts'
import { isRouted, members, type Person, routesOf, type SweepScene, sweepScene } from './scene.ts'

const readers = ['guest', ...members, 'mustChange', 'pending'] as const
const languages = ['de', 'en'] as const
const mostQueries = 3

/** What is no page of ours: words for machines, files, and a mail in its sandbox. */
const notPages = features.flatMap((feature) => feature.notPages ?? [])

/** The back office is German. */
function readersIn(language: 'de' | 'en'): readonly Person[] {
  return language === 'de' ? [...readers, 'clara', 'jonas'] : readers
}

let scene: SweepScene

beforeAll(async () => {
  scene = await sweepScene()
})

afterAll(() => scene?.[Symbol.asyncDispose]())

/** The addresses of a route: a parameter that is not known here has to be added. */
function addressesOf(route: string): string[] {
  const samples = Object.assign({}, ...features.map((feature) => feature.samples?.(scene) ?? {}))
  const parameter = /:\w+/.exec(route)?.[0]
  if (!parameter) return [route]
  const values: string[] | undefined = samples[route]
  if (!values) throw new Error(`Name sample values for ${route}`)
  return values.map((value) => route.replace(parameter, value))
}

describe.each(languages)('every page in %s', (language) => {
  beforeAll(async () => {
    for (const reader of readers) await scene.sendAs(reader, '/sprache', { sprache: language })
  })

  test.each(readersIn(language))('as %s keeps the rules of pages', async (reader) => {
    for (const address of pageAddresses(language)) {
      const spy = vi.spyOn(pg.Client.prototype, 'query')
      const response = await scene.ask(reader, address, { language })
      const queries = spy.mock.calls.length
      spy.mockRestore()
      const html = await response.text()
      if (response.status === 303) continue
      expect(response.headers.get('content-type'), address).toBe('text/html; charset=UTF-8')
      // 403: a clerk at a page of administrators
      const isRefusable = reader === 'clara' && isOfOffice(address)
      expect([200, 404, 410, ...(isRefusable ? [403] : [])], address).toContain(response.status)
      expect(faultsOf(parsePage(html), language), address).toEqual([])
      // at least whose portal it is, and who asks
      expect(queries, `queries of ${address}`).toBeGreaterThan(0)
      expect(queries, `queries of ${address}`).toBeLessThanOrEqual(mostQueries)
    }
  })

  test.each(readersIn(language))('as %s leads only to what is there', async (reader) => {
    const seen = new Set<string>()
    for (const address of pageAddresses(language)) {
      const { document } = parsePage(await (await scene.ask(reader, address, { language })).text())
      for (const link of document.querySelectorAll(
        'a[href], link[href], script[src], iframe[src]',
      )) {
        const target = link.getAttribute('href') ?? link.getAttribute('src') ?? ''
        if (/^(mailto|tel|otpauth):[^\s]+$/.test(target) || isWayOut(link) || seen.has(target))
          continue
        seen.add(target)
        await expectTarget(reader, address, target)
      }
      for (const form of document.querySelectorAll('form, [formaction]')) {
        const action = form.getAttribute('formaction') ?? form.getAttribute('action') ?? ''
        // only a filter of the back office asks by an address
        const isFilter = form.getAttribute('method') === 'get' && isOfOffice(address)
        if (!isFilter) expect(form.getAttribute('method') ?? 'post').toBe('post')
        expect(
          isRouted(scene, isFilter ? 'GET' : 'POST', action),
          `${address}: form to ${action}`,
        ).toBe(true)
      }
    }
  })

  test('that answers a form keeps the rules too', async () => {
    for (const { person, path, fields } of features.flatMap(
      (feature) => feature.refusedForms?.(scene) ?? [],
    )) {
      if (language === 'en' && isOfOffice(path)) continue
      const response = await scene.post(path, fields, {
        cookie: scene.people[person],
        'accept-language': language,
      })
      const page = parsePage(await response.text())
      expect([200, 401, 422], path).toContain(response.status)
      expect(faultsOf(page, language), `${path} ${JSON.stringify(fields)}`).toEqual([])
      const isError = response.status === 422
      expect(page.document.querySelectorAll('.error-summary').length, path).toBe(isError ? 1 : 0)
      for (const link of page.document.querySelectorAll('.error-summary a')) {
        const field = link.getAttribute('href')?.slice(1) ?? ''
        expect(page.document.getElementById(field), `${path}: #${field}`).toBeTruthy()
      }
    }
  })
})

test('the rules of pages see what is wrong', () => {
  const html = `<html lang="en"><head><title>Andere</title><script>a()</script>
    <script src="https://cdn.example/a-0123456789.js"></script></head>
    <body onload="a()"><h1 id="a">Seite</h1><p id="a" style="color:red">undefined "so"</p>
    <input name="b" aria-describedby="weg"></body></html>`
  expect(faultsOf(parsePage(html), 'de')).toEqual([
    'title "Andere", h1 "Seite"',
    'no label: <input name="b" aria-describedby="weg">',
    'id a twice',
    'no element has the id weg',
    'not a file of ours with a hash: inline',
    'not a file of ours with a hash: https://cdn.example/a-0123456789.js',
    'inline style or script: body',
    'inline style or script: p',
    'a foreign address: src="https://cdn.example/a-0123456789.js"',
    'left over: undefined',
    expect.stringContaining('a straight quote: '),
    'no doctype',
    'wrong lang',
  ])
})

async function expectTarget(reader: Person, from: string, target: string): Promise<void> {
  const [path = '', anchor] = target.startsWith('#') ? [from, target.slice(1)] : target.split('#')
  const response = await scene.ask(reader, path)
  expect(response.status, `${from}: link to ${target}`).toBeLessThan(400)
  if (!anchor || response.status !== 200) return
  const { document } = parsePage(await response.text())
  expect(document.getElementById(anchor), `${from}: link to ${target}`).toBeTruthy()
}

function isOfOffice(address: string): boolean {
  return address.startsWith('/verwaltung')
}

/** The back office is German. */
function pageAddresses(language: 'de' | 'en'): string[] {
  return routesOf(scene, 'GET')
    .filter((route) => !notPages.includes(route))
    .flatMap((route) => addressesOf(route))
    .concat('/gibt-es-nicht')
    .filter((address) => language === 'de' || !isOfOffice(address))
}
