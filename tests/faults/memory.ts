import { execFileSync } from 'node:child_process'
import fs from 'node:fs'

/** Bytes of memory that a process holds. */
export function memoryOf(pid: number): number {
  const status = `/proc/${pid}/status`
  const kilobytes = fs.existsSync(status)
    ? /^VmRSS:\s+(\d+)/m.exec(fs.readFileSync(status, 'utf8'))?.[1]
    : execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })
  return Number(kilobytes) * 1024
}
