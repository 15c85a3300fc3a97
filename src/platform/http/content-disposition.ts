import { safeFileName } from '#src/platform/file-name.ts'

/**
 * Says how a browser treats a file and what it is called (RFC 6266): the name as it is for all
 * that know UTF-8, and beside it one that any program can write.
 */
export function contentDisposition(how: 'inline' | 'attachment', name: string): string {
  const safe = safeFileName(name)
  return `${how}; filename="${asciiOf(safe)}"; filename*=UTF-8''${encoded(safe)}`
}

function asciiOf(name: string): string {
  return name
    .replace(/[äöüÄÖÜß]/g, (letter) => spelled[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[–—]/g, '-')
    .replace(/[^ -~]/g, '_')
}

const spelled: Record<string, string> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  Ä: 'Ae',
  Ö: 'Oe',
  Ü: 'Ue',
  ß: 'ss',
}

/** `encodeURIComponent` leaves four signs that the header does not allow. */
function encoded(name: string): string {
  return encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
