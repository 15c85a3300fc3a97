import type { JSX } from 'hono/jsx/jsx-runtime'
import type { CustomerData, Supply } from '#src/customers/data-queries.ts'
import { PortalPage } from '#templates/layouts/portal-page.tsx'
import type { SignedInCustomer, View } from '#templates/view.ts'
import { ChangeHistory } from './change-history.tsx'
import { CustomerFacts } from './customer-facts.tsx'
import { SupplyCard } from './supply-card.tsx'
import { customerTexts } from './texts.ts'

interface CustomerDataPageProps {
  view: View
  customer: SignedInCustomer
  data: CustomerData
  supplies: Supply[]
  /** What was just done. */
  flash: string | undefined
}

/** Everything the utility knows about a customer, on one page. */
export function CustomerDataPage(props: CustomerDataPageProps): JSX.Element {
  const { view, data, supplies, flash } = props
  const words = customerTexts[view.language]
  return (
    <PortalPage
      view={view}
      title={words.title}
      lead={words.lead}
      current="customerData"
      width="wide"
      flash={flash}
    >
      <div class="main-aside">
        <div class="stack">
          <CustomerFacts {...props} />
          {supplies.map((supply) => (
            <SupplyCard view={view} supply={supply} />
          ))}
          <p class="muted">
            {supplies.length === 0 ? words.noSupplies : words.missing}{' '}
            <a href={view.paths.reportMistake()}>{words.reportMissing}</a>
          </p>
        </div>
        <ChangeHistory view={view} changes={data.changes} />
      </div>
    </PortalPage>
  )
}
