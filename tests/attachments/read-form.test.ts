import { Hono } from 'hono'
import { pino } from 'pino'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keepAttachments } from '#src/attachments/keep.ts'
import { type FormWithAttachments, readFormWithAttachments } from '#src/attachments/read-form.ts'
import { folderStore } from '#src/platform/storage/folder-store.ts'
import type { CustomerEnv } from '#src/sign-in/require-customer.tsx'
import { attachmentsError } from '#templates/attachments/attachments-field.tsx'
import { attachmentTexts } from '#templates/attachments/texts.ts'
import { picture, place } from '#tests/readings/photos.ts'
import { type SignInScene, signInScene } from '#tests/sign-in/scene.ts'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { annaSignedIn, sampleView } from '#tests/support/view.ts'

let scene: SignInScene
beforeAll(async () => {
  scene = await signInScene()
})
afterAll(() => scene[Symbol.asyncDispose]())

const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n%%EOF')

test('a PDF is kept as it is, under its hash', async () => {
  const { attachments, refused } = await read(named(pdf, 'Rechnung März.PDF'))
  expect(refused).toEqual([])
  expect(attachments).toMatchObject([
    { fileName: 'Rechnung März.pdf', contentType: 'application/pdf', bytes: pdf },
  ])
  const [file] = attachments
  expect(file?.storageKey).toBe(`${file?.sha256.slice(0, 2)}/${file?.sha256}.pdf`)
})

test('a picture is drawn anew, without the place it was taken, and says so in its name', async () => {
  const taken = await picture(3000, 1000).withExif(place).png().toBuffer()
  const { attachments } = await read(named(taken, 'Zähler im Keller.png'))
  const [file] = attachments
  expect(file).toMatchObject({ fileName: 'Zähler im Keller.jpg', contentType: 'image/jpeg' })
  const { format, width, exif } = await sharp(file?.bytes).metadata()
  expect({ format, width, exif }).toEqual({ format: 'jpeg', width: 2000, exif: undefined })
})

test('one file that cannot be taken does not lose the others, and each is named', async () => {
  const form = await read(
    named(Buffer.from('\0\0\0\x18ftypheic'), 'IMG_2041.HEIC'),
    named(pdf, 'gut.pdf'),
    named(Buffer.from('<script>alert(1)</script>%PDF-1.7'), 'seite.pdf'),
  )
  expect(form.attachments.map(({ fileName }) => fileName)).toEqual(['gut.pdf'])
  expect(attachmentsError(form.refused, 'de')).toEqual([
    {
      field: 'dateien',
      message: [
        attachmentTexts.de.refusals.heic('IMG_2041.HEIC'),
        attachmentTexts.de.refusals.notAllowed('seite.pdf'),
      ].join(' '),
    },
  ])
})

test('10,000 x 10,000 pixels are refused before they are opened', async () => {
  const create = { width: 10_000, height: 10_000, channels: 3, background: '#fff' } as const
  const huge = await sharp({ create, limitInputPixels: false }).png().toBuffer()
  const { refused } = await read(named(huge, 'plakat.png'))
  expect(refused).toEqual([{ name: 'plakat.png', problem: 'tooManyPixels' }])
}, 60_000)

test('half a picture is said to be damaged', async () => {
  const whole = await picture(400, 400).jpeg().toBuffer()
  const { refused } = await read(named(whole.subarray(0, 200), 'halb.jpg'))
  expect(refused).toEqual([{ name: 'halb.jpg', problem: 'broken' }])
})

test.each([
  ['.pdf', 'datei.pdf'],
  ['rechnung\u202Efdp.pdf', 'rechnungfdp.pdf'],
  ['rechnung', 'rechnung.pdf'],
  ['rechnung.exe', 'rechnung.exe.pdf'],
  [`${'ä'.repeat(300)}.pdf`, `${'ä'.repeat(100)}.pdf`],
])('a file called %s goes on as %s', async (name, expected) => {
  const { attachments } = await read(named(pdf, name))
  expect(attachments.map(({ fileName }) => fileName)).toEqual([expected])
})

test('who sends many files is asked to wait, and the words still count', async () => {
  await using own = await signInScene()
  const once = () => readWith(own, named(pdf, 'a.pdf'))
  for (let count = 0; count < 30; count += 1) expect((await once()).refused).toEqual([])
  const { attachments, refused, typed } = await once()
  expect(refused).toEqual([{ name: '', problem: 'tooOften' }])
  expect(attachments).toEqual([])
  expect(typed.nachricht).toBe('Guten Tag')
  expect((await readWith(own)).refused).toEqual([])
})

test('files are kept beside the documents, or not at all', async () => {
  using folder = temporaryFolder()
  const { attachments } = await read(named(pdf, 'a.pdf'))
  const log = pino({ level: 'silent' })
  const documentStore = folderStore(folder.path)
  expect(await keepAttachments({ documentStore, log }, attachments)).toBe(true)
  expect(await documentStore.has(attachments[0]?.storageKey ?? '')).toBe(true)
  const noFolder = folderStore('/dev/null/documents')
  expect(await keepAttachments({ documentStore: noFolder, log }, attachments)).toBe(false)
})

function named(bytes: Buffer, name: string): File {
  return new File([new Uint8Array(bytes)], name)
}

function read(...files: File[]): Promise<FormWithAttachments> {
  return readWith(scene, ...files)
}

async function readWith({ portal }: SignInScene, ...files: File[]): Promise<FormWithAttachments> {
  const form = new FormData()
  form.set('nachricht', 'Guten Tag')
  for (const file of files) form.append('dateien', file)
  const result: FormWithAttachments[] = []
  const app = new Hono<CustomerEnv>()
  app.use((c, next) => {
    c.set('view', { ...sampleView(), customer: annaSignedIn })
    return next()
  })
  app.post('/', async (c) => {
    result.push(await readFormWithAttachments(c, portal))
    return c.text('')
  })
  const response = await app.request('/', { method: 'POST', body: form })
  const [read] = result
  if (!read) throw new Error(`The form was answered ${response.status}`)
  return read
}
