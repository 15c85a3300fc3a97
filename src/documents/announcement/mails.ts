import type { Trx } from '#src/platform/database/connect.ts'
import type { Portal } from '#src/portal.ts'
import type { Reader } from '#src/sign-in/mails.ts'
import { documentTexts } from '#templates/documents/texts.ts'
import { formatDayLong } from '#templates/format.ts'
import type { AnnouncedDocument } from './queries.ts'

const mostInAMail = 10

/** What has come, by title and day: of sums and contracts an unsealed letter says nothing. */
export async function sendNewDocumentsMail(
  trx: Trx,
  { post, settings, paths }: Portal,
  reader: Reader,
  documents: AnnouncedDocument[],
): Promise<void> {
  const { name, address, language } = reader
  await post.send(trx, {
    key: 'new-documents',
    to: { name, address },
    language,
    variables: {
      name,
      documents: documents.slice(0, mostInAMail).map(({ title, kind, issuedOn }) => ({
        title,
        kind: documentTexts[language].kinds[kind],
        day: formatDayLong(issuedOn, language),
      })),
      hasMore: documents.length > mostInAMail,
      documentsLink: settings.origin + paths.documents(),
    },
  })
}
