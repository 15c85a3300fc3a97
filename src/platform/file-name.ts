/** A name that every disk and every archive takes: no path, no sign that means something to one. */
export function safeFileName(name: string): string {
  return name
    .replace(/[\p{Cc}\p{Cf}\\/:*?"<>|]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
