import { Big } from 'big.js'
import type { JSX } from 'hono/jsx/jsx-runtime'
import type { GlanceLine } from '#src/consumption/at-a-glance.ts'
import type { Amount } from '#src/consumption/years.ts'
import { IconTile } from '#templates/components/icon-tile.tsx'
import type { View } from '#templates/view.ts'
import { glanceTexts } from './glance-texts.ts'
import { yearName } from './period-names.ts'
import { commodityIcon, pointName } from './point-names.ts'
import { formatRounded, trendWords } from './quantities.ts'

interface ConsumptionAtAGlanceProps {
  view: View
  lines: GlanceLine[]
}

const mostLines = 4
/** In percent: a little room, so that its end is seen to be one. */
const longestBar = 97

/** The last two years of each metering point; its section has the id `verbrauch`. */
export function ConsumptionAtAGlance({ view, lines }: ConsumptionAtAGlanceProps): JSX.Element {
  const words = glanceTexts[view.language]
  const latest = lines
    .map(({ now }) => now.to)
    .toSorted()
    .at(-1)
  return (
    <section class="card" aria-labelledby="verbrauch">
      <div class="row row-spread">
        <h2 class="h3" id="verbrauch">
          {words.title}
        </h2>
        <a class="small" href={view.paths.history()}>
          {words.toHistory}
        </a>
      </div>
      {latest === undefined ? (
        <p class="small">{words.none}</p>
      ) : (
        <>
          <ul class="list sparks">
            {lines.slice(0, mostLines).map((line) => (
              <Line view={view} line={line} lines={lines} />
            ))}
          </ul>
          {lines.length > mostLines && <p class="small">{words.more(lines.length - mostLines)}</p>}
          <p class="tiny muted">{words.years(latest)}</p>
        </>
      )}
    </section>
  )
}

interface LineProps {
  view: View
  line: GlanceLine
  lines: GlanceLine[]
}

function Line({ view, line, lines }: LineProps): JSX.Element {
  const { language } = view
  const { point, now, before, comparison } = line
  const words = glanceTexts[language]
  const points = lines.map((each) => each.point)
  const most = Math.max(Number(now.amount), Number(before?.amount ?? 0))
  const said = [
    comparison && trendWords(comparison, words.trend),
    (now.isEstimated || before?.isEstimated) && words.estimated,
  ]
  return (
    <li>
      <IconTile name={commodityIcon(point)} isSmall />
      <div class="spark-body">
        <p class="spark-head">
          <span class="title">{pointName(point, points, language)}</span>{' '}
          <span class="sub">{said.filter(Boolean).join(', ')}</span>
        </p>
        <div class="spark">
          <SparkYear line={line} amount={now} most={most} language={language} />
          {before && (
            <SparkYear line={line} amount={before} most={most} language={language} isBefore />
          )}
        </div>
      </div>
    </li>
  )
}

interface SparkYearProps {
  line: GlanceLine
  amount: Amount
  most: number
  language: View['language']
  isBefore?: boolean
}

function SparkYear({ line, amount, most, language, isBefore }: SparkYearProps): JSX.Element {
  const share = most > 0 ? new Big(amount.amount).div(most).times(longestBar).toFixed(0) : '0'
  return (
    <>
      <span class={isBefore ? 'muted' : undefined}>{yearName(amount)}</span>
      <svg height="12" aria-hidden="true">
        <rect class={isBefore ? 'before' : 'now'} width={`${share}%`} height="12" rx="3" />
      </svg>
      <span class={isBefore ? 'end muted' : 'end'}>
        {formatRounded(amount.amount, line.unit, language)}
      </span>
    </>
  )
}
