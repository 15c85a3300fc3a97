import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { typedBefore } from '#src/drafts/keep-typed.tsx'
import { slugs } from '#src/paths.ts'
import { respond } from '#src/platform/http/respond.ts'
import type { Portal } from '#src/portal.ts'
import type { CustomerEnv } from '#src/sign-in/require-customer.tsx'
import { InquiriesPage } from '#templates/inquiries/inquiries-page.tsx'
import { fieldNames } from '../field-names.ts'
import { findOwnInquiries } from './list-queries.ts'
import { findInquiryOf } from './own-queries.ts'
import { showInquiry } from './show-inquiry.tsx'

const inquiriesOnAPage = 50

/** What a customer has asked, what became of it. */
export function inquiryRoutes(portal: Portal): Hono<CustomerEnv> {
  const routes = new Hono<CustomerEnv>()
  const { db } = portal

  routes.get(slugs.inquiries, async (c) => {
    const view = c.get('view')
    const { customerId } = view.customer
    const after = c.req.query('nach') ?? null
    const rows = await findOwnInquiries(db, { customerId, after, count: inquiriesOnAPage })
    const inquiries = rows.slice(0, inquiriesOnAPage)
    const hasMore = rows.length > inquiriesOnAPage
    return respond(c, <InquiriesPage view={view} {...{ inquiries, hasMore, after }} />)
  })

  routes.get(slugs.inquiry, async (c) => {
    const { customerId } = c.get('view').customer
    const inquiry = await findInquiryOf(db, customerId, c.req.param('reference'))
    if (!inquiry) return c.notFound()
    const fields = { ...(await typedBefore(c, portal)), [fieldNames.formKey]: randomUUID() }
    return showInquiry(c, inquiry, fields)
  })

  return routes
}
