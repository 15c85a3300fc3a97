import type { Readable } from 'node:stream'
import type { DocumentStore } from '#src/platform/storage/document-store.ts'
import type { ClaimedMail, WaitingFile } from './queries.ts'

/** What goes out with a mail. */
export interface SentFile {
  filename: string
  contentType: string
  content: Readable | string
}

export interface OpenedFiles {
  sent: SentFile[]
  /** Their places in the mail: they are in no store any more. */
  missing: number[]
  /** To be called however the sending ends. */
  close(): void
}

/**
 * Opens the files of a mail. One that is gone does not keep the mail: in its place goes a note.
 * @throws StorageError when the store cannot be used just now
 */
export async function openFiles(
  store: Pick<DocumentStore, 'open'>,
  { files }: Pick<ClaimedMail, 'files'>,
): Promise<OpenedFiles> {
  const sent: SentFile[] = []
  const missing: WaitingFile[] = []
  const opened: Readable[] = []
  const close = (): void => opened.forEach((stream) => void stream.destroy())
  try {
    for (const file of files.filter(({ left_out }) => left_out === null)) {
      const stored = await store.open(file.storage_key)
      if (!stored) {
        missing.push(file)
        continue
      }
      opened.push(stored.stream)
      sent.push({
        filename: file.file_name,
        contentType: file.content_type,
        content: stored.stream,
      })
    }
  } catch (error) {
    close()
    throw error
  }
  const leftOut = [...files.filter(({ left_out }) => left_out !== null), ...missing]
  if (leftOut.length > 0) sent.push(noteOn(leftOut))
  return { sent, missing: missing.map(({ position }) => position), close }
}

// read by people at the utility: only their mails carry files
function noteOn(files: readonly WaitingFile[]): SentFile {
  const lines = files.map(({ file_name }) => `- ${file_name}`)
  return {
    filename: 'fehlende-dateien.txt',
    contentType: 'text/plain; charset=utf-8',
    content: [
      'Diese Dateien gehören zu dieser E-Mail und konnten nicht mitgeschickt werden:',
      ...lines,
      'Fragen Sie die Absenderin oder den Absender danach.',
      '',
    ].join('\n'),
  }
}
