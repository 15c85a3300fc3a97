import type { JSX } from 'hono/jsx/jsx-runtime'
import type { CustomerData } from '#src/customers/data-queries.ts'
import { isSameAddress } from '#src/customers/email-address.ts'
import { Setting } from '#templates/components/setting.tsx'
import type { SignedInCustomer, View } from '#templates/view.ts'
import { KnownAddress } from './known-address.tsx'
import { KnownName } from './known-name.tsx'
import { customerTexts } from './texts.ts'
import { waitingChange } from './waiting-change.ts'
import { WaitingTag } from './waiting-tag.tsx'

export interface CustomerFactsProps {
  view: View
  customer: SignedInCustomer
  data: CustomerData
}

/** Who the customer is and where to reach them, each with the way to change it. */
export function CustomerFacts({ view, customer, data }: CustomerFactsProps): JSX.Element {
  const { paths } = view
  const words = customerTexts[view.language]
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
          <KnownName view={view} data={data} />
        </Setting>
        <Setting
          label={words.billingAddress}
          way={change(paths.billingAddress(), words.about.billingAddress)}
        >
          <KnownAddress view={view} data={data} />
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
