import { expect, test } from 'vitest'
import { textOf } from '#tests/readings/reading-scene.ts'
import { documentScene } from './document-scene.ts'

test('documents are listed by year with kind, day, amount and what is due, the newest first', async () => {
  await using scene = await documentScene()
  await scene.seed({ title: 'Jahresrechnung Gas 2024', issued_on: '2025-01-10', amount: '-86.14' })
  await scene.seed({
    title: 'Jahresrechnung Gas 2025',
    issued_on: '2026-01-09',
    amount: '1212.60',
    due_on: '2026-01-27',
  })
  await scene.seed({
    kind: 'instalmentChange',
    title: 'Abschlag ab Januar',
    issued_on: '2026-11-18',
    amount: '142',
  })
  await scene.seed({
    kind: 'contract',
    title: 'Vertragsbestätigung',
    issued_on: '2025-09-02',
    contract_id: scene.own.contractId(),
  })
  const page = await scene.page('/dokumente')
  expect(textOf(page.querySelector('h1'))).toBe('Rechnungen und Dokumente')
  const cards = page.querySelectorAll('section.card').filter((card) => card.querySelector('.docs'))
  expect(cards.map((card) => textOf(card.querySelector('h2')))).toEqual(['2026', '2025'])
  const parts = page
    .querySelectorAll('.docs li')
    .map((item) =>
      ['.title', '.tag', '.sub', '.amount'].map((each) => textOf(item.querySelector(each))),
    )
  expect(parts).toEqual([
    ['Abschlag ab Januar', 'ungelesen', 'Abschlag · 18. November 2026', '142,00 € im Monat'],
    [
      'Jahresrechnung Gas 2025',
      'ungelesen',
      'Rechnung · 9. Januar 2026 · fällig am 27. Januar 2026',
      '1.212,60 €',
    ],
    ['Vertragsbestätigung', 'ungelesen', 'Vertrag V-104383-1 · 2. September 2025', ''],
    ['Jahresrechnung Gas 2024', 'ungelesen', 'Rechnung · 10. Januar 2025', '86,14 € Guthaben'],
  ])
})

test('a kind can be chosen, and what is not known asks for everything', async () => {
  await using scene = await documentScene()
  await scene.seed({ title: 'Eine Rechnung' })
  await scene.seed({ kind: 'notice', title: 'Eine Mitteilung' })
  const titles = async (address: string) =>
    (await scene.page(address)).querySelectorAll('.docs .title').map((title) => textOf(title))
  expect(await titles('/dokumente?art=mitteilungen')).toEqual(['Eine Mitteilung'])
  expect(await titles('/dokumente?art=rechnungen')).toEqual(['Eine Rechnung'])
  expect(await titles('/dokumente?art=gibt-es-nicht')).toHaveLength(2)
  const chosen = await scene.page('/dokumente?art=mitteilungen')
  expect(textOf(chosen.querySelector('.tabs [aria-current]'))).toBe('Mitteilungen')
})

test('where nothing is, the page says what will be there and where else to look', async () => {
  await using scene = await documentScene()
  const empty = await scene.page('/dokumente')
  expect(textOf(empty.querySelector('.empty'))).toContain('Rechnungen, Abschläge, Verträge')
  await scene.seed()
  const ofKind = await scene.page('/dokumente?art=vertraege')
  expect(textOf(ofKind.querySelector('.empty'))).toContain('Keine Verträge')
  expect(ofKind.querySelector('.empty a')?.getAttribute('href')).toBe('/dokumente')
})

test('a long list comes in pages, and no document is left out or shown twice', async () => {
  await using scene = await documentScene()
  for (let number = 1; number <= 130; number += 1) {
    // many of one day: then the order they came in decides
    const issued_on = number > 40 ? '2025-05-05' : '2026-05-05'
    await scene.seed({ title: `Schreiben ${number}`, issued_on })
  }
  const seen: string[] = []
  let address: string | undefined = '/dokumente?art=rechnungen'
  while (address) {
    const page = await scene.page(address)
    seen.push(...page.querySelectorAll('.docs .title').map((title) => textOf(title)))
    const older = page
      .querySelectorAll('.pagination a')
      .find((a) => textOf(a) === 'Ältere Dokumente')
    address = older?.getAttribute('href')?.replaceAll('&amp;', '&')
  }
  expect(seen).toHaveLength(130)
  expect(new Set(seen).size).toBe(130)
  expect(seen[0]).toBe('Schreiben 40')
})

