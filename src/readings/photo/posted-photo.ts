import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { kindOfFile } from './kind-of-file.ts'
import { photoField } from './photo-field.ts'

export const largestPhoto = 10 * 1024 * 1024
// the borders between the parts and the name of the file
const mostAround = 16 * 1024
// a browser that is cut off while it sends shows nothing of what it is told
const mostSwallowed = 64 * 1024 * 1024

/** Why a file is not taken; the view has the sentence. */
export type FileRefusal = 'missing' | 'empty' | 'tooLarge' | 'fileName' | 'heic' | 'notAPhoto'

/**
 * The file of a posted form, by what it is and not by what it is called.
 * @throws HTTPException 415 for another kind of body, 400 for one that cannot be read
 */
export async function readPostedPhoto(c: Context): Promise<Buffer | FileRefusal> {
  const kind = c.req.header('content-type') ?? ''
  if (!/^multipart\/form-data\s*;/i.test(kind)) throw new HTTPException(415)
  if (Number(c.req.header('content-length') ?? 0) > mostSwallowed) return 'tooLarge'
  const body = await readUpTo(largestPhoto + mostAround, c.req.raw.body)
  if (!body) return 'tooLarge'
  const file = await fileIn(body, kind)
  if (!(file instanceof File) || (file.name === '' && file.size === 0)) return 'missing'
  if (file.size === 0) return 'empty'
  if (file.size > largestPhoto) return 'tooLarge'
  if (/[\p{Cc}/\\]/u.test(file.name)) return 'fileName'
  const bytes = Buffer.from(await file.arrayBuffer())
  const found = kindOfFile(bytes)
  if (found === 'image') return bytes
  return found === 'heic' ? 'heic' : 'notAPhoto'
}

/** The whole body, or undefined when it is larger: then the rest is read and thrown away. */
async function readUpTo(
  most: number,
  body: ReadableStream<Uint8Array> | null,
): Promise<Buffer | undefined> {
  if (!body) return Buffer.alloc(0)
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.length
    if (size <= most) chunks.push(chunk)
    else chunks.length = 0
    if (size > mostSwallowed) throw new HTTPException(413)
  }
  return size <= most ? Buffer.concat(chunks) : undefined
}

async function fileIn(body: Buffer, kind: string): Promise<unknown> {
  if (!isOneField(body, kind)) throw new HTTPException(400)
  try {
    const form = await new Response(body, { headers: { 'content-type': kind } }).formData()
    return form.get(photoField.name)
  } catch {
    throw new HTTPException(400)
  }
}

/** Our form has one field; thousands of them, or of their headers, would keep everybody waiting. */
function isOneField(body: Buffer, kind: string): boolean {
  const [, quoted, bare] = /boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(kind) ?? []
  const border = `--${quoted ?? bare}`
  const next = body.indexOf(`\r\n${border}`, border.length)
  const headerEnd = body.indexOf('\r\n\r\n')
  const isLast = next > 0 && body.indexOf(`${border}--`, next) === next + 2
  return isLast && headerEnd > 0 && headerEnd < mostAround
}
