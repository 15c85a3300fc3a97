import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { Hono } from 'hono'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Assets, loadAssets } from '#src/platform/http/assets.ts'

const folder = new URL('../../../static/', import.meta.url).pathname
let assets: Assets
let app: Hono

beforeAll(async () => {
  assets = await loadAssets(folder, '/portal')
  app = new Hono()
  app.get('/portal/static/:file{.+}', (c) => assets.serve(c, c.req.param('file')))
})

async function fetchFile(href: string, acceptEncoding = '') {
  const response = await app.request(href, { headers: { 'accept-encoding': acceptEncoding } })
  const bytes = Buffer.from(await response.arrayBuffer())
  return { response, header: (name: string) => response.headers.get(name), bytes }
}

describe('a static file', () => {
  test('is named by its content and kept for good', async () => {
    const href = assets.href('styles/portal.css')
    expect(href).toMatch(/^\/portal\/static\/styles\/portal-[0-9a-f]{10}\.css$/)
    const { response, header } = await fetchFile(href)
    expect(response.status).toBe(200)
    expect(header('content-type')).toBe('text/css; charset=utf-8')
    expect(header('cache-control')).toBe('public, max-age=31536000, immutable')
  })

  test('comes in the smallest form a browser reads, and is the same in each', async () => {
    const href = assets.href('vendor/htmx.min.js')
    const plain = await fetchFile(href)
    const gzip = await fetchFile(href, 'gzip, deflate')
    const brotli = await fetchFile(href, 'gzip, deflate, br, zstd')
    expect(plain.header('content-encoding')).toBeNull()
    expect(gzip.header('content-encoding')).toBe('gzip')
    expect(brotli.header('content-encoding')).toBe('br')
    expect(gunzipSync(gzip.bytes).equals(plain.bytes)).toBe(true)
    expect(brotliDecompressSync(brotli.bytes).equals(plain.bytes)).toBe(true)
    for (const { header, bytes } of [plain, gzip, brotli]) {
      expect(header('vary')).toBe('Accept-Encoding')
      expect(header('content-length')).toBe(String(bytes.length))
    }
  })

  test.each([
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['br;q=0.0', null],
    ['identity', null],
    ['BR', 'br'],
    ['brotli', null],
  ])('for a browser that accepts %s is sent as %s', async (acceptEncoding, coding) => {
    const { header } = await fetchFile(assets.href('images/favicon.svg'), acceptEncoding)
    expect(header('content-encoding')).toBe(coding)
  })

  test('that is compressed already is sent as it is', async () => {
    const { header } = await fetchFile(assets.href('fonts/hanken-grotesk-latin.woff2'), 'br')
    expect(header('content-encoding')).toBeNull()
    expect(header('vary')).toBeNull()
    expect(header('content-type')).toBe('font/woff2')
  })

  test.each([
    '/portal/static/styles/portal.css',
    '/portal/static/styles/tokens.css',
    '/portal/static/styles/portal-0000000000.css',
    '/portal/static/../package.json',
    '/portal/static/..%2fpackage.json',
    '/portal/static/%2e%2e/%2e%2e/etc/passwd',
    '/portal/static/styles%00.css',
    '/portal/static/constructor',
    '/portal/static/__proto__',
  ])('that is not listed is not there: %s', async (href) => {
    expect((await app.request(href)).status).toBe(404)
  })

  test('that does not exist is a mistake of ours and stops the page', () => {
    expect(() => assets.href('styles/portl.css')).toThrow('styles/portl.css')
  })
})

describe('the styles of the customer side', () => {
  test('are one file with every part, in which nothing is left to import', async () => {
    const css = (await fetchFile(assets.href('styles/portal.css'))).bytes.toString()
    const own = await readdir(`${folder}styles`)
    expect(css).not.toContain('@import')
    // the last three are for staff alone
    const apart = ['portal.css', 'tokens-dark.css', 'back-office.css', 'office.css', 'editor.css']
    for (const file of own) {
      if (apart.includes(file)) continue
      const part = await readFile(`${folder}styles/${file}`, 'utf8')
      expect(css, file).toContain(part.trim().slice(-60))
    }
    const office = (await fetchFile(assets.href('styles/back-office.css'))).bytes.toString()
    expect(office).not.toContain('@import')
    expect(office).toContain('.office-header')
    expect(css.indexOf('@layer reset, tokens')).toBeLessThan(css.indexOf('@layer reset {'))
  })

  test('lead to fonts that are there, under any base path', async () => {
    const href = assets.href('styles/portal.css')
    const css = (await fetchFile(href)).bytes.toString()
    const urls = [...css.matchAll(/url\('([^')]+)'\)/g)].map(([, url = '']) => url)
    expect(urls).toHaveLength(3)
    for (const url of urls) {
      const { pathname } = new URL(url, `http://localhost${href}`)
      expect((await fetchFile(pathname)).response.status, pathname).toBe(200)
    }
  })

  test('name no other host', async () => {
    for (const file of ['styles/portal.css', 'styles/tokens-dark.css']) {
      expect((await fetchFile(assets.href(file))).bytes.toString()).not.toMatch(/https?:|\/\/[a-z]/)
    }
  })
})

test('htmx is the file of the installed package, byte for byte', async () => {
  const installed = createRequire(import.meta.url).resolve('htmx.org/dist/htmx.min.js')
  const served = await fetchFile(assets.href('vendor/htmx.min.js'))
  expect(served.bytes.equals(await readFile(installed))).toBe(true)
})

test('styles and htmx leave a first visit room for its page, and the fonts stay small', async () => {
  const size = async (file: string) => (await fetchFile(assets.href(file), 'gzip')).bytes.length
  const styles = await size('styles/portal.css')
  const dark = await size('styles/tokens-dark.css')
  const htmx = await size('vendor/htmx.min.js')
  expect(styles + dark + htmx).toBeLessThan(32_000)
  const latin = await size('fonts/hanken-grotesk-latin.woff2')
  const latinExtended = await size('fonts/hanken-grotesk-latin-ext.woff2')
  const figures = await size('fonts/b612-mono-figures.woff2')
  expect(latin + latinExtended + figures).toBeLessThan(40_000)
})
