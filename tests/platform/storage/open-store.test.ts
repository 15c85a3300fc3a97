import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { openDocumentStore } from '#src/platform/storage/open-store.ts'
import { SettingsError } from '#src/settings.ts'

test('documents lie in the data folder unless a setting says otherwise', async () => {
  const dataDir = await fs.mkdtemp(path.join(os.tmpdir(), 'data-'))
  await openDocumentStore({ documentsUrl: undefined, dataDir }).put('ab/a.pdf', Buffer.from('x'))

  expect(await fs.readdir(path.join(dataDir, 'documents', 'ab'))).toEqual(['a.pdf'])
  await fs.rm(dataDir, { recursive: true })
})

test('DOCUMENTS_URL names another folder, with blanks and umlauts too', async () => {
  const dataDir = await fs.mkdtemp(path.join(os.tmpdir(), 'data-'))
  const folder = path.join(dataDir, 'für Kunden')
  const documentsUrl = pathToFileURL(folder).href
  await openDocumentStore({ documentsUrl, dataDir }).put('ab/a.pdf', Buffer.from('x'))

  expect(await fs.readdir(path.join(folder, 'ab'))).toEqual(['a.pdf'])
  await fs.rm(dataDir, { recursive: true })
})

test('a bucket is refused with a sentence that says what is possible', () => {
  const open = () => openDocumentStore({ documentsUrl: 's3://bucket/prefix', dataDir: '/tmp' })

  expect(open).toThrow(SettingsError)
  expect(open).toThrow(/DOCUMENTS_URL: Unterstützt wird ein Ordner/)
})
