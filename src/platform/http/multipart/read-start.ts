import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'

const mostBytesOfWords = 64 * 1024
// a browser that is cut off while it sends shows nothing of what it is told
const mostSwallowed = 64 * 1024 * 1024

/** The first bytes of a body: its words and so much of its files; the rest is thrown away. */
export async function readStart(
  c: Context,
  mostBytesOfFiles: number,
): Promise<{ start: Buffer; isWhole: boolean }> {
  const most = mostBytesOfFiles + mostBytesOfWords
  const isEndless = Number(c.req.header('content-length') ?? 0) > mostSwallowed
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of c.req.raw.body?.values({ preventCancel: true }) ?? []) {
    if (size <= most) chunks.push(chunk)
    size += chunk.length
    if (size > most && isEndless) break
    if (size > mostSwallowed) throw new HTTPException(413)
  }
  return { start: Buffer.concat(chunks), isWhole: size <= most }
}
