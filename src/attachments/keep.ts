import { describeError } from '#src/platform/describe-error.ts'
import { StorageError } from '#src/platform/storage/document-store.ts'
import type { Portal } from '#src/portal.ts'
import type { Attachment } from './attachment.ts'

/**
 * Keeps files beside the documents, before the transaction that writes their rows.
 * @returns false when there is no room: then the form is answered 503, and can be sent without them
 */
export async function keepAttachments(
  portal: Pick<Portal, 'documentStore' | 'log'>,
  attachments: readonly Attachment[],
): Promise<boolean> {
  try {
    for (const { storageKey, bytes } of attachments) {
      await portal.documentStore.put(storageKey, bytes)
    }
    return true
  } catch (error) {
    if (!(error instanceof StorageError)) throw error
    portal.log.error({ error: describeError(error), problem: error.message }, 'files not kept')
    return false
  }
}
