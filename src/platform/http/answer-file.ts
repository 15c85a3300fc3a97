import { Readable } from 'node:stream'
import type { Context } from 'hono'
import type { ByteRange } from '#src/platform/storage/document-store.ts'

interface AnsweredFile {
  stream: Readable
  byteSize: number
  /** Absent: all of it. */
  range: ByteRange | undefined
  headers: Record<string, string>
}

/**
 * Streams a file, or a part of it. When the reader hangs up, or only wanted the headers, the file
 * is closed.
 */
export function answerFile(c: Context, file: AnsweredFile): Response {
  const { stream, byteSize, range } = file
  const length = range ? range.last - range.first + 1 : byteSize
  const headers = {
    ...file.headers,
    'Accept-Ranges': 'bytes',
    'Content-Length': String(length),
    ...(range && { 'Content-Range': `bytes ${range.first}-${range.last}/${byteSize}` }),
  }
  const status = range ? 206 : 200
  if (c.req.method === 'HEAD') {
    stream.destroy()
    return c.body(null, status, headers)
  }
  return c.body(Readable.toWeb(stream) as ReadableStream, status, headers)
}
