import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { WrittenDocument } from './documents/documents.ts'
import { drawLetter } from './documents/draw-letter.ts'
import { importFiles } from './folder/files.ts'
import type { Rows } from './rows.ts'
import { inventUtility } from './utility.ts'

/** The town of the printed logins; another seed is another town with the same main characters. */
export const demonstrationSeed = 'musterstadt'

type NotInFolder = Pick<Rows, 'sentReadings' | 'displays'>

/**
 * Writes Stadtwerke Musterstadt as an import folder: eight CSV files and the documents they name.
 * The same seed and day write the same bytes. Returns what the files do not hold.
 */
export async function writeDemonstrationFolder(
  folder: string,
  { seed, today }: { seed: string; today: string },
): Promise<NotInFolder> {
  const { rows, documents } = inventUtility({ seed, today })
  const files = importFiles(
    rows,
    documents.map(({ row }) => row),
  )
  await mkdir(join(folder, 'dokumente'), { recursive: true })
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content)
  await writeDocuments(folder, documents)
  return { sentReadings: rows.sentReadings, displays: rows.displays }
}

async function writeDocuments(folder: string, documents: WrittenDocument[]): Promise<void> {
  const letters = new Map(documents.map(({ row, letter }) => [row.file, letter]))
  for (const [file, letter] of letters)
    await writeFile(join(folder, file), await drawLetter(letter))
}
