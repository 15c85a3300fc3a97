import { type HTMLElement, parse } from 'node-html-parser'
import { expect, test } from 'vitest'
import { showCheckCode } from '#src/readings/receipts/check-code.ts'
import { correctionScene } from '#tests/readings/corrections/correction-scene.ts'
import { textOf } from '#tests/readings/reading-scene.ts'

/** Bruno's receipt, and somebody at a bank who holds it in their hands. */
async function genuineScene() {
  const scene = await correctionScene()
  const { check_code: code } = await scene.db
    .selectFrom('submission')
    .select('check_code')
    .executeTakeFirstOrThrow()
  const look = async (path: string): Promise<{ response: Response; page: HTMLElement }> => {
    const response = await scene.app.request(path)
    return { response, page: parse(await response.text()) }
  }
  return {
    ...scene,
    code,
    look,
    type: (pruefcode: string) => scene.post('/beleg', { pruefcode }, { cookie: '' }),
    [Symbol.asyncDispose]: () => scene[Symbol.asyncDispose](),
  }
}

test('whoever holds a receipt sees that it is genuine, without signing in', async () => {
  await using scene = await genuineScene()
  const printed = await scene.get(scene.receipt)
  const shown = showCheckCode(scene.code)
  expect(textOf(printed.page.querySelector('section[aria-labelledby=beleg]'))).toContain(
    `Prüfcode ${shown}. Wer diesen Code auf localhost:3000/beleg eingibt`,
  )
  const typed = await scene.type(` ${shown.toLowerCase().replaceAll('-', ' ')}`)
  expect(typed).toMatchObject({ status: 303, location: `/beleg/${shown}` })
  const { response, page } = await scene.look(`/beleg/${shown}`)
  expect(response.status).toBe(200)
  expect(textOf(page.querySelector('h1'))).toBe('Dieser Beleg ist echt')
  expect(textOf(page.querySelector('.alert-title'))).toBe('Die Meldung gilt')
  const said = textOf(page.querySelector('section[aria-labelledby=beleg]'))
  for (const part of [
    scene.reference,
    '23. November 2026, 10:30 Uhr (MEZ)',
    '7GMT0000987654',
    '5 466 m³',
  ]) {
    expect(said).toContain(part)
  }
})

test('nothing on the page tells who reported', async () => {
  await using scene = await genuineScene()
  const { page } = await scene.look(`/beleg/${scene.code}`)
  const all = page.toString()
  for (const personal of ['Bruno', 'Özdemir', '104383', 'Wasserturm', 'bruno@', 'V-104383']) {
    expect(all).not.toContain(personal)
  }
})

test('a search engine is asked to stay away, and the address goes to nobody else', async () => {
  await using scene = await genuineScene()
  const { response } = await scene.look(`/beleg/${scene.code}`)
  expect(response.headers.get('x-robots-tag')).toBe('noindex, nofollow')
  expect(response.headers.get('referrer-policy')).toBe('no-referrer')
  expect(response.headers.get('cache-control')).toBe('no-store')
})

test('a receipt that was corrected or taken back is genuine, and says that it counts no longer', async () => {
  await using scene = await genuineScene()
  const title = async (code: string) =>
    textOf((await scene.look(`/beleg/${code}`)).page.querySelector('.alert-title'))
  await scene.db
    .updateTable('reading')
    .set({ status: 'inReview', outcome: null })
    .where('submission_id', 'is not', null)
    .execute()
  expect(await title(scene.code)).toBe('Die Meldung ist in Klärung')
  const sent = await scene.correct({ ...(await scene.openCorrection()), [scene.field]: '5446' })
  expect(await title(scene.code)).toBe('Die Meldung ist ersetzt')
  const { check_code: next } = await scene.db
    .selectFrom('submission')
    .select('check_code')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  expect(await title(next)).toBe('Die Meldung gilt')
  await scene.post(`${sent.location?.split('?')[0]}/ruecknahme`, {})
  expect(await title(next)).toBe('Die Meldung ist zurückgenommen')
})

test('a slip in the code is a slip, and no forgery', async () => {
  await using scene = await genuineScene()
  const wrong = scene.code.startsWith('A') ? `B${scene.code.slice(1)}` : `A${scene.code.slice(1)}`
  const typed = await scene.type(wrong)
  expect(typed.status).toBe(422)
  expect(textOf(typed.page.querySelector('.error-summary a'))).toContain('ein Tippfehler')
  expect(typed.page.getElementById('pruefcode')?.getAttribute('value')).toBe(wrong)
  const { response, page } = await scene.look(`/beleg/${wrong}`)
  expect(response.status).toBe(404)
  expect(textOf(page.querySelector('.field-error'))).toContain('ein Tippfehler')
})

test('a code that was never made is answered with what may be the reason', async () => {
  await using scene = await genuineScene()
  const { response, page } = await scene.look('/beleg/AAAA-AAAA-AAAA-AAAA-AAA3')
  expect(response.status).toBe(404)
  expect(textOf(page.querySelector('h1'))).toBe('Diesen Beleg kennen wir nicht')
  expect(page.querySelectorAll('main li')).toHaveLength(3)
})

test('nobody tries codes without end', async () => {
  await using scene = await genuineScene()
  await scene.look(`/beleg/${scene.code}`)
  await scene.db
    .updateTable('throttle')
    .set({ count: 300 })
    .where('key', 'like', 'receiptCheck:%')
    .execute()
  const { response } = await scene.look(`/beleg/${scene.code}`)
  expect(response.status).toBe(429)
  expect(response.headers.get('retry-after')).toBe('3600')
  scene.turnClock(new Date('2026-11-23T10:31:00Z'))
  expect((await scene.look(`/beleg/${scene.code}`)).response.status).toBe(200)
})
