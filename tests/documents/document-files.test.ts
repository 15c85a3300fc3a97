import fs from 'node:fs'
import path from 'node:path'
import { parse } from 'node-html-parser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { textOf } from '#tests/readings/reading-scene.ts'
import { type DocumentScene, documentScene, pdf } from './document-scene.ts'

let scene: DocumentScene
let id: string
let file: string
const bytes = pdf('Jahresrechnung', 1000)

beforeAll(async () => {
  scene = await documentScene()
  id = await scene.seed({ title: 'Jahresrechnung Gas für „Groß & Söhne“ 2025' }, bytes)
  file = `/dokumente/${id}/datei`
})

afterAll(() => scene?.[Symbol.asyncDispose]())

async function bodyOf(response: Response): Promise<Buffer> {
  return Buffer.from(await response.arrayBuffer())
}

describe('a PDF is given out', () => {
  test('as it was taken in, to be shown in a sandbox on our own pages', async () => {
    const response = await scene.get(file)
    expect(response.status).toBe(200)
    expect((await bodyOf(response)).equals(bytes)).toBe(true)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': '1000',
      'accept-ranges': 'bytes',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; frame-ancestors 'self'; sandbox",
      'content-disposition':
        'inline; filename="2026-01-09 Jahresrechnung Gas fuer _Gross & Soehne_ 2025.pdf"; ' +
        "filename*=UTF-8''2026-01-09%20Jahresrechnung%20Gas%20f%C3%BCr%20%E2%80%9EGro%C3%9F%20%26%20S%C3%B6hne%E2%80%9C%202025.pdf",
    })
  })

  test('to be kept, when that is asked for', async () => {
    const { headers } = await scene.get(`${file}?herunterladen`)
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="2026-01-09 /)
  })

  test('by its headers alone, with nothing left open', async () => {
    const openFiles = () => fs.readdirSync('/proc/self/fd').length
    const before = openFiles()
    for (let times = 0; times < 20; times += 1) {
      const response = await scene.get(file, {}, 'HEAD')
      expect(response.status).toBe(200)
      expect(response.headers.get('content-length')).toBe('1000')
      expect(await bodyOf(response)).toHaveLength(0)
    }
    await expect.poll(openFiles).toBeLessThan(before + 5)
  })

  test('and closed when its reader hangs up', async () => {
    const large = await scene.seed({ title: 'Groß' }, pdf('groß', 3_000_000))
    const openFiles = () =>
      fs.readdirSync('/proc/self/fd').filter((fd) => {
        try {
          return fs.readlinkSync(`/proc/self/fd/${fd}`).endsWith('.pdf')
        } catch {
          return false
        }
      })
    const response = await scene.get(`/dokumente/${large}/datei`)
    const reader = response.body?.getReader()
    await reader?.read()
    expect(openFiles()).toHaveLength(1)
    await reader?.cancel()
    await expect.poll(openFiles).toEqual([])
  })
})

describe('a part of a PDF', () => {
  const parts: [range: string, contentRange: string, from: number, to: number][] = [
    ['bytes=0-99', 'bytes 0-99/1000', 0, 100],
    ['bytes=100-', 'bytes 100-999/1000', 100, 1000],
    ['bytes=-10', 'bytes 990-999/1000', 990, 1000],
    ['bytes=-5000', 'bytes 0-999/1000', 0, 1000],
    ['bytes=999-2000', 'bytes 999-999/1000', 999, 1000],
  ]

  test.each(parts)('%s is answered %s', async (range, contentRange, from, to) => {
    const response = await scene.get(file, { range })
    expect(response.status).toBe(206)
    expect(response.headers.get('content-range')).toBe(contentRange)
    expect(response.headers.get('content-length')).toBe(String(to - from))
    expect((await bodyOf(response)).equals(bytes.subarray(from, to))).toBe(true)
  })

  test.each(['bytes=1000-', 'bytes=5000-6000', 'bytes=-0'])(
    '%s lies outside, which is said with the true length',
    async (range) => {
      const response = await scene.get(file, { range })
      expect(response.status).toBe(416)
      expect(response.headers.get('content-range')).toBe('bytes */1000')
      expect(await bodyOf(response)).toHaveLength(0)
    },
  )

  test.each(['bytes=5-1', 'bytes=-', 'bytes=a-b', 'bytes=0-1,5-6', 'lines=1-2', ''])(
    '%j is no part we know, so all of it comes',
    async (range) => {
      const response = await scene.get(file, { range })
      expect(response.status).toBe(200)
      expect(await bodyOf(response)).toHaveLength(1000)
    },
  )

  test('of the version that somebody has begun with is given, of another all of it', async () => {
    const etag = (await scene.get(file)).headers.get('etag') ?? ''
    expect(etag).toMatch(/^"[0-9a-f]{64}"$/)
    const ask = (ifRange: string) => scene.get(file, { range: 'bytes=0-9', 'if-range': ifRange })
    expect((await ask(etag)).status).toBe(206)
    expect((await ask('"another"')).status).toBe(200)
    expect((await ask('Mon, 23 Nov 2026 09:30:00 GMT')).status).toBe(200)
  })
})

describe('a file that is not as it was taken in', () => {
  const harms: [what: string, harm: (place: string) => void][] = [
    ['gone', (place) => fs.rmSync(place)],
    ['cut off', (place) => fs.truncateSync(place, 500)],
    ['longer', (place) => fs.appendFileSync(place, 'x')],
    ['changed in one byte', (place) => fs.writeFileSync(place, pdf('Jahresrechnunh', 1000))],
    [
      'a folder',
      (place) => {
        fs.rmSync(place)
        fs.mkdirSync(place)
      },
    ],
  ]

  test.each(harms)('%s is not shown, and the page says what to do', async (_, harm) => {
    await using own = await documentScene()
    const document = await own.seed({}, bytes)
    harm(await own.placeOf(document))
    const response = await own.get(`/dokumente/${document}/datei`)
    expect(response.status).toBe(503)
    const page = parse(await response.text())
    expect(textOf(page.querySelector('h1'))).toBe('Dieses Dokument fehlt gerade')
    expect(textOf(page.querySelector('.lead'))).toContain('„Jahresrechnung Gas 2025“ vom 9. Januar')
    expect(page.querySelector('main a[href^=mailto]')?.getAttribute('href')).toContain('subject=')
    expect(await own.openings()).toEqual([])
    // the list and the page of the document do not need the file
    expect((await own.get('/dokumente')).status).toBe(200)
    expect((await own.get(`/dokumente/${document}`)).status).toBe(200)
  })

  test('in a store that is away is told apart from a database that is away', async () => {
    await using own = await documentScene()
    const document = await own.seed()
    const documents = path.join(own.portal.settings.dataDir, 'documents')
    fs.renameSync(documents, `${documents}-away`)
    fs.writeFileSync(documents, 'not a folder any more')
    const response = await own.get(`/dokumente/${document}/datei`)
    expect(response.status).toBe(503)
    expect(await response.text()).toContain('Dieses Dokument fehlt gerade')
  })
})
