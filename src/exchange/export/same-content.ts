import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import fs from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'

/** Whether two files hold the same bytes. */
export async function isSameContent(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all([fs.stat(one), fs.stat(other)])
  return first.size === second.size && (await hashOf(one)) === (await hashOf(other))
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}
