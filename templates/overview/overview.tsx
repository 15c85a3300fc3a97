import type { JSX } from 'hono/jsx/jsx-runtime'
import type { GlanceLine } from '#src/consumption/at-a-glance.ts'
import type { Overview } from '#src/overview/queries.ts'
import type { FormMeter } from '#src/readings/reading-form.ts'
import { ConsumptionAtAGlance } from '#templates/consumption/consumption-at-a-glance.tsx'
import { PortalPage } from '#templates/layouts/portal-page.tsx'
import { KnownFacts } from '#templates/metering-points/known-facts.tsx'
import type { SignedInCustomer, View } from '#templates/view.ts'
import { LatestDocuments } from './latest-documents.tsx'
import { LatestSubmission } from './latest-submission.tsx'
import { MoreWays } from './more-ways.tsx'
import { OnItsWay } from './on-its-way.tsx'
import { OpenPeriod } from './open-period.tsx'
import { overviewTexts } from './texts.ts'

interface OverviewPageProps extends Omit<Overview, 'history'> {
  view: View
  customer: SignedInCustomer
  meters: FormMeter[]
  glance: GlanceLine[]
}

/** What is open, what was sent and where it stands, and what is new: the first thing after signing in. */
export function OverviewPage(props: OverviewPageProps): JSX.Element {
  const { view, customer, meters, glance, documents, submissions, inquiries, changes } = props
  const words = overviewTexts[view.language]
  return (
    <PortalPage
      view={view}
      title={words.title}
      eyebrow={words.hello(customer.name, customer.customerNumber)}
      current="overview"
      width="wide"
    >
      <div class="stack">
        <OpenPeriod view={view} meters={meters} />
        <div class="columns columns-wide">
          <ConsumptionAtAGlance view={view} lines={glance} />
          <LatestDocuments view={view} documents={documents} />
        </div>
        <LatestSubmission view={view} submissions={submissions} />
        <OnItsWay view={view} inquiries={inquiries} changes={changes} />
        <KnownFacts view={view} meters={meters} />
        <MoreWays view={view} />
      </div>
    </PortalPage>
  )
}
