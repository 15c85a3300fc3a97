import { type Context, Hono } from 'hono'
import { slugs } from '#src/paths.ts'
import { describeError } from '#src/platform/describe-error.ts'
import { answerFile } from '#src/platform/http/answer-file.ts'
import { byteRangeOf } from '#src/platform/http/byte-range.ts'
import { contentDisposition } from '#src/platform/http/content-disposition.ts'
import { respond } from '#src/platform/http/respond.ts'
import type { Portal } from '#src/portal.ts'
import type { CustomerEnv } from '#src/sign-in/require-customer.tsx'
import { FileUnavailablePage } from '#templates/documents/file-unavailable-page.tsx'
import { type FileFault, openIntact } from './document-file.ts'
import { fileName } from './file-name.ts'
import { noteOpening } from './opening-queries.ts'
import { findDocumentOf, type StoredDocument } from './queries.ts'

/** The PDF itself, as a whole or in parts, to be shown or kept. */
export function fileRoutes(portal: Portal): Hono<CustomerEnv> {
  const routes = new Hono<CustomerEnv>()
  const { db, clock, documentStore } = portal

  routes.get(slugs.documentFile, async (c) => {
    const { customerId } = c.get('view').customer
    const document = await findDocumentOf(db, customerId, c.req.param('document'))
    if (!document) return c.notFound()
    const { byteSize } = document
    const etag = `"${document.sha256}"`
    const asked = { range: c.req.header('range'), ifRange: c.req.header('if-range') }
    const range = byteRangeOf(asked, { byteSize, etag })
    if (range === 'unsatisfiable') return refuseRange(c, byteSize)
    const stream = await openIntact(documentStore, document, range)
    if ('fault' in stream) return tellFault(c, portal, document, stream)
    if (!document.openedAt && c.req.method === 'GET') {
      const opening = { documentId: document.id, customerId, openedAt: clock() }
      await noteOpening(db, opening).catch((error) => {
        stream.destroy()
        throw error
      })
    }
    const headers = headersOf(document, c.req.query('herunterladen') !== undefined)
    return answerFile(c, { stream, byteSize, range, headers: { ...headers, ETag: etag } })
  })

  return routes
}

/** A PDF may hold scripts and links: whatever shows it, it stays in a sandbox on our own pages. */
function headersOf(document: StoredDocument, isKept: boolean): Record<string, string> {
  return {
    'Content-Type': 'application/pdf',
    'Content-Disposition': contentDisposition(isKept ? 'attachment' : 'inline', fileName(document)),
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'self'; sandbox",
    'X-Frame-Options': 'SAMEORIGIN',
  }
}

function refuseRange(c: Context, byteSize: number): Response {
  return c.body(null, 416, { 'Content-Range': `bytes */${byteSize}`, 'Content-Length': '0' })
}

function tellFault(
  c: Context<CustomerEnv>,
  { log }: Portal,
  document: StoredDocument,
  { fault, error }: FileFault,
): Promise<Response> {
  const { id, storageKey } = document
  const cause = error === undefined ? undefined : describeError(error)
  log.error({ document: id, storageKey, fault, error: cause }, 'document cannot be shown')
  return respond(c, <FileUnavailablePage view={c.get('view')} document={document} />, 503)
}