test('nobody finds a document of somebody else, in the list, on its page or as the mark of a page', async () => {
  await using scene = await documentScene('deniz')
  const foreign = await scene.seed({ title: 'Von Bruno' }, undefined, scene.ids.bruno.customerId)
  await scene.seed({ title: 'Von Deniz', issued_on: '2020-01-01' })
  expect((await scene.page('/dokumente')).toString()).not.toContain('Von Bruno')
  for (const end of ['', '/datei', '/datei?herunterladen']) {
    expect((await scene.get(`/dokumente/${foreign}${end}`)).status).toBe(404)
  }
  const after = await scene.page(`/dokumente?nach=${foreign}`)
  expect(after.querySelectorAll('.docs li')).toEqual([])
  expect(await scene.openings()).toEqual([])
})

test('the page of a document says what it is about, shows it and offers it', async () => {
  await using scene = await documentScene()
  const id = await scene.seed({ amount: '212.60', due_on: '2026-01-27' })
  const response = await scene.get(`/dokumente/${id}`)
  expect(response.headers.get('content-security-policy')).toContain("object-src 'self'")
  const page = await scene.page(`/dokumente/${id}`)
  expect(textOf(page.querySelector('h1'))).toBe('Jahresrechnung Gas 2025')
  const facts = page.querySelectorAll('.facts dt').map((name) => textOf(name))
  expect(facts).toEqual(['Art', 'Datum', 'Betrag', 'Fällig am', 'Datei'])
  expect(page.querySelectorAll('.facts dd').map((value) => textOf(value))).toEqual([
    'Rechnung',
    '9. Januar 2026',
    '212,60 €',
    '27. Januar 2026',
    'PDF, 1 KB',
  ])
  expect(page.querySelector('object')?.getAttribute('data')).toContain(`/dokumente/${id}/datei#`)
  const links = page.querySelectorAll('.actions a').map((link) => link.getAttribute('href'))
  expect(links).toEqual([`/dokumente/${id}/datei?herunterladen`, `/dokumente/${id}/datei`])
  // looking at the page is not yet reading the document
  expect(await scene.openings()).toEqual([])
})

test('a document is unread until it is opened, and who opened it when is kept', async () => {
  await using scene = await documentScene()
  const id = await scene.seed()
  const isUnread = async () => (await scene.page('/dokumente')).toString().includes('ungelesen')
  expect(await isUnread()).toBe(true)
  await scene.get(`/dokumente/${id}/datei`, {}, 'HEAD')
  expect(await isUnread()).toBe(true)
  await Promise.all([1, 2, 3].map(() => scene.get(`/dokumente/${id}/datei`)))
  expect(await isUnread()).toBe(false)
  const opened = scene.portal.clock()
  scene.turnForward(60)
  await scene.get(`/dokumente/${id}/datei?herunterladen`)
  expect(await scene.openings()).toEqual([{ document_id: id, opened_at: opened }])
  const records = await scene.db
    .selectFrom('audit_event')
    .select(['actor_kind', 'actor_id', 'customer_id', 'details'])
    .where('event', '=', 'documentOpened')
    .execute()
  const { customerId } = scene.own
  expect(records).toEqual([
    {
      actor_kind: 'customer',
      actor_id: customerId,
      customer_id: customerId,
      details: { document: Number(id) },
    },
  ])
})

test('letters of past years are not called unread to somebody who has just come', async () => {
  await using scene = await documentScene()
  const { created_at } = await scene.db
    .selectFrom('login')
    .select('created_at')
    .where('id', '=', scene.own.loginId)
    .executeTakeFirstOrThrow()
  const before = new Date(created_at.getTime() - 1000)
  await scene.seed({ title: 'Alt', issued_on: '2020-01-09', added_at: before })
  await scene.seed({ title: 'Nachgereicht', issued_on: '2020-01-09' })
  const unread = (await scene.page('/dokumente'))
    .querySelectorAll('.docs li')
    .filter((item) => item.querySelector('.tag'))
  expect(unread.map((item) => textOf(item.querySelector('.title')))).toEqual(['Nachgereicht'])
})
