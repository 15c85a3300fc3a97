import { type Context, Hono } from 'hono'
import { slugs } from '#src/paths.ts'
import { respond } from '#src/platform/http/respond.ts'
import { pagePolicy } from '#src/platform/http/security-headers.ts'
import type { Portal, PortalEnv } from '#src/portal.ts'
import { MailboxMailPage } from '#templates/mails/mailbox-mail-page.tsx'
import { MailboxPage } from '#templates/mails/mailbox-page.tsx'
import { findLatestMails, findMail, type OutgoingMail } from './queries.ts'

const inboxLength = 100

// a mail brings its own styles, and may do nothing but lead on when somebody clicks
const mailPolicy = [
  "default-src 'none'",
  'img-src data:',
  "style-src 'unsafe-inline'",
  "frame-ancestors 'self'",
  'sandbox allow-popups allow-top-navigation-by-user-activation',
].join('; ')

/**
 * The mailbox of the demonstration. It shows everybody everybody's mails, start passwords included:
 * never to be mounted where real customers are.
 */
export function mailboxRoutes({ db }: Portal): Hono<PortalEnv> {
  const routes = new Hono<PortalEnv>()

  routes.get(slugs.mailbox, async (c) => {
    const mails = await findLatestMails(db, inboxLength)
    return respond(c, <MailboxPage view={c.get('view')} mails={mails.map(shown)} />)
  })

  routes.get(slugs.mailboxMail, async (c) => {
    const mail = await findMail(db, c.req.param('id'))
    if (!mail) return c.notFound()
    c.header('Content-Security-Policy', `${pagePolicy}; frame-src 'self'`)
    const page = { ...shown(mail), text: mail.text_body ?? undefined }
    return respond(c, <MailboxMailPage view={c.get('view')} mail={page} />)
  })

  routes.get(slugs.mailboxMailBody, async (c) => {
    const mail = await findMail(db, c.req.param('id'))
    if (!mail?.html_body) return c.notFound()
    return answerMail(c, mail.html_body)
  })

  return routes
}

function answerMail(c: Context, html: string): Response {
  c.header('Content-Security-Policy', mailPolicy)
  c.header('X-Frame-Options', 'SAMEORIGIN')
  // a new window would inherit the sandbox, and nobody could sign in there
  return c.html(
    html.replaceAll('target="_blank"', '').replace('<head>', '<head><base target="_top">'),
  )
}

function shown(mail: OutgoingMail) {
  return {
    id: mail.id,
    language: mail.language,
    subject: mail.subject,
    name: mail.recipient_name,
    address: mail.recipient_address,
    composedAt: mail.created_at,
  }
}
