import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { isText } from './asset-files.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** One file in every form it is sent in; what is compressed already has one form only. */
export interface Codings {
  identity: Bytes
  gzip?: Bytes
  br?: Bytes
}

/** Compresses as far as it goes, once, so that no request pays for it. */
export async function compress(file: string, content: Uint8Array): Promise<Codings> {
  const identity = new Uint8Array(content)
  if (!isText(file)) return { identity }
  const [zipped, brotli] = await Promise.all([
    promisify(gzip)(content, { level: 9 }),
    promisify(brotliCompress)(content, {
      params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
    }),
  ])
  return { identity, gzip: new Uint8Array(zipped), br: new Uint8Array(brotli) }
}

/** The smallest form a browser says it can read. */
export function chooseCoding(
  codings: Codings,
  acceptEncoding: string | undefined,
): { coding: keyof Codings; bytes: Bytes } {
  for (const coding of ['br', 'gzip'] as const) {
    const bytes = codings[coding]
    if (bytes && accepts(acceptEncoding ?? '', coding)) return { coding, bytes }
  }
  return { coding: 'identity', bytes: codings.identity }
}

function accepts(acceptEncoding: string, coding: string): boolean {
  return acceptEncoding.split(',').some((part) => {
    const [name, ...parameters] = part.split(';').map((each) => each.trim().toLowerCase())
    return name === coding && !parameters.some((each) => /^q=0(\.0*)?$/.test(each))
  })
}
