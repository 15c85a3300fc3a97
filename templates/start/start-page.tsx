import type { JSX } from 'hono/jsx/jsx-runtime'
import type { ReadingPeriod } from '#src/reading-periods/queries.ts'
import { IconTile } from '#templates/components/icon-tile.tsx'
import { Tag } from '#templates/components/tag.tsx'
import { formatDayLong } from '#templates/format.ts'
import { PortalPage } from '#templates/layouts/portal-page.tsx'
import type { View } from '#templates/view.ts'
import { HeroMeter } from './hero-meter.tsx'
import { callForReadings } from './reading-call.ts'
import { ReadingGuide } from './reading-guide.tsx'
import { startTexts } from './texts.ts'

interface StartPageProps {
  view: View
  /** Open today or still to come, the earliest to close first. */
  periods: ReadingPeriod[]
}

/** The front door: what is due, what one can do here, how a meter is read. */
export function StartPage({ view, periods }: StartPageProps): JSX.Element {
  const words = startTexts[view.language]
  const open = periods.filter((period) => period.opensOn <= view.today)
  const [next] = periods
  return (
    <PortalPage view={view} title={words.title} hasOwnHeading>
      <section class="hero" aria-labelledby="titel">
        <div class="hero-text">
          {open[0] && (
            <Tag tone="brand" icon="calendar">
              {words.isOpen(open[0].name)}
            </Tag>
          )}
          {!open[0] && next && (
            <Tag tone="brand" icon="calendar">
              {words.opensOn(formatDayLong(next.opensOn, view.language))}
            </Tag>
          )}
          <h1 id="titel">{words.title}</h1>
          <p class="lead">
            {callForReadings(open, next, view.language)} {words.takesTwoMinutes}
          </p>
          <Ways view={view} isOpen={open.length > 0} />
        </div>
        <div class="hero-art">
          <HeroMeter language={view.language} />
        </div>
      </section>
      <section class="gap-top-l" aria-labelledby="moeglich">
        <h2 id="moeglich">{words.offersTitle}</h2>
        <ul class="offers">
          {words.offers.map(({ icon, title, text }) => (
            <li>
              <IconTile name={icon} />
              <div>
                <h3>{title}</h3>
                <p>{text}</p>
              </div>
            </li>
          ))}
        </ul>
      </section>
      <ReadingGuide view={view} />
    </PortalPage>
  )
}

function Ways({ view, isOpen }: { view: View; isOpen: boolean }) {
  const words = startTexts[view.language]
  const { paths, customer } = view
  const toOverview = { href: paths.overview(), words: words.toOverview }
  const toReadings = { href: paths.readings(), words: words.submitReadings }
  const signIn = { href: paths.signIn(), words: words.signIn }
  const register = { href: paths.register(), words: words.firstTime }
  const mine = isOpen ? [toReadings, toOverview] : [toOverview]
  const ways = customer ? mine : [signIn, register]
  return (
    <p class="actions">
      {ways.map((way, place) => (
        <a class={place === 0 ? 'button' : 'button button-second'} href={way.href}>
          {way.words}
        </a>
      ))}
    </p>
  )
}
