import { readdirSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import { parse } from 'node-html-parser'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { largestPhoto } from '#src/readings/photo/posted-photo.ts'
import { photoTexts } from '#templates/readings/photo/photo-texts.ts'
import { type PhotoScene, photoScene, picture } from './photos.ts'
import { textOf } from './reading-scene.ts'

type Sentence = keyof (typeof photoTexts)['de']['refusals']

let scene: PhotoScene
let jpeg: Buffer
let png: Buffer

beforeAll(async () => {
  scene = await photoScene()
  jpeg = await sharp(await noise())
    .jpeg()
    .toBuffer()
  png = await picture().png().toBuffer()
})

afterAll(() => scene?.[Symbol.asyncDispose]())

const box = (brand: string) => Buffer.from(`\0\0\0\x18ftyp${brand}\0\0\0\0mif1heic`, 'latin1')
const named = (name: string) => new File([jpeg], name, { type: 'image/jpeg' })

/** What is sent, and the sentence that answers it. */
const cases: [what: string, sentence: Sentence, file: () => Buffer | File | Promise<Buffer>][] = [
  ['no file at all', 'missing', () => new File([], '')],
  ['an empty file', 'empty', () => Buffer.alloc(0)],
  ['a photo in the format of an iPhone', 'heic', () => box('heic')],
  ['a photo in the format of another phone', 'heic', () => box('mif1')],
  ['a page of HTML', 'notAPhoto', () => Buffer.from('<!doctype html><script>alert(1)</script>')],
  ['a drawing with a script in it', 'notAPhoto', () => Buffer.from('<svg onload="alert(1)"/>')],
  ['a GIF', 'notAPhoto', () => picture().gif().toBuffer()],
  ['a TIFF', 'notAPhoto', () => picture().tiff().toBuffer()],
  ['an AVIF', 'notAPhoto', () => box('avif')],
  ['a PDF', 'notAPhoto', () => Buffer.from('%PDF-1.7\n%%EOF')],
  ['a program', 'notAPhoto', () => Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1')],
  ['a sound in the box of a WebP', 'notAPhoto', () => Buffer.from('RIFF\0\0\0\0WAVEfmt ')],
  ['only the first bytes of a JPEG', 'broken', () => jpeg.subarray(0, 4)],
  ['half a JPEG', 'broken', () => jpeg.subarray(0, jpeg.length / 2)],
  ['half a PNG', 'broken', () => png.subarray(0, png.length - 40)],
  ['a page behind the first bytes of a JPEG', 'broken', () => behind('\xff\xd8\xff\xe0')],
  ['a page behind the first bytes of a PNG', 'broken', () => behind('\x89PNG\r\n\x1a\n')],
  ['a page in the box of a WebP', 'broken', () => behind('RIFF\0\0\0\0WEBPVP8 ')],
  ['more than 10 MB', 'tooLarge', () => padded(largestPhoto + 1)],
  ['far more than 10 MB', 'tooLarge', () => padded(3 * largestPhoto)],
  ['51 megapixels', 'tooManyPixels', () => declared(8500, 6000)],
  ['a small file that would fill the memory', 'tooManyPixels', () => declared(100_000, 100_000)],
  ['a name with a path', 'fileName', () => named('../../etc/passwd.jpg')],
  ['a name with a path of Windows', 'fileName', () => named('C:\\fotos\\zaehler.jpg')],
  ['a name with a line break', 'fileName', () => named('a.jpg\r\nX-Y: z')],
  ['a name with a NUL', 'fileName', () => named('a.jpg\0.exe')],
]

test.each(cases)(
  '%s: nothing is kept, and a sentence at the field says why (%s)',
  async (...row) => {
    const [, sentence, file] = row
    const response = await scene.sendPhoto(await file())
    expect(response.status).toBe(422)
    const page = parse(await response.text())
    const message = photoTexts.de.refusals[sentence]
    const field = `foto-${scene.readingId}`
    expect(textOf(page.querySelector(`#${field}-fehler`))).toBe(`Fehler: ${message}`)
    expect(textOf(page.querySelector('.error-summary a'))).toBe(message)
    expect(page.querySelector('.error-summary a')?.getAttribute('href')).toBe(`#${field}`)
    expect(page.querySelector(`#${field}`)?.getAttribute('aria-invalid')).toBe('true')
    expect(await scene.photos()).toEqual([])
    expect(readdirSync(scene.portal.settings.dataDir)).toEqual([])
  },
)

test('every sentence but two has a case above', () => {
  const said = new Set(cases.map(([, sentence]) => sentence))
  const silent = Object.keys(photoTexts.de.refusals).filter((key) => !said.has(key as Sentence))
  expect(silent).toEqual(['noRoom', 'decided'])
})

describe('a body that is no form of ours', () => {
  const part = '--b\r\nContent-Disposition: form-data; name="foto"; filename="a"\r\n\r\nx\r\n'
  const bodies: [string, string, string, number][] = [
    ['of another kind', 'application/x-www-form-urlencoded', 'foto=x', 415],
    ['without a kind', '', 'foto=x', 415],
    ['without a border', 'multipart/form-data; x', part, 400],
    ['that breaks off', 'multipart/form-data; boundary=b', part, 400],
    ['with nothing in it', 'multipart/form-data; boundary=b', '', 400],
    ['with two fields', 'multipart/form-data; boundary=b', `${part}${part}--b--\r\n`, 400],
    [
      'with a thousand lines before its file',
      'multipart/form-data; boundary=b',
      `--b\r\n${'X: y\r\n'.repeat(9000)}\r\nx\r\n--b--\r\n`,
      400,
    ],
  ]

  test.each(bodies)('%s is refused', async (_, kind, body, status) => {
    const response = await scene.app.request(scene.address, {
      method: 'POST',
      headers: { cookie: scene.cookie, 'sec-fetch-site': 'same-origin', 'content-type': kind },
      body,
    })
    expect(response.status).toBe(status)
    expect(await scene.photos()).toEqual([])
  })

  test('from another site is not even read', async () => {
    const response = await scene.app.request(scene.address, {
      method: 'POST',
      headers: { cookie: scene.cookie, 'sec-fetch-site': 'cross-site' },
      body: new FormData(),
    })
    expect(response.status).toBe(403)
  })
})

test('of what a stranger sends, nothing is read, and of no one more than 64 MB', async () => {
  const megabyte = new Uint8Array(1024 * 1024)
  const read = async (cookie: string): Promise<[number, number]> => {
    let count = 0
    const body = new ReadableStream<Uint8Array>(
      {
        pull: (controller) => {
          count += 1
          if (count > 200) controller.close()
          else controller.enqueue(megabyte)
        },
      },
      { highWaterMark: 0 },
    )
    const response = await scene.app.request(scene.address, {
      method: 'POST',
      headers: {
        cookie,
        'sec-fetch-site': 'same-origin',
        'content-type': 'multipart/form-data; boundary=b',
        'transfer-encoding': 'chunked',
      },
      body,
      duplex: 'half',
    })
    return [response.status, count]
  }
  expect(await read('')).toEqual([303, 0])
  expect(await read(scene.cookie)).toEqual([413, 65])
})

test('what is larger than a form is taken nowhere else', async () => {
  for (const path of [scene.receipt, '/zaehlerstaende', `${scene.image}/foto`, scene.image]) {
    const response = await scene.app.request(path, {
      method: 'POST',
      headers: {
        cookie: scene.cookie,
        'sec-fetch-site': 'same-origin',
        'content-type': 'multipart/form-data; boundary=b',
        'content-length': String(70 * 1024),
      },
      body: new Uint8Array(70 * 1024),
    })
    expect(response.status, path).toBe(413)
  }
})

test('what hides behind or inside a true photo is left behind', async () => {
  const script = '<script>alert(1)</script><?php phpinfo() ?>'
  const hiding = [
    Buffer.concat([jpeg, Buffer.from(script)]),
    await picture()
      .withExif({ IFD0: { ImageDescription: script } })
      .jpeg()
      .toBuffer(),
    await picture()
      .withExif({ IFD0: { ImageDescription: script } })
      .webp()
      .toBuffer(),
    Buffer.concat([png, Buffer.from(`PK${script}`)]),
    await padded(largestPhoto - 500),
  ]
  await using own = await photoScene()
  for (const photo of hiding) {
    expect((await own.sendPhoto(photo)).status).toBe(303)
    const shown = await own.app.request(own.image, { headers: { cookie: own.cookie } })
    const bytes = Buffer.from(await shown.arrayBuffer())
    expect((await sharp(bytes).metadata()).format).toBe('jpeg')
    expect(bytes.toString('latin1')).not.toMatch(/script|phpinfo/)
    expect(bytes.length).toBeLessThan(100_000)
  }
})

async function noise(): Promise<Buffer> {
  const gaussian = { type: 'gaussian', mean: 128, sigma: 30 } as const
  const grain = sharp({
    create: { width: 200, height: 200, channels: 3, background: '#000', noise: gaussian },
  })
  return grain.png().toBuffer()
}

function behind(start: string): Buffer {
  return Buffer.from(`${start}<html><script>alert(1)</script></html>`.padEnd(400, ' '), 'latin1')
}

/** A true photo with bytes behind its end. */
async function padded(size: number): Promise<Buffer> {
  return Buffer.concat([jpeg, Buffer.alloc(size - jpeg.length)])
}

/** A PNG that says it is larger than it is. */
function declared(width: number, height: number): Buffer {
  const liar = Buffer.from(png)
  liar.writeUInt32BE(width, 16)
  liar.writeUInt32BE(height, 20)
  liar.writeUInt32BE(crc32(liar.subarray(12, 29)), 29)
  return liar
}
