import { Hono } from 'hono'
import { slugs } from '#src/paths.ts'
import { answerFile } from '#src/platform/http/answer-file.ts'
import { contentDisposition } from '#src/platform/http/content-disposition.ts'
import type { Portal } from '#src/portal.ts'
import type { CustomerEnv } from '#src/sign-in/require-customer.tsx'
import { findInquiryFileOf } from './file-queries.ts'

/** A file that a customer has sent, for that customer: to be kept, never to be shown by us. */
export function inquiryFileRoutes({ db, documentStore }: Portal): Hono<CustomerEnv> {
  const routes = new Hono<CustomerEnv>()

  routes.get(slugs.inquiryFile, async (c) => {
    const { reference, file: fileId } = c.req.param()
    const { customerId } = c.get('view').customer
    const file = await findInquiryFileOf(db, customerId, { reference, fileId })
    const stored = file && (await documentStore.open(file.storageKey))
    if (!stored) return c.notFound()
    return answerFile(c, {
      ...stored,
      range: undefined,
      headers: {
        'Content-Type': file.contentType,
        'Content-Disposition': contentDisposition('attachment', file.fileName),
        'Content-Security-Policy': "default-src 'none'; sandbox",
      },
    })
  })

  return routes
}
