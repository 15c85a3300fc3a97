import fs from 'node:fs'
import { parse } from 'node-html-parser'
import { expect, test } from 'vitest'
import { StorageError } from '#src/platform/storage/document-store.ts'
import { textOf } from '#tests/readings/reading-scene.ts'
import { castPassword, cookiesOf } from '#tests/support/cast.ts'
import { contactScene, pdfFile, question } from './contact-scene.ts'

test('without room for files nothing is half kept, and the message can be sent without them', async () => {
  await using scene = await contactScene()
  const { documentStore } = scene.portal
  scene.portal.documentStore = {
    ...documentStore,
    put: () => Promise.reject(new StorageError('Im Ordner für Dokumente ist kein Platz mehr.')),
  }
  const refused = await scene.write({}, [pdfFile()])
  expect(refused.status).toBe(503)
  const page = parse(await refused.text())
  expect(textOf(page.querySelector('#dateien-fehler'))).toContain(
    'Senden Sie das Formular ohne sie',
  )
  expect(page.querySelector('#nachricht')?.textContent).toContain('Plombe')
  expect(await scene.inquiries()).toEqual([])

  const formular = page.querySelector('input[name=formular]')?.getAttribute('value') ?? ''
  const sent = await scene.sendForm('/kontakt/anliegen', { ...question, formular })
  expect(sent.status).toBe(303)
  expect(await scene.inquiries()).toHaveLength(1)
})

test('when the mail cannot be written, there is no inquiry either, and no row of a file', async () => {
  await using scene = await contactScene()
  await scene.db.schema.alterTable('outgoing_mail').renameTo('gone').execute()
  expect((await scene.write({}, [pdfFile()])).status).toBe(500)
  expect(await scene.inquiries()).toEqual([])
  expect(await scene.files()).toEqual([])
})

test('a file whose bytes are gone is not there, and its inquiry still is', async () => {
  await using scene = await contactScene()
  const sent = await scene.write({}, [pdfFile()])
  const address = sent.headers.get('location') ?? ''
  const { page } = await scene.get(address)
  const file = page.querySelector('.file-list a')?.getAttribute('href') ?? ''
  expect((await scene.get(file)).response.status).toBe(200)
  fs.rmSync(`${scene.portal.settings.dataDir}/documents`, { recursive: true })
  expect((await scene.get(file)).response.status).toBe(404)
  expect((await scene.get(address)).response.status).toBe(200)
})

test('what was written when the session had ended stands there again', async () => {
  await using scene = await contactScene()
  const longest = `Plombe locker${'\r\nNoch eine Zeile'.repeat(311)}`
  const fields = { ...question, nachricht: longest, betrifft: 'zaehler:1ESY1160123456' }
  await scene.db.deleteFrom('session').execute()
  const refused = await scene.write({ ...fields, formular: 'alt' }, [pdfFile()])
  expect(refused.status).toBe(401)
  const carried = Object.fromEntries(
    parse(await refused.text())
      .querySelectorAll('main form input[type=hidden]')
      .map((input) => [input.getAttribute('name') ?? '', input.getAttribute('value') ?? '']),
  )
  const entered = await scene.portalPost('/anmelden', {
    ...carried,
    kundennummer: '104382',
    passwort: castPassword,
  })
  expect(entered.headers.get('location')).toBe('/kontakt?wieder=1')
  const again = await scene.app.request('/kontakt?wieder=1', {
    headers: { cookie: cookiesOf(entered) },
  })
  const page = parse(await again.text())
  expect(page.querySelector('#nachricht')?.textContent.match(/Noch eine Zeile/g)).toHaveLength(311)
  expect(page.querySelector('input[name=thema][checked]')?.getAttribute('value')).toBe('zaehler')
  expect(textOf(page.querySelector('option[selected]'))).toBe('Zähler 1ESY1160123456')
})
