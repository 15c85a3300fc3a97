import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestPortal, testPortal } from '#tests/support/portal.ts'

let portal: TestPortal

beforeAll(async () => {
  portal = await testPortal({ now: new Date('2026-11-23T11:00:00Z') })
})

afterAll(() => portal[Symbol.asyncDispose]())

test('a period that an administrator writes into its table is announced at once', async () => {
  const before = await (await portal.app.request('/')).text()
  expect(before).not.toContain('läuft')

  await portal.db
    .insertInto('reading_period')
    .values({ name: 'Ablesung 2026', opens_on: '2026-11-15', closes_on: '2026-12-15' })
    .execute()
  const open = await (await portal.app.request('/')).text()
  expect(open).toContain('Ablesung 2026 läuft')
  expect(open).toContain('bis zum 15. Dezember 2026')
})

test('the last day of a period ends in Berlin, not in Greenwich', async () => {
  portal.turnClock(new Date('2026-12-15T22:59:00Z'))
  expect(await (await portal.app.request('/')).text()).toContain('läuft')
  portal.turnClock(new Date('2026-12-15T23:01:00Z'))
  expect(await (await portal.app.request('/')).text()).not.toContain('läuft')
})
