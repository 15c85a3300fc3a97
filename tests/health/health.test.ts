import { expect, test } from 'vitest'
import { createApp } from '#src/app.tsx'
import { connect } from '#src/platform/database/connect.ts'
import { testPortal } from '#tests/support/portal.ts'

test('a portal that works says that it is alive and ready, to anybody and in one word', async () => {
  await using portal = await testPortal()
  for (const [path, word] of [
    ['/gesund', 'gesund'],
    ['/bereit', 'bereit'],
  ] as const) {
    const answer = await portal.app.request(path)
    expect(answer.status).toBe(200)
    expect(await answer.text()).toBe(word)
    expect(answer.headers.getSetCookie()).toEqual([])
  }
})

test('a portal without its database is alive and not ready', async () => {
  await using portal = await testPortal()
  const connection = connect('postgres://nobody@127.0.0.1:1/none')
  await using _ = { [Symbol.asyncDispose]: connection.close }
  const app = createApp({ ...portal.portal, db: connection.db })
  expect((await app.request('/gesund')).status).toBe(200)
  const ready = await app.request('/bereit')
  expect(ready.status).toBe(503)
  expect(ready.headers.get('retry-after')).toBe('5')
})
