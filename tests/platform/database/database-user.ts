// A process that uses the embedded database until SIGTERM. Arguments: the data folder and, when it
// is not to be the account of the tests, the one to become.

import { startEmbedded } from '#src/platform/database/embedded.ts'
import { findBinaries } from '#src/platform/database/embedded-binaries.ts'

const [dataDir = '', uid, gid] = process.argv.slice(2)
const account = uid && gid ? { uid: Number(uid), gid: Number(gid) } : {}

// found before: the other account may not be allowed to look into the project
const binaries = findBinaries(account)
if (uid && gid) {
  process.setgroups?.([])
  process.setgid?.(Number(gid))
  process.setuid?.(Number(uid))
}
const server = await startEmbedded({ dataDir, ...(uid ? { binaries } : {}) })
process.once('SIGTERM', () => void server.stop())
console.log(JSON.stringify({ url: server.url, wasAdopted: server.wasAdopted }))
