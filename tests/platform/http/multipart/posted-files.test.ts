import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import {
  type FilesField,
  type PostedForm,
  readPostedForm,
  readWordsOf,
} from '#src/platform/http/multipart/posted-files.ts'

const field: FilesField = { name: 'dateien', mostFiles: 3, largestFile: 100_000, mostParts: 8 }
const app = new Hono()
app.post('/', async (c) => c.json(shown(await readPostedForm(c, field))))
app.post('/worte', async (c) => c.json(await readWordsOf(c)))

test('words and files of one form are told apart', async () => {
  const form = words({ nachricht: 'Größer\r\nals „drei“' })
  form.append('dateien', file(5, 'Rechnung März.pdf'))
  form.append('dateien', file(3, 'a "b".png'))
  expect(await posted(form)).toEqual({
    typed: { nachricht: 'Größer\r\nals „drei“' },
    files: ['Rechnung März.pdf 5', 'a "b".png 3'],
    refused: [],
  })
})

test('a form whose file was never chosen has none', async () => {
  const form = words({ nachricht: 'Nur Worte' })
  form.append('dateien', file(0, ''))
  expect(await posted(form)).toMatchObject({ files: [], refused: [] })
})

test('each file that is not taken is named, and the others are', async () => {
  const form = words({})
  const sizes: [number, string][] = [
    [0, 'leer.pdf'],
    [100_001, 'gross.pdf'],
    [9, 'gut.pdf'],
    [9, 'zuviel.pdf'],
  ]
  for (const [size, name] of sizes) form.append('dateien', file(size, name))
  expect(await posted(form)).toEqual({
    typed: {},
    files: ['gut.pdf 9'],
    refused: [
      { name: 'leer.pdf', problem: 'empty' },
      { name: 'gross.pdf', problem: 'tooLarge' },
      { name: 'zuviel.pdf', problem: 'tooMany' },
    ],
  })
})

test.each(['../../etc/passwd', 'C:\\rechnung.pdf', 'a.pdf\r\nX: y', 'a.pdf\0.exe'])(
  'a name with a path or a control character is refused: %j',
  async (name) => {
    const form = words({})
    form.append('dateien', file(5, name))
    expect(await posted(form)).toMatchObject({ files: [], refused: [{ problem: 'fileName' }] })
  },
)

test('what is larger than all files together keeps its words', async () => {
  const form = words({ nachricht: 'Lang überlegt' })
  form.append('dateien', file(500_000, 'film.mov'))
  expect(await posted(form)).toEqual({
    typed: { nachricht: 'Lang überlegt' },
    files: [],
    refused: [{ name: '', problem: 'tooLarge' }],
  })
})

test('a file that another field brings is no file of ours', async () => {
  const form = words({})
  form.append('bild', file(5, 'a.png'))
  expect(await posted(form)).toEqual({ typed: {}, files: [], refused: [] })
})

test('only the words are read of a form that comes too late', async () => {
  const form = words({ thema: 'zaehler', nachricht: 'Lang überlegt' })
  form.append('dateien', file(3_000_000, 'film.mov'))
  const response = await app.request('/worte', { method: 'POST', body: form })
  expect(await response.json()).toEqual({ thema: 'zaehler', nachricht: 'Lang überlegt' })
})

describe('a body that is no form of ours is refused', () => {
  const part = (name: string) =>
    `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\nx\r\n`
  const many = Array.from({ length: 9 }, (_, index) => part(`f${index}`)).join('')
  const bodies: [string, string, string, number][] = [
    ['of another kind', 'application/x-www-form-urlencoded', 'a=b', 415],
    ['without a border', 'multipart/form-data; x', part('a'), 400],
    ['that begins with something else', 'multipart/form-data; boundary=b', `x${part('a')}`, 400],
    ['that breaks off', 'multipart/form-data; boundary=b', part('a'), 400],
    [
      'with one field twice',
      'multipart/form-data; boundary=b',
      `${part('a')}${part('a')}--b--`,
      400,
    ],
    ['with more parts than any form', 'multipart/form-data; boundary=b', `${many}--b--`, 400],
    ['with a part without a name', 'multipart/form-data; boundary=b', '--b\r\n\r\nx\r\n--b--', 400],
    ['with a NUL', 'multipart/form-data; boundary=b', `${part('a\0')}--b--`, 400],
  ]
  test.each(bodies)('%s', async (_, kind, body, status) => {
    const headers = { 'content-type': kind }
    expect((await app.request('/', { method: 'POST', headers, body })).status).toBe(status)
  })
})

function words(fields: Record<string, string>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

function file(size: number, name: string): File {
  return new File([new Uint8Array(size)], name)
}

async function posted(form: FormData): Promise<unknown> {
  return (await app.request('/', { method: 'POST', body: form })).json()
}

function shown({ typed, files, refused }: PostedForm) {
  return { typed, refused, files: files.map(({ name, bytes }) => `${name} ${bytes.length}`) }
}
