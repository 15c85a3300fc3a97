import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import type { Hono } from 'hono'

type Fetch = Hono['fetch']

export interface Door {
  port: number
  /** From now on requests are answered by this app; until then they are told to come back. */
  open(fetch: Fetch): void
  /** Takes no new requests and returns when the running ones have been answered. */
  close(): Promise<void>
}

/** Listens before the app exists, because the app must know the port that was picked. */
export async function listen({ host, port }: { host: string; port: number }): Promise<Door> {
  let answer: Fetch = () => new Response(null, { status: 503, headers: { 'Retry-After': '1' } })
  const server = createAdaptorServer({
    fetch: (request, env) => answer(request, env),
    serverOptions: {
      // whoever sends a header or a body drop by drop must not hold a place for long
      headersTimeout: 10_000,
      // a photo from a cellar with a bar of reception takes its time
      requestTimeout: 120_000,
      connectionsCheckingInterval: 1_000,
    },
  }) as Server
  await new Promise<void>((listening, failed) => {
    server.once('error', failed)
    server.listen(port, host, () => listening())
  })
  return {
    port: (server.address() as AddressInfo).port,
    open: (fetch) => {
      answer = fetch
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeIdleConnections()
      }),
  }
}
