import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { clientAddress } from '#src/platform/http/client-address.ts'

const peer = '10.0.0.9'

test.each([
  ['nobody is trusted', 0, '1.1.1.1, 2.2.2.2', peer],
  ['nobody is trusted, and nothing is said', 0, undefined, peer],
  ['one proxy has seen it', 1, '2.2.2.2', '2.2.2.2'],
  ['the client claims another before it', 1, '6.6.6.6, 2.2.2.2', '2.2.2.2'],
  ['the client claims a whole journey', 1, '6.6.6.6, 7.7.7.7,8.8.8.8 , 2.2.2.2', '2.2.2.2'],
  ['the only proxy has said nothing', 1, undefined, peer],
  ['the only proxy has said nothing readable', 1, ' ', peer],
  ['two proxies have passed it on', 2, '2.2.2.2, 3.3.3.3', '2.2.2.2'],
  ['the client claims another before two', 2, '6.6.6.6, 2.2.2.2, 3.3.3.3', '2.2.2.2'],
  ['only the inner one of two has written', 2, '3.3.3.3', '3.3.3.3'],
  ['one proxy has seen IPv6', 1, '6.6.6.6, 2001:db8::1', '2001:db8::1'],
])('the address when %s', async (_what, trustProxy, forwarded, expected) => {
  const app = new Hono().get('/', (c) => c.text(clientAddress(c, trustProxy)))
  const headers = new Headers({ 'x-real-ip': '6.6.6.6', forwarded: 'for=6.6.6.6' })
  if (forwarded !== undefined) headers.set('x-forwarded-for', forwarded)
  const incoming = { socket: { remoteAddress: peer, remotePort: 4711, remoteFamily: 'IPv4' } }
  const answer = await app.request('/', { headers }, { incoming })
  expect(await answer.text()).toBe(expected)
})
