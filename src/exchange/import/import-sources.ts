import { type FileReading, readFile } from './file-reading.ts'
import type { ImportRun, Source } from './import-file.ts'
import { mergeFile } from './merge/merge-file.ts'
import type { FileReport } from './report.ts'
import { stage } from './staging.ts'

/** Brings the files into their tables, one after the other. */
export async function importSources(run: ImportRun): Promise<FileReport[]> {
  const { onProgress } = run
  const begin = (source: Source): FileReading =>
    readFile(source, (rows) => onProgress({ file: source.file.name, step: 'reading', rows }))
  const merge = ({ source, found }: FileReading): Promise<FileReport> => {
    onProgress({ file: source.file.name, step: 'merging', rows: found.rows })
    return mergeFile({ ...run, source })
  }
  const documents = run.sources.find((source) => source.file.afterStaging)
  // documents take long to be kept: they come before any row of a table is locked
  const listed = documents && (await staged(run, begin(documents)))
  const files: FileReport[] = []
  const [first, ...others] = run.sources.filter((source) => source !== documents)
  let ahead = first && begin(first)
  try {
    while (ahead) {
      const reading = await staged(run, ahead)
      // read while PostgreSQL is busy with this one
      const next = others.shift()
      ahead = next && begin(next)
      files.push(await merge(reading))
    }
  } finally {
    ahead?.lines.destroy()
  }
  if (listed) files.push(await merge(listed))
  return files
}

async function staged(run: ImportRun, reading: FileReading): Promise<FileReading> {
  await stage(run.client, reading)
  await reading.source.file.afterStaging?.({ ...run, source: reading.source })
  return reading
}
