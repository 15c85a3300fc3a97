import { HTTPException } from 'hono/http-exception'

export interface Part {
  field: string
  /** Undefined for what was typed; '' where no file was chosen. */
  fileName: string | undefined
  /** A view of the body, not a copy. */
  content: Buffer
}

// the names of the field and the file
const longestHeader = 16 * 1024

/**
 * The parts of a multipart body (RFC 7578) up to where it breaks off.
 * @param most more parts than our forms have would keep everybody waiting
 * @returns `isComplete` when the body ends as it should
 * @throws HTTPException 400 when it is no such body
 */
export function partsOf(
  body: Buffer,
  contentType: string,
  most: number,
): { parts: Part[]; isComplete: boolean } {
  const border = `--${boundaryOf(contentType)}`
  if (!body.subarray(0, border.length).equals(Buffer.from(border))) throw new HTTPException(400)
  const parts: Part[] = []
  let at = border.length
  while (body.toString('latin1', at, at + 2) === '\r\n') {
    const end = body.indexOf(`\r\n${border}`, at)
    if (end < 0) return { parts, isComplete: false }
    if (parts.length === most) throw new HTTPException(400)
    parts.push(partOf(body.subarray(at + 2, end)))
    at = end + 2 + border.length
  }
  return { parts, isComplete: body.toString('latin1', at, at + 2) === '--' }
}

function boundaryOf(contentType: string): string {
  const [, quoted, bare] = /boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType) ?? []
  const boundary = quoted ?? bare
  if (boundary === undefined) throw new HTTPException(400)
  return boundary
}

function partOf(part: Buffer): Part {
  const headerEnd = part.subarray(0, longestHeader).indexOf('\r\n\r\n')
  const header = part.toString('utf8', 0, Math.max(0, headerEnd))
  const disposition = /^content-disposition:\s*form-data(.*)$/im.exec(header)?.[1]
  const field = disposition && parameterOf(disposition, 'name')
  if (field === undefined || field === '') throw new HTTPException(400)
  return {
    field,
    fileName: parameterOf(disposition ?? '', 'filename'),
    content: part.subarray(headerEnd + 4),
  }
}

// browsers write a quote and a line break in a name with a per cent, and nothing else
function parameterOf(disposition: string, name: string): string | undefined {
  const value = new RegExp(`;\\s*${name}="([^"]*)"`, 'i').exec(disposition)?.[1]
  return value?.replace(/%(22|0A|0D)/gi, (code) => decodeURIComponent(code))
}
