import { brotliCompressSync, gzipSync } from 'node:zlib'
import { createApp } from '#src/app.tsx'
import { seedManyCustomers } from '#tests/support/many-customers.ts'
import { benchPortal } from './portal.ts'
import type { BenchmarkTable } from './table.ts'

/** What a first visit of the reading form transfers, file by file. */
export async function benchmarkPages(): Promise<BenchmarkTable> {
  await using bench = await benchPortal()
  const [customer] = await seedManyCustomers(bench.portal.db, { customers: 10, signedIn: 1 })
  const app = createApp(bench.portal)
  const headers = { cookie: `sitzung=${customer?.token}` }
  const get = async (path: string): Promise<Buffer> =>
    Buffer.from(await (await app.request(path, { headers })).arrayBuffer())
  const page = await get('/zaehlerstaende')
  const files = [...page.toString().matchAll(/(?:href|src)="(\/static\/[^"]+)"/g)].flatMap(
    ([, file]) => file ?? [],
  )
  const rows = [{ file: '/zaehlerstaende', ...sizes(page) }]
  for (const file of new Set(files)) rows.push({ file, ...sizes(await get(file)) })
  const isFont = ({ file }: { file: string }): boolean => file.endsWith('.woff2')
  const total = (some: typeof rows): Omit<(typeof rows)[number], 'file'> => ({
    bytes: some.reduce((sum, { bytes }) => sum + bytes, 0),
    gzip: some.reduce((sum, { gzip }) => sum + gzip, 0),
    brotli: some.reduce((sum, { brotli }) => sum + brotli, 0),
  })
  return {
    title: 'First visit of the reading form (goal: 60 KB compressed without fonts, fonts 40 KB)',
    rows: [
      ...rows,
      { file: 'all without fonts', ...total(rows.filter((row) => !isFont(row))) },
      { file: 'fonts', ...total(rows.filter(isFont)) },
    ],
  }
}

function sizes(content: Buffer): { bytes: number; gzip: number; brotli: number } {
  return {
    bytes: content.byteLength,
    gzip: gzipSync(content).byteLength,
    brotli: brotliCompressSync(content).byteLength,
  }
}
