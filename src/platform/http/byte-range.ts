import type { ByteRange } from '#src/platform/storage/document-store.ts'

interface RangedFile {
  byteSize: number
  /** With its quotes. */
  etag: string
}

interface RangeHeaders {
  range: string | undefined
  ifRange: string | undefined
}

/**
 * What part of a file is asked for (RFC 9110, 14.2). Everything (undefined) for a header that
 * cannot be read, for several parts at once, and for a part of another version of the file.
 */
export function byteRangeOf(
  { range, ifRange }: RangeHeaders,
  { byteSize, etag }: RangedFile,
): ByteRange | 'unsatisfiable' | undefined {
  if (ifRange !== undefined && ifRange !== etag) return undefined
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/i.exec(range?.trim() ?? '') ?? []
  if (from === '' && to === '') return undefined
  if (from !== '' && to !== '' && Number(from) > Number(to)) return undefined
  const end = byteSize - 1
  if (from === '') return satisfiable({ first: Math.max(0, byteSize - Number(to)), last: end })
  return satisfiable({ first: Number(from), last: to === '' ? end : Math.min(Number(to), end) })
}

function satisfiable(range: ByteRange): ByteRange | 'unsatisfiable' {
  return range.first <= range.last ? range : 'unsatisfiable'
}
