import type { Context } from 'hono'
import { sayRetryAfter } from '#src/platform/http/rate-limit.ts'
import { respond } from '#src/platform/http/respond.ts'
import type { Portal } from '#src/portal.ts'
import { formatMoment } from '#templates/format.ts'
import { NotePage } from '#templates/staff/note-page.tsx'
import { staffTexts as words } from '#templates/staff/texts.ts'

/** Answers whoever tries too often. */
export function refuseTooManyStaff(c: Context, portal: Portal, until: Date): Promise<Response> {
  sayRetryAfter(c, until, portal.clock())
  const lead = words.tooManyLead(formatMoment(until, 'de'))
  return respond(c, <NotePage view={c.get('view')} title={words.tooMany} lead={lead} />, 429)
}

/** Answers a link that opens nothing any more. */
export function answerDeadStaffLink(c: Context, { paths }: Portal): Promise<Response> {
  const way = { href: paths.office.forgotPassword(), words: words.sendLink }
  const page = (
    <NotePage view={c.get('view')} title={words.deadLink} lead={words.deadLinkLead} way={way} />
  )
  return respond(c, page, 410)
}
