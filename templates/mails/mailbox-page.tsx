import type { JSX } from 'hono/jsx/jsx-runtime'
import { Icon } from '#templates/components/icon.tsx'
import { formatMoment } from '#templates/format.ts'
import { PortalPage } from '#templates/layouts/portal-page.tsx'
import type { View } from '#templates/view.ts'
import { mailTexts } from './texts.ts'

export interface ShownMail {
  id: string
  language: string
  subject: string
  name: string
  address: string
  composedAt: Date
}

/** The mailbox of the demonstration: what would have gone out. */
export function MailboxPage({ view, mails }: { view: View; mails: ShownMail[] }): JSX.Element {
  const words = mailTexts[view.language]
  return (
    <PortalPage view={view} title={words.mailbox} lead={words.mailboxLead} width="text">
      {mails.length === 0 ? (
        <section class="card" aria-labelledby="leer">
          <h2 class="h3" id="leer">
            {words.noMails}
          </h2>
          <p>{words.noMailsLead}</p>
          <p class="actions">
            <a class="button" href={view.paths.register()}>
              {words.register}
            </a>
          </p>
        </section>
      ) : (
        <div class="card">
          <ul class="list">
            {mails.map((mail) => (
              <MailLine view={view} mail={mail} />
            ))}
          </ul>
        </div>
      )}
      <p class="gap-top">
        <a href={view.paths.mailbox()}>{words.reload}</a>
      </p>
    </PortalPage>
  )
}

function MailLine({ view, mail }: { view: View; mail: ShownMail }) {
  return (
    <li>
      <Icon name="mail" />
      <div>
        <a class="title" href={view.paths.mailboxMail(mail.id)} lang={mail.language}>
          {mail.subject}
        </a>
        <span class="sub">{mailTexts[view.language].to(mail.name, mail.address)}</span>
        <span class="sub">{formatMoment(mail.composedAt, view.language)}</span>
      </div>
    </li>
  )
}
