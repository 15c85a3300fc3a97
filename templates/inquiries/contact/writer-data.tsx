import type { JSX } from 'hono/jsx/jsx-runtime'
import type { ContactDetails } from '#src/inquiries/contact/contact-queries.ts'
import type { SignedInCustomer, View } from '#templates/view.ts'
import { contactTexts } from './contact-texts.ts'

/** Who writes, as the utility knows it: shown, not asked, with the way to change it. */
export function WriterData(props: {
  view: View & { customer: SignedInCustomer }
  details: ContactDetails
}): JSX.Element {
  const { view, details } = props
  const { customer, paths } = view
  const words = contactTexts[view.language]
  const address = postalAddress(details)
  return (
    <section class="field" aria-labelledby="ihre-daten">
      <h2 class="h4" id="ihre-daten">
        {words.yours}
      </h2>
      <dl class="facts">
        <dt>{words.customerNumber}</dt>
        <dd>{customer.customerNumber}</dd>
        <dt>{words.name}</dt>
        <dd>{customer.name}</dd>
        {address && (
          <>
            <dt>{words.address}</dt>
            <dd>{address}</dd>
          </>
        )}
        <dt>{words.email}</dt>
        <dd>{customer.email}</dd>
      </dl>
      <p class="small">
        <a href={paths.customerData()}>{words.changeData}</a>
      </p>
    </section>
  )
}

/** 'Lindenstraße 12, 12345 Musterstadt' */
export function postalAddress(details: ContactDetails): string {
  const street = [details.street, details.houseNumber].filter(Boolean).join(' ')
  const city = [details.postalCode, details.city].filter(Boolean).join(' ')
  return [street, city].filter(Boolean).join(', ')
}
