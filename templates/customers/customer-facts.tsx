import type { JSX } from 'hono/jsx/jsx-runtime'
import { pickFacts } from '#src/customers/changes/facts.ts'
import type { CustomerData, ToldChange } from '#src/customers/data-queries.ts'
import { isSameAddress } from '#src/customers/email-address.ts'
import { nameFields } from '#src/customers/name/name-form.ts'
import { Lines } from '#templates/components/lines.tsx'
import { Tag } from '#templates/components/tag.tsx'
import type { SignedInCustomer, View } from '#templates/view.ts'
import { addressLines, factLines } from './changes/fact-lines.ts'
import { waitingChange } from './pending.ts'
import { Setting } from './setting.tsx'
import { customerTexts } from './texts.ts'

export interface CustomerFactsProps {
  view: View
  customer: SignedInCustomer
  data: CustomerData
}

/** Who the customer is and where to reach them, each with the way to change it. */
export function CustomerFacts({ view, customer, data }: CustomerFactsProps): JSX.Element {
  const { language, paths } = view
  const words = customerTexts[language]
  const change = (href: string, about: string) => ({ href, verb: words.change, about })
  const hasOtherEmail = data.email !== null && !isSameAddress(data.email, customer.email)
  return (
    <section class="card" aria-labelledby="person">
      <h2 class="h3" id="person">
        {words.person}
      </h2>
      <dl class="settings">
        <Setting label={words.customerNumber}>
          <span class="num">{customer.customerNumber}</span>
        </Setting>
        <Setting
          label={data.company ? words.company : words.name}
          way={change(paths.customerName(), words.about.name)}
        >
          <Lines lines={factLines(pickFacts(data, nameFields), language)} />
          <WaitingName view={view} data={data} />
        </Setting>
        <Setting
          label={words.billingAddress}
          way={change(paths.billingAddress(), words.about.billingAddress)}
        >
          <BillingAddress view={view} data={data} />
        </Setting>
        <Setting label={words.phone} way={change(paths.phone(), words.about.phone)}>
          {data.phone ?? <span class="muted">{words.none}</span>}
          <WaitingTag view={view} change={waitingChange(data, 'phone')} />
        </Setting>
        <Setting label={words.email} way={change(paths.access(), words.about.email)}>
          {customer.email}
          {hasOtherEmail && <span class="sub">{words.otherEmail(data.email ?? '')}</span>}
        </Setting>
      </dl>
    </section>
  )
}

function BillingAddress({ view, data }: Omit<CustomerFactsProps, 'customer'>): JSX.Element {
  const { language, today } = view
  const words = customerTexts[language]
  const waiting = waitingChange(data, 'billingAddress')
  const comes = waiting && waiting.validFrom > today ? waiting : undefined
  const lines = addressLines(data, language)
  return (
    <>
      {lines.length === 0 && <span class="muted">{words.none}</span>}
      <Lines lines={lines} />
      {comes && <span class="sub">{words.validFrom(comes.validFrom)}</span>}
      {comes && (
        <span class="sub">
          {words.until(addressLines(before(data, comes), language).join(', '))}
        </span>
      )}
      <WaitingTag view={view} change={waiting} />
    </>
  )
}

/** A name holds once somebody has seen the proof. */
function WaitingName({ view, data }: Omit<CustomerFactsProps, 'customer'>) {
  const waiting = waitingChange(data, 'name')
  if (!waiting) return null
  const lines = factLines(pickFacts(after(data, waiting), nameFields), view.language)
  return (
    <>
      <span class="sub">{customerTexts[view.language].newName(lines.join(', '))}</span>
      <WaitingTag view={view} change={waiting} />
    </>
  )
}

/** The facts as they were before a change. */
function before(data: CustomerData, { fields }: ToldChange): CustomerData {
  const olds = fields.map(({ field, oldValue }) => [field, oldValue])
  return { ...data, ...Object.fromEntries(olds) }
}

function after(data: CustomerData, { fields }: ToldChange): CustomerData {
  const news = fields.map(({ field, newValue }) => [field, newValue])
  return { ...data, ...Object.fromEntries(news) }
}

function WaitingTag({ view, change }: { view: View; change: ToldChange | undefined }) {
  return (
    change && (
      <>
        {' '}
        <Tag tone="warn" icon="clock">
          {customerTexts[view.language].waiting}
        </Tag>
      </>
    )
  )
}
