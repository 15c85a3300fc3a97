import { once } from 'node:events'
import { buffer } from 'node:stream/consumers'
import { createGzip } from 'node:zlib'

export interface CompressedCopy {
  /** Passes bytes on and compresses them on the way, in another thread. */
  through(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer>
  /** What has passed, once all has. */
  content(): Promise<Buffer>
}

export function compressedCopy(): CompressedCopy {
  // the fastest level: twice the size of the best one and a tenth of its time
  const gzip = createGzip({ level: 1 })
  const content = buffer(gzip)
  return {
    async *through(bytes) {
      for await (const chunk of bytes) {
        if (!gzip.write(chunk)) await once(gzip, 'drain')
        yield chunk
      }
      gzip.end()
    },
    content: () => content,
  }
}
