import { benchmarkCharts } from './charts.tsx'
import { benchmarkColdStart } from './cold-start.ts'
import { benchmarkCustomerPages } from './customer-pages.ts'
import { benchmarkExport } from './export.ts'
import { benchmarkImport } from './import.ts'
import { benchmarkLiveCheck } from './live-check.ts'
import { benchmarkPages } from './pages.ts'
import type { BenchmarkTable } from './table.ts'

/** By the word that picks one: `npm run bench -- import`. */
const benchmarks: Record<string, () => Promise<BenchmarkTable>> = {
  pages: benchmarkPages,
  'customer-pages': benchmarkCustomerPages,
  'cold-start': benchmarkColdStart,
  charts: benchmarkCharts,
  'live-check': benchmarkLiveCheck,
  import: benchmarkImport,
  export: benchmarkExport,
}

const asked = process.argv.slice(2)
for (const [name, benchmark] of Object.entries(benchmarks)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  const { title, rows } = await benchmark()
  console.log(`\n${title}`)
  console.table(rows)
}
