import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { TypedFields } from '#src/platform/http/form.ts'
import { respond } from '#src/platform/http/respond.ts'
import type { CustomerEnv } from '#src/sign-in/require-customer.tsx'
import { InquiryPage } from '#templates/inquiries/inquiry-page.tsx'
import type { FieldError } from '#templates/view.ts'
import type { OwnInquiry } from './own-queries.ts'

/** An inquiry, with the form below it as it was sent if it was refused. */
export function showInquiry(
  c: Context<CustomerEnv>,
  inquiry: OwnInquiry,
  fields: TypedFields,
  errors: FieldError[] = [],
  status: ContentfulStatusCode = 200,
): Promise<Response> {
  const view = c.get('view')
  const sent = c.req.query('gesendet')
  return respond(c, <InquiryPage view={view} {...{ inquiry, fields, errors, sent }} />, status)
}
