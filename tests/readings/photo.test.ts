import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'node-html-parser'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { signInAs } from '#tests/support/cast.ts'
import { photoScene, picture, place } from './photos.ts'
import { textOf } from './reading-scene.ts'

test('a photo is asked for while a reading is in review, received, shown and replaced', async () => {
  await using scene = await photoScene()
  const before = await scene.get(scene.receipt)
  expect(textOf(before.page.querySelector('#foto'))).toBe('Ein Foto des Zählers hilft uns')
  const field = before.page.querySelector('input[type=file]')
  expect(field?.getAttribute('accept')).toBe('image/jpeg,image/png,image/webp')
  expect(textOf(before.page.querySelector(`label[for=${field?.id}]`))).toMatch(
    /^Foto des Zählers: Gas \S+$/,
  )

  const sent = await scene.sendPhoto(await picture().jpeg().toBuffer())
  expect(sent.status).toBe(303)
  expect(sent.headers.get('location')).toBe(`${scene.receipt}#foto`)
  const after = await scene.get(scene.receipt)
  expect(textOf(after.page.querySelector('figcaption'))).toContain('Foto erhalten')
  expect(after.page.querySelector('figure img')?.getAttribute('src')).toBe(scene.image)
  const [first] = await scene.photos()

  const replaced = await scene.sendPhoto(await picture(30, 40).png().toBuffer())
  expect(replaced.status).toBe(303)
  const [second, ...more] = await scene.photos()
  expect(more).toEqual([])
  expect(second?.sha256).not.toBe(first?.sha256)
  const shown = await scene.app.request(scene.image, { headers: { cookie: scene.cookie } })
  const bytes = Buffer.from(await shown.arrayBuffer())
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(second?.sha256)
  expect(bytes.length).toBe(second?.byte_size)
  const recorded = await scene.db
    .selectFrom('audit_event')
    .select(['actor_id', 'customer_id', 'details'])
    .where('event', '=', 'readingPhotoAdded')
    .orderBy('id')
    .execute()
  const { customerId } = scene.own
  expect(recorded).toMatchObject([
    { actor_id: customerId, customer_id: customerId, details: { sha256: first?.sha256 } },
    { actor_id: customerId, details: { sha256: second?.sha256, readingId: scene.readingId } },
  ])
})

test.each(['jpeg', 'png', 'webp'] as const)(
  'a photo as %s comes out as a JPEG without place, camera, profile or anything else',
  async (format) => {
    await using scene = await photoScene()
    const photo = await picture()
      .withExif(place)
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">Im Keller rechts</x:xmpmeta>')
      .withIccProfile('p3', { attach: true })
      [format]()
      .toBuffer()
    const sentMetadata = await sharp(photo).metadata()
    expect(sentMetadata.exif?.toString('latin1')).toContain('Ablesbar-Kamera')
    expect(sentMetadata.icc).toBeDefined()
    expect(sentMetadata.xmp).toBeDefined()

    expect((await scene.sendPhoto(photo)).status).toBe(303)
    const shown = await scene.app.request(scene.image, { headers: { cookie: scene.cookie } })
    const bytes = Buffer.from(await shown.arrayBuffer())
    const metadata = await sharp(bytes).metadata()
    expect(metadata).toMatchObject({ format: 'jpeg', width: 64, height: 48, space: 'srgb' })
    for (const part of ['exif', 'icc', 'xmp', 'iptc', 'orientation', 'comments'] as const) {
      expect(metadata[part], part).toBeUndefined()
    }
    expect(bytes.toString('latin1')).not.toMatch(/Keller|Kamera|Exif|xmpmeta|ICC_PROFILE/)
  },
)

test('a photo stands upright, is no larger than needed, and its clear parts are white', async () => {
  await using scene = await photoScene()
  const lying = await picture(3000, 1500).withMetadata({ orientation: 6 }).jpeg().toBuffer()
  expect((await scene.sendPhoto(lying)).status).toBe(303)
  const shown = await scene.app.request(scene.image, { headers: { cookie: scene.cookie } })
  expect(await sharp(Buffer.from(await shown.arrayBuffer())).metadata()).toMatchObject({
    width: 1000,
    height: 2000,
  })

  const clear = { r: 0, g: 0, b: 0, alpha: 0 }
  const empty = sharp({ create: { width: 9, height: 9, channels: 4, background: clear } })
  expect((await scene.sendPhoto(await empty.png().toBuffer())).status).toBe(303)
  const white = await scene.app.request(scene.image, { headers: { cookie: scene.cookie } })
  const { dominant } = await sharp(Buffer.from(await white.arrayBuffer())).stats()
  expect(Object.values(dominant).every((part) => part > 240)).toBe(true)
})

