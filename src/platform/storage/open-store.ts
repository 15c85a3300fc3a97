import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { SettingsError } from '#src/settings.ts'
import type { DocumentStore } from './document-store.ts'
import { folderStore } from './folder-store.ts'

interface WhereDocumentsLie {
  documentsUrl: string | undefined
  dataDir: string
}

/**
 * The document store of this portal: the folder of DOCUMENTS_URL, else one in DATA_DIR.
 * @throws SettingsError when DOCUMENTS_URL names a kind of store that is not there
 */
export function openDocumentStore({ documentsUrl, dataDir }: WhereDocumentsLie): DocumentStore {
  if (!documentsUrl) return folderStore(path.resolve(dataDir, 'documents'))
  if (!documentsUrl.startsWith('file:///')) {
    throw new SettingsError(
      'DOCUMENTS_URL: Unterstützt wird ein Ordner, zum Beispiel file:///srv/portal/dokumente. ' +
        's3:// gibt es in dieser Version noch nicht.',
    )
  }
  return folderStore(folderOf(documentsUrl))
}

function folderOf(url: string): string {
  try {
    return fileURLToPath(url)
  } catch {
    throw new SettingsError('DOCUMENTS_URL ist kein Pfad wie file:///srv/portal/dokumente')
  }
}
