import { safeFileName } from '#src/platform/file-name.ts'

const longest = 120

/** What a document is called on the disk of its reader: its day first, so that files sort well. */
export function fileName({ title, issuedOn }: { title: string; issuedOn: string }): string {
  const [...letters] = safeFileName(`${issuedOn} ${title}`)
  return `${letters.slice(0, longest).join('').trimEnd()}.pdf`
}
