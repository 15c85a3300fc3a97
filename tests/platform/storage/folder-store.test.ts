import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { StorageError } from '#src/platform/storage/document-store.ts'
import { folderStore } from '#src/platform/storage/folder-store.ts'

let folder: string
beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'documents-'))
})
afterEach(() => fs.rm(folder, { recursive: true, force: true }))

test('what was put under a key is found there, byte for byte', async () => {
  const store = folderStore(path.join(folder, 'not', 'there', 'yet'))
  await store.put('ab/abcdef.pdf', Buffer.from('%PDF-1.7 Rechnung'))

  const found = await store.open('ab/abcdef.pdf')

  expect(found?.byteSize).toBe(17)
  expect(found && (await text(found.stream))).toBe('%PDF-1.7 Rechnung')
  expect(await store.has('ab/abcdef.pdf')).toBe(true)
})

test('a key under which nothing lies is not there', async () => {
  const store = folderStore(folder)

  expect(await store.has('ab/nothing.pdf')).toBe(false)
  expect(await store.open('ab/nothing.pdf')).toBeUndefined()
})

test('a document that is there is never written again', async () => {
  const store = folderStore(folder)
  await store.put('ab/abcdef.pdf', Buffer.from('first'))
  await store.put('ab/abcdef.pdf', Buffer.from('second'))

  const found = await store.open('ab/abcdef.pdf')
  expect(found && (await text(found.stream))).toBe('first')
})

test('a key cannot lead out of the folder', async () => {
  const store = folderStore(folder)
  for (const key of ['../outside.pdf', '/etc/passwd', 'a/../../b', '', 'a//b', '.hidden']) {
    await expect(store.put(key, Buffer.from('x')), key).rejects.toThrow(StorageError)
  }
})

test('a document that could not be written whole leaves nothing behind', async () => {
  const store = folderStore(folder)
  await fs.writeFile(path.join(folder, 'ab'), 'a file where a folder is needed')

  await expect(store.put('ab/abcdef.pdf', Buffer.from('x'))).rejects.toThrow(StorageError)
  expect(await fs.readdir(folder)).toEqual(['ab'])
})

test('two writers of the same document do not hurt each other', async () => {
  const store = folderStore(folder)
  const bytes = Buffer.alloc(200_000, 'a')
  await Promise.all(Array.from({ length: 8 }, () => store.put('ab/same.pdf', bytes)))

  expect(await fs.readdir(path.join(folder, 'ab'))).toEqual(['same.pdf'])
  expect((await store.open('ab/same.pdf'))?.byteSize).toBe(200_000)
})
