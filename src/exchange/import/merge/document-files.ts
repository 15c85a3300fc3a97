import { largestDocument, readDocument } from '#src/documents/intake.ts'
import type { Merge } from '../import-file.ts'

/**
 * Reads the files that the staged rows name and keeps them in the store, all before anything is
 * merged: a file without a row does no harm, a row without its file would.
 */
export async function takeInDocuments(merge: Merge): Promise<void> {
  const { client } = merge
  const { rows } = await client.query<NamedFile>(
    'select line, file_path from staged_document where file_path is not null order by line',
  )
  let some: TakenFile[] = []
  for (const [index, row] of rows.entries()) {
    some.push({ line: row.line, ...(await takeInFile(merge, row)) })
    merge.onProgress({ file: merge.source.file.name, step: 'keeping', rows: index + 1 })
    if (some.length < 1000) continue
    await writeDown(client, some)
    some = []
  }
  await writeDown(client, some)
}

interface NamedFile {
  line: number
  file_path: string
}

interface TakenFile {
  line: number
  sha256?: string
  storage_key?: string
  byte_size?: number
  code?: string
}

async function takeInFile(merge: Merge, row: NamedFile): Promise<Omit<TakenFile, 'line'>> {
  const document = await readDocument(merge.folder, row.file_path)
  if (typeof document === 'string') return { code: document }
  const { bytes, sha256, storageKey } = document
  if (!merge.isDryRun) await merge.store.put(storageKey, bytes)
  return { sha256, storage_key: storageKey, byte_size: bytes.length }
}

async function writeDown(client: Merge['client'], files: TakenFile[]): Promise<void> {
  const given = [JSON.stringify(files)]
  await client.query(
    `update staged_document
     set sha256 = file.sha256, storage_key = file.storage_key, byte_size = file.byte_size
     from json_to_recordset($1::json)
       as file (line int, sha256 text, storage_key text, byte_size bigint)
     where staged_document.line = file.line and file.sha256 is not null`,
    given,
  )
  await client.query(
    `insert into import_problem (file, line, header, code, detail)
     select 'dokumente.csv', line, 'Datei', code,
       case code when 'fileTooLarge' then '${largestDocument / 1024 / 1024}' end
     from json_to_recordset($1::json) as file (line int, code text)
     where code is not null`,
    given,
  )
}
