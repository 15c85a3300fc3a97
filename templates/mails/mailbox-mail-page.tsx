import type { JSX } from 'hono/jsx/jsx-runtime'
import { formatMoment } from '#templates/format.ts'
import { PortalPage } from '#templates/layouts/portal-page.tsx'
import type { View } from '#templates/view.ts'
import type { ShownMail } from './mailbox-page.tsx'
import { mailTexts } from './texts.ts'

interface MailboxMailPageProps {
  view: View
  mail: ShownMail & { text: string | undefined }
}

/** One mail as its reader would see it, and its text part. */
export function MailboxMailPage({ view, mail }: MailboxMailPageProps): JSX.Element {
  const words = mailTexts[view.language]
  return (
    <PortalPage
      view={view}
      title={mail.subject}
      eyebrow={<a href={view.paths.mailbox()}>{words.allMails}</a>}
      lead={
        <>
          {words.to(mail.name, mail.address)}
          <br />
          {formatMoment(mail.composedAt, view.language)}
        </>
      }
      width="text"
    >
      {mail.text === undefined ? (
        <p>{words.wiped}</p>
      ) : (
        <>
          <iframe
            class="mail-frame"
            title={words.asSeen}
            src={view.paths.mailboxMailBody(mail.id)}
            sandbox="allow-top-navigation-by-user-activation"
          />
          <h2 class="gap-top-l">{words.asText}</h2>
          <pre class="mail-text" lang={mail.language}>
            {mail.text}
          </pre>
        </>
      )}
    </PortalPage>
  )
}
