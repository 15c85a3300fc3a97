const longestName = 100

/**
 * A file's name as it goes on: without what turns a text around or cannot be seen, no longer than a
 * line, and with the ending of what it is now (a picture that was a PNG is a JPEG).
 */
export function nameWithEnding(name: string, ending: 'pdf' | 'jpg'): string {
  const clean = name
    .normalize('NFC')
    .replace(/[\p{C}"<>|?*:]/gu, '')
    .replace(/\.(pdf|jpe?g|png|webp)$/i, '')
    .replace(/^[\s.]+|[\s.]+$/g, '')
  const letters = [...clean].slice(0, longestName).join('').trimEnd()
  return `${letters || 'datei'}.${ending}`
}
