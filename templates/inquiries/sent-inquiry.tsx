import type { Child } from 'hono/jsx'
import type { JSX } from 'hono/jsx/jsx-runtime'
import type { SentInquiry } from '#src/inquiries/sent-inquiry-queries.ts'
import { Icon } from '#templates/components/icon.tsx'
import { formatMoment } from '#templates/format.ts'
import { PortalPage } from '#templates/layouts/portal-page.tsx'
import type { SignedInCustomer, View } from '#templates/view.ts'
import { sentInquiryTexts } from './sent-texts.ts'

interface SentInquiryPageProps {
  view: View & { customer: SignedInCustomer }
  sent: SentInquiry
  title: string
  lead: string
  /** What happens now, step by step. */
  next: string[]
  /** What belongs to it beside the facts. */
  children?: Child
}

/** The receipt of a form that went to people at the utility: its number, what was sent, what comes. */
export function SentInquiryPage(props: SentInquiryPageProps): JSX.Element {
  const { view, title, lead, next, children } = props
  const words = sentInquiryTexts[view.language]
  return (
    <PortalPage view={view} title={title} width="receipt" hasOwnHeading>
      <div class="page-head receipt-head">
        <span class="receipt-sign no-print">
          <Icon name="check" />
        </span>
        <div class="stack stack-s">
          <h1>{title}</h1>
          <p class="lead">
            {lead} {words.copy(view.customer.email)}
          </p>
        </div>
      </div>
      <div class="main-aside">
        <div class="stack">
          <Facts {...props} />
          {children}
          <p class="actions no-print">
            <a class="button" href={view.paths.overview()}>
              {words.overview}
            </a>
          </p>
          <p class="small muted no-print">{words.print}</p>
        </div>
        <section aria-labelledby="weiter">
          <h2 class="h3" id="weiter">
            {words.next}
          </h2>
          <ol class="way gap-top">
            {next.map((step, place) => (
              <li class={place === 0 ? 'now' : undefined}>
                <span>{step}</span>
              </li>
            ))}
          </ol>
        </section>
      </div>
    </PortalPage>
  )
}

function Facts({ view, sent }: SentInquiryPageProps): JSX.Element {
  const { language, customer } = view
  const words = sentInquiryTexts[language]
  return (
    <section class="card" aria-labelledby="beleg">
      <h2 class="h3" id="beleg">
        {words.yours}
      </h2>
      <dl class="facts">
        <dt>{words.reference}</dt>
        <dd>
          <strong class="reference">{sent.reference}</strong>
        </dd>
        <dt>{words.sent}</dt>
        <dd>{formatMoment(new Date(sent.receivedAt), language)}</dd>
        <dt>{words.state}</dt>
        <dd>{words.states[sent.step ?? 'waiting']}</dd>
        <dt>{words.customerNumber}</dt>
        <dd>{customer.customerNumber}</dd>
        {sent.facts[language].map(({ label, value }) => (
          <>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </>
        ))}
        {sent.message && (
          <>
            <dt>{words.message}</dt>
            <dd>{sent.message}</dd>
          </>
        )}
      </dl>
    </section>
  )
}
