import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { parse } from 'node-html-parser'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { StorageError } from '#src/platform/storage/document-store.ts'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { type PhotoScene, photoScene, picture } from './photos.ts'
import { textOf } from './reading-scene.ts'

test.skipIf(!mayMount())(
  'where a photo finds no room on the disk, the reading counts and nothing is half kept',
  async () => {
    using disk = temporaryFolder()
    mountSmallDisk(disk.path)
    try {
      await using scene = await photoScene({ environment: { DATA_DIR: disk.path } })
      await expectNoRoom(scene, await largePhoto())
      const left = fs.readdirSync(disk.path, { recursive: true, withFileTypes: true })
      expect(left.filter((entry) => entry.isFile())).toEqual([])

      const small = await scene.sendPhoto(await picture().jpeg().toBuffer())
      expect(small.status).toBe(303)
      expect(await scene.photos()).toHaveLength(1)
      // what was received stays when the next one finds no room
      const [kept] = await scene.photos()
      expect((await scene.sendPhoto(await largePhoto())).status).toBe(503)
      expect(await scene.photos()).toEqual([kept])
      const shown = await scene.app.request(scene.image, { headers: { cookie: scene.cookie } })
      expect(shown.status).toBe(200)
    } finally {
      execFileSync('umount', [disk.path])
    }
  },
)

test('a store that cannot keep a photo is answered in words', async () => {
  await using scene = await photoScene()
  scene.portal.documentStore = {
    ...scene.portal.documentStore,
    put: () => Promise.reject(new StorageError('Im Ordner für Dokumente ist kein Platz mehr.')),
  }
  await expectNoRoom(scene, await picture().jpeg().toBuffer())
})

test('a photo whose file is gone is not there, and its receipt still is', async () => {
  await using scene = await photoScene()
  await scene.sendPhoto(await picture().jpeg().toBuffer())
  fs.rmSync(path.join(scene.portal.settings.dataDir, 'documents'), { recursive: true })
  const image = await scene.app.request(scene.image, { headers: { cookie: scene.cookie } })
  expect(image.status).toBe(404)
  expect((await scene.get(scene.receipt)).response.status).toBe(200)
})

async function expectNoRoom(scene: PhotoScene, photo: Buffer): Promise<void> {
  const response = await scene.sendPhoto(photo)
  expect(response.status).toBe(503)
  const page = parse(await response.text())
  expect(textOf(page.querySelector('.field-error'))).toBe(
    'Fehler: Das Foto können wir gerade nicht aufbewahren. Ihr Zählerstand zählt trotzdem. ' +
      'Versuchen Sie es mit dem Foto morgen noch einmal.',
  )
  expect(await scene.photos()).toEqual([])
  expect(await scene.readingsOf(scene.own.customerId)).toMatchObject([{ status: 'inReview' }])
  const recorded = await scene.db
    .selectFrom('audit_event')
    .select('event')
    .where('event', '=', 'readingPhotoAdded')
    .execute()
  expect(recorded).toEqual([])
}

/** Grainy, so that it is large as a JPEG too. */
function largePhoto(): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const
  const create = { width: 1200, height: 1200, channels: 3, background: '#000', noise } as const
  return sharp({ create }).jpeg().toBuffer()
}

function mountSmallDisk(folder: string): void {
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=100k', 'tmpfs', folder], { stdio: 'ignore' })
}

function mayMount(): boolean {
  using folder = temporaryFolder()
  try {
    mountSmallDisk(folder.path)
    execFileSync('umount', [folder.path])
    return true
  } catch {
    return false
  }
}