test('a photo lies beside the documents under its hash, and is served as nothing but a picture', async () => {
  await using scene = await photoScene()
  await scene.sendPhoto(await picture().jpeg().toBuffer())
  const [row] = await scene.photos()
  const folder = path.join(scene.portal.settings.dataDir, 'documents')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  expect(files).toContain(`${row?.sha256.slice(0, 2)}/${row?.sha256}.jpg`)

  const shown = await scene.app.request(scene.image, { headers: { cookie: scene.cookie } })
  expect(Object.fromEntries(shown.headers)).toMatchObject({
    'content-type': 'image/jpeg',
    'content-length': String(row?.byte_size),
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    'content-disposition': 'inline; filename="zaehler.jpg"',
    'cross-origin-resource-policy': 'same-origin',
  })
})

describe('whoever is not the owner', () => {
  test('finds neither the photo nor a place to send one, as if there were none', async () => {
    await using scene = await photoScene()
    await scene.sendPhoto(await picture().jpeg().toBuffer())
    const deniz = await signInAs(scene.app, 'deniz')
    const ask = async (address: string, cookie: string) => {
      const response = await scene.app.request(address, { headers: { cookie } })
      return [response.status, (await response.text()).replaceAll(address, '')]
    }
    const never = '/zaehlerstaende/meldungen/2026-ZZZZ-ZZZZ/foto/1'
    expect(await ask(scene.image, deniz)).toEqual(await ask(never, deniz))
    expect((await ask(scene.image, deniz))[0]).toBe(404)
    expect((await ask(`${scene.receipt}/foto/999999`, scene.cookie))[0]).toBe(404)
    expect((await ask(`${scene.receipt}/foto/1;drop`, scene.cookie))[0]).toBe(404)

    const [before] = await scene.photos()
    const photo = await picture(10, 10).jpeg().toBuffer()
    expect((await scene.sendPhoto(photo, { cookie: deniz })).status).toBe(404)
    for (const stand of ['', '?stand=', '?stand=999999', '?stand=..%2f..%2fetc%2fpasswd']) {
      const to = `${scene.receipt}/foto${stand}`
      expect((await scene.sendPhoto(photo, { to })).status, stand).toBe(404)
    }
    expect(await scene.photos()).toEqual([before])
  })

  test('signs in first, and is led to the receipt', async () => {
    await using scene = await photoScene()
    const photo = await picture().jpeg().toBuffer()
    const guest = await scene.sendPhoto(photo, { cookie: '' })
    expect(guest.status).toBe(303)
    const leadsBack = `/anmelden?weiter=${encodeURIComponent(`${scene.receipt}/foto`)}`
    expect(guest.headers.get('location')).toBe(leadsBack)
    const { response } = await scene.get(`${scene.receipt}/foto`)
    expect(response.headers.get('location')).toBe(scene.receipt)
    expect((await scene.app.request(scene.image)).status).toBe(303)
    expect(await scene.photos()).toEqual([])
  })
})

test('once the reading is clarified, no photo is taken, and the one that was sent stays', async () => {
  await using scene = await photoScene()
  await scene.sendPhoto(await picture().jpeg().toBuffer())
  const [row] = await scene.photos()
  await scene.db.updateTable('reading').set({ status: 'accepted', outcome: 'released' }).execute()
  const late = await scene.sendPhoto(await picture(10, 10).jpeg().toBuffer())
  expect(late.status).toBe(422)
  const page = parse(await late.text())
  expect(textOf(page.querySelector('.error-summary'))).toContain('inzwischen geklärt')
  expect(page.querySelector('input[type=file]')).toBeNull()
  expect(page.querySelector('figure img')).not.toBeNull()
  expect(await scene.photos()).toEqual([row])
})

test('forty photos in an hour are enough', async () => {
  await using scene = await photoScene()
  for (let count = 0; count < 40; count += 1) await scene.sendPhoto(Buffer.alloc(0))
  const photo = await picture().jpeg().toBuffer()
  const refused = await scene.sendPhoto(photo)
  expect(refused.status).toBe(429)
  expect(refused.headers.get('retry-after')).toBe('3600')
  expect(textOf(parse(await refused.text()).querySelector('.field-error'))).toContain(
    'ab 23. November 2026, 11:30 Uhr',
  )
  scene.turnClock(new Date('2026-11-23T10:31:00Z'))
  expect((await scene.sendPhoto(photo)).status).toBe(303)
})
