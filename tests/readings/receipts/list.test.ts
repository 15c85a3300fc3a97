import { expect, test } from 'vitest'
import { readingScene, textOf } from '#tests/readings/reading-scene.ts'

/** Bruno, who has reported every day. */
async function diligentScene(days: number) {
  const scene = await readingScene('bruno')
  for (let day = 1; day <= days; day += 1) {
    const { id } = await scene.db
      .insertInto('submission')
      .values({
        reference: `2026-AAAA-${String(day).padStart(4, '0')}`,
        customer_id: scene.own.customerId,
        form_key: `form ${day}`,
        // some of them at the very same moment
        sent_at: new Date(Date.UTC(2026, 0, 1 + Math.floor(day / 2))),
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await scene.db
      .insertInto('reading')
      .values({
        register_id: scene.own.registerId('7-1:3.0.0'),
        contract_id: scene.own.contractId(),
        submission_id: id,
        read_on: `2026-0${1 + Math.floor(day / 28)}-${String(1 + (day % 28)).padStart(2, '0')}`,
        value: '5000',
        typed: '5000',
        reason: 'interim',
        origin: 'customer',
        outcome: 'plausible',
        finding: '{"causes":[]}',
      })
      .execute()
  }
  return scene
}

test('all reports are there, page by page, each once, the newest first', async () => {
  await using scene = await diligentScene(45)
  const seen: string[] = []
  const sizes: number[] = []
  let next: string | undefined = '/zaehlerstaende/meldungen'
  while (next) {
    const { page } = await scene.get(next)
    const links = page.querySelectorAll('.list a.title').map((link) => link.getAttribute('href'))
    sizes.push(links.length)
    seen.push(...links.map((link) => link?.split('/').at(-1) ?? ''))
    next = page
      .querySelectorAll('.pagination a')
      .find((link) => textOf(link) === 'Ältere Meldungen')
      ?.getAttribute('href')
  }
  expect(sizes).toEqual([20, 20, 5])
  expect(new Set(seen).size).toBe(45)
  const newest = await scene.db
    .selectFrom('submission')
    .select('reference')
    .orderBy('sent_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  expect(seen).toEqual(newest.map(({ reference }) => reference))
})

test('who has reported nothing yet is shown where to begin', async () => {
  await using scene = await readingScene('bruno')
  const { page } = await scene.get('/zaehlerstaende/meldungen')
  expect(textOf(page.querySelector('.empty'))).toContain('Noch keine Meldung')
  expect(page.querySelector('.empty a')?.getAttribute('href')).toBe('/zaehlerstaende')
})

test('an address that names the report of somebody else goes on after nothing', async () => {
  await using scene = await diligentScene(3)
  const { response, page } = await scene.get('/zaehlerstaende/meldungen?nach=2026-ZZZZ-ZZZZ')
  expect(response.status).toBe(200)
  expect(page.querySelectorAll('.list > li')).toEqual([])
})
