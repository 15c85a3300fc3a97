import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { createApp } from '#src/app.tsx'
import { slugs } from '#src/paths.ts'
import { seedManyCustomers } from '#tests/support/many-customers.ts'
import { type LoadResult, putUnderLoad } from './load.ts'
import { benchPortal } from './portal.ts'
import type { BenchmarkTable } from './table.ts'

const few = 1_000
const many = 100_000
const reading = 200

const pages = [
  slugs.overview,
  slugs.history,
  slugs.documents,
  slugs.customerData,
  slugs.billingAddress,
  slugs.access,
  slugs.contact,
  slugs.inquiries,
  slugs.moving,
  slugs.instalment,
  slugs.cannotRead,
  slugs.ownData,
]

/**
 * The customers' own pages, read by 200 at once with a second's rest between two pages, in a
 * database of few and in one of many customers: nothing may grow with them.
 */
export async function benchmarkCustomerPages(): Promise<BenchmarkTable> {
  const small = await pagesAmong(few)
  const large = await pagesAmong(many)
  const rows = pages.map((page) => {
    const among = large.get(page)
    const grown = (among?.p50 ?? 0) / (small.get(page)?.p50 ?? 1)
    return { page, ...among, [`p50 ÷ p50 of ${few} customers`]: grown.toFixed(2) }
  })
  return {
    title: `Customers' pages, ${reading} at once among ${many} customers (goal: p95 < 150 ms)`,
    rows,
  }
}

async function pagesAmong(customers: number): Promise<Map<string, LoadResult>> {
  await using bench = await benchPortal()
  const seeded = await seedManyCustomers(bench.portal.db, { customers, signedIn: reading })
  const server = createAdaptorServer({ fetch: createApp(bench.portal).fetch })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  const results = new Map<string, LoadResult>()
  try {
    for (const path of pages) {
      const requests = seeded.map(({ token }) => ({
        path,
        headers: { cookie: `sitzung=${token}` },
      }))
      const load = { port, requests, clients: reading, thinkMs: 1000 }
      await putUnderLoad({ ...load, seconds: 2 })
      results.set(path, await putUnderLoad({ ...load, seconds: 5 }))
    }
    return results
  } finally {
    server.close()
  }
}
