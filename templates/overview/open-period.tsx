import type { Child } from 'hono/jsx'
import type { JSX } from 'hono/jsx/jsx-runtime'
import { daysBetween } from '#src/platform/calendar.ts'
import type { FormMeter } from '#src/readings/reading-form.ts'
import { Icon } from '#templates/components/icon.tsx'
import { Tag } from '#templates/components/tag.tsx'
import { formatDays } from '#templates/format.ts'
import type { View } from '#templates/view.ts'
import { OpenMeter } from './open-meter.tsx'
import { overviewTexts } from './texts.ts'

interface OpenPeriodProps {
  view: View
  meters: FormMeter[]
}

/** The largest thing on the page: what is asked for, until when, and which meters still miss. */
export function OpenPeriod({ view, meters }: OpenPeriodProps): JSX.Element {
  const words = overviewTexts[view.language]
  if (meters.length === 0) {
    return (
      <section class="empty" aria-labelledby="offen">
        <Icon name="meter" />
        <h2 id="offen">{words.noMetersTitle}</h2>
        <p>{words.noMeters}</p>
        <p class="actions">
          <a class="button button-second" href={view.paths.customerData()}>
            {words.toCustomerData}
          </a>
        </p>
      </section>
    )
  }
  return (
    <section class="card open-period" aria-labelledby="offen">
      <div class="open-period-text">
        <WhatIsOpen view={view} meters={meters} />
      </div>
      <ul class="list open-period-list" aria-label={words.meters}>
        {meters.map((meter) => (
          <OpenMeter view={view} meter={meter} />
        ))}
      </ul>
    </section>
  )
}

function WhatIsOpen({ view, meters }: OpenPeriodProps): JSX.Element {
  const words = overviewTexts[view.language]
  const asked = meters.filter((meter) => meter.state === 'asked')
  const reported = meters.filter((meter) => meter.state === 'reported')
  const period = asked[0]?.registers[0].period
  if (!period) return <NothingOpen view={view} meters={meters} />
  const days = daysBetween(view.today, period.closesOn)
  const all = asked.length + reported.length
  return (
    <>
      <Tag tone="brand" icon="calendar">
        {formatDays(period.opensOn, period.closesOn, view.language)}
      </Tag>
      <h2 id="offen">{words.openTitle(asked.length)}</h2>
      <p>{words.openUntil(period.closesOn, days)}</p>
      {all > 1 && (
        <div class="period-progress">
          <p class="small" id="fortschritt">
            {words.progress(reported.length, all)}
          </p>
          <progress
            class="progress progress-on-brand"
            value={reported.length}
            max={all}
            aria-labelledby="fortschritt"
          />
        </div>
      )}
      <Way view={view}>{words.report}</Way>
    </>
  )
}

function NothingOpen({ view, meters }: OpenPeriodProps): JSX.Element {
  const words = overviewTexts[view.language]
  const isDone = meters.some((meter) => meter.state === 'reported')
  const next = meters
    .flatMap((meter) => meter.registers[0].nextPeriod ?? [])
    .toSorted((one, other) => one.opensOn.localeCompare(other.opensOn))[0]
  return (
    <>
      <h2 id="offen">{isDone ? words.doneTitle : words.quietTitle}</h2>
      <p>{isDone ? words.done : next ? words.quiet(next.opensOn) : words.quietUnknown}</p>
      {meters.some((meter) => meter.state === 'interim') && (
        <Way view={view} isSecond>
          {words.interim}
        </Way>
      )}
    </>
  )
}

function Way({ view, isSecond, children }: { view: View; isSecond?: boolean; children: Child }) {
  return (
    <p class="actions">
      <a class={isSecond ? 'button button-second' : 'button'} href={view.paths.readings()}>
        {children} <Icon name="forward" />
      </a>
    </p>
  )
}
