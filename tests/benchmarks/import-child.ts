import path from 'node:path'
import { importFolder } from '#src/exchange/import/import-folder.ts'
import { connect } from '#src/platform/database/connect.ts'
import { folderStore } from '#src/platform/storage/folder-store.ts'

export interface ChildResult {
  seconds: number
  /** Most that the process ever held. */
  megabytes: number
}

const [, , url = '', folder = ''] = process.argv
const connection = connect(url, { statementTimeout: 0 })
const startedAt = performance.now()
const report = await importFolder({
  pool: connection.pool,
  store: folderStore(path.join(folder, 'documents')),
  folder,
  today: '2026-11-23',
})
const seconds = (performance.now() - startedAt) / 1000
await connection.close()
if (report.problems.length > 0) throw new Error(`${report.problems.length} rows were refused`)
const result: ChildResult = {
  seconds,
  megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
}
console.log(JSON.stringify(result))
