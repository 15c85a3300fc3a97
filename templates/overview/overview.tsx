import type { JSX } from 'hono/jsx/jsx-runtime'
import { daysBetween } from '#src/platform/calendar.ts'
import type { FormMeter } from '#src/readings/reading-form.ts'
import type { SubmissionSummary } from '#src/readings/receipts/queries.ts'
import { standingOf } from '#src/readings/receipts/standing.ts'
import { IconTile } from '#templates/components/icon-tile.tsx'
import { Tag } from '#templates/components/tag.tsx'
import { formatMoment } from '#templates/format.ts'
import { PortalPage } from '#templates/layouts/portal-page.tsx'
import { KnownFacts } from '#templates/metering-points/known-facts.tsx'
import { commodityName, meterName, placeName } from '#templates/readings/meter-names.ts'
import { standingSigns } from '#templates/readings/receipts/standing-signs.ts'
import { standingTexts } from '#templates/readings/receipts/standing-texts.ts'
import type { SignedInCustomer, View } from '#templates/view.ts'
import { overviewTexts } from './texts.ts'

interface OverviewPageProps {
  view: View
  customer: SignedInCustomer
  meters: FormMeter[]
  submissions: SubmissionSummary[]
}

/** What is open, what was sent and where it stands: the first thing after signing in. */
export function OverviewPage(props: OverviewPageProps): JSX.Element {
  const { view, customer, meters } = props
  const words = overviewTexts[view.language]
  return (
    <PortalPage
      view={view}
      title={words.title}
      lead={words.hello(customer.name)}
      current="overview"
      width="wide"
    >
      <div class="main-aside">
        <div class="stack">
          <WhatIsOpen {...props} />
          {meters.length > 0 && <Meters view={view} meters={meters} />}
          <KnownFacts view={view} meters={meters} />
        </div>
        <Submissions {...props} />
      </div>
    </PortalPage>
  )
}

function WhatIsOpen({ view, meters }: OverviewPageProps): JSX.Element {
  const words = overviewTexts[view.language]
  const asked = meters.filter((meter) => meter.state === 'asked')
  const period = asked[0]?.registers[0].period
  if (period) {
    const days = daysBetween(view.today, period.closesOn)
    return (
      <section class="card card-brand" aria-labelledby="offen">
        <h2 id="offen">{words.openTitle(asked.length)}</h2>
        <p>{words.openUntil(period.closesOn, days)}</p>
        <p class="actions">
          <a class="button" href={view.paths.readings()}>
            {words.report}
          </a>
        </p>
      </section>
    )
  }
  const isDone = meters.some((meter) => meter.state === 'reported')
  const next = meters
    .flatMap((meter) => meter.registers[0].nextPeriod ?? [])
    .toSorted((one, other) => one.opensOn.localeCompare(other.opensOn))[0]
  return (
    <section class="card" aria-labelledby="offen">
      <h2 id="offen">{isDone ? words.doneTitle : words.quietTitle}</h2>
      <p>{isDone ? words.done : next ? words.quiet(next.opensOn) : words.quietUnknown}</p>
      {meters.some((meter) => meter.state === 'interim') && (
        <p class="actions">
          <a class="button button-second" href={view.paths.readings()}>
            {words.interim}
          </a>
        </p>
      )}
    </section>
  )
}

function Meters({ view, meters }: { view: View; meters: FormMeter[] }): JSX.Element {
  const { language } = view
  return (
    <section class="card" aria-labelledby="zaehler">
      <h2 class="h3" id="zaehler">
        {overviewTexts[language].meters}
      </h2>
      <ul class="list">
        {meters.map((meter) => {
          const [first] = meter.registers
          const isGarden = commodityName(first, 'de') === 'Gartenwasser'
          return (
            <li>
              <IconTile name={isGarden ? 'gardenWater' : first.commodity} isSmall />
              <span>
                <span class="title">{meterName(first, language)}</span>
                <span class="sub">{placeName(first)}</span>
              </span>
              <MeterTag view={view} meter={meter} />
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function MeterTag({ view, meter }: { view: View; meter: FormMeter }): JSX.Element {
  const words = overviewTexts[view.language].states
  if (meter.state === 'asked') return <Tag tone="brand">{words.open}</Tag>
  if (meter.state === 'readRemotely') return <Tag>{words.readRemotely}</Tag>
  if (meter.state !== 'reported') return <Tag>{words.closed}</Tag>
  return meter.registers.some((row) => row.reported?.status === 'inReview') ? (
    <Tag tone="warn" icon="clock">
      {words.inReview}
    </Tag>
  ) : (
    <Tag tone="good" icon="check">
      {words.reported}
    </Tag>
  )
}

function Submissions({ view, submissions }: OverviewPageProps): JSX.Element {
  const { language } = view
  const words = overviewTexts[language]
  return (
    <section class="card card-quiet" aria-labelledby="meldungen">
      <h2 class="h3" id="meldungen">
        {words.submissions}
      </h2>
      {submissions.length === 0 && <p class="small">{words.noSubmissions}</p>}
      <ul class="list">
        {submissions.map((submission) => (
          <li>
            <IconTile name={standingSigns[standingOf(submission)]} isSmall />
            <span>
              <a class="title" href={view.paths.receipt(submission.reference)}>
                {submission.reference}
              </a>
              <span class="sub">
                {words.registers(submission.registerCount)},{' '}
                {standingTexts[language].standings[standingOf(submission)]}
              </span>
              <span class="sub">{formatMoment(submission.sentAt, language)}</span>
            </span>
            <span />
          </li>
        ))}
      </ul>
      {submissions.length > 0 && (
        <p class="small">
          <a href={view.paths.submissions()}>{standingTexts[language].list.all}</a>
        </p>
      )}
    </section>
  )
}
