import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** A folder of its own that everybody may enter; gone with everything in it at the end. */
export function temporaryFolder(): Disposable & { path: string } {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ablesbar-trial-'))
  fs.chmodSync(folder, 0o755)
  return {
    path: folder,
    [Symbol.dispose]: () => fs.rmSync(folder, { recursive: true, force: true }),
  }
}
