import { fileName } from '#src/documents/file-name.ts'
import { safeFileName } from '#src/platform/file-name.ts'
import type { OwnFile } from './file-queries.ts'

/** Two letters of one day may have one title. */
export function freeName(file: OwnFile, taken: Set<string>): string {
  const wanted = archivedName(file)
  const [, stem = wanted, ending = ''] = /^(.*)(\.\w+)$/.exec(wanted) ?? []
  let name = wanted
  for (let number = 2; taken.has(name); number += 1) name = `${stem} (${number})${ending}`
  taken.add(name)
  return name
}

/** Where a file lies in the archive. */
export function archivedName({ kind, title, day }: OwnFile): string {
  if (kind === 'document') return `dokumente/${fileName({ title, issuedOn: day })}`
  if (kind === 'photo') return `fotos/${safeFileName(`${day} ${title}`)}.jpg`
  return `anhaenge/${safeFileName(`${day} ${title}`)}`
}
