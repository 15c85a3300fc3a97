import { type Context, Hono } from 'hono'
import { drawPaper } from '#src/papers/draw-paper.ts'
import { slugs } from '#src/paths.ts'
import { isCalendarDay } from '#src/platform/calendar.ts'
import { respond } from '#src/platform/http/respond.ts'
import { countAttempt } from '#src/platform/throttle/throttle.ts'
import type { Portal, PortalEnv } from '#src/portal.ts'
import { refuseTooMany } from '#src/sign-in/answers.tsx'
import { type CustomerEnv, requireCustomer } from '#src/sign-in/require-customer.tsx'
import { HistoryPage } from '#templates/consumption/history-page.tsx'
import { historyOf, type PointHistory } from './history.ts'
import { historyCsv } from './history-csv.ts'
import { historyPaper } from './history-paper.ts'
import { findHistoryRows } from './queries.ts'
import { readingPage } from './reading-pages.ts'

const fromTheBeginning = '1900-01-01'
const anHour = 3600
const mostPapersInAnHour = 30

/** What was read and used: as a page, and as files to take away. */
export function consumptionRoutes(portal: Portal): Hono<PortalEnv> {
  const { db, clock } = portal
  const app = new Hono<PortalEnv>()
  const routes = new Hono<CustomerEnv>()

  routes.get(slugs.history, async (c) => {
    const points = await pointsOf(c)
    const { zaehlpunkt, vor = '' } = c.req.query()
    const point = points.find(({ pointId }) => pointId === (zaehlpunkt ?? points[0]?.pointId))
    if (zaehlpunkt !== undefined && !point) return c.notFound()
    const page = readingPage(point, isCalendarDay(vor) ? vor : undefined)
    return respond(
      c,
      <HistoryPage view={c.get('view')} points={points} point={point} page={page} />,
    )
  })

  routes.get(slugs.historyCsv, async (c) => {
    const { language, today } = c.get('view')
    const csv = historyCsv(await pointsOf(c), language)
    return c.body(csv, 200, {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="verbrauch-${today}.csv"`,
    })
  })

  routes.get(slugs.historyPdf, async (c) => {
    const view = c.get('view')
    const until = await countPaper(portal, view.customer.customerId)
    if (until) return refuseTooMany(c, portal, until, 'other')
    const pdf = await drawPaper(historyPaper(await pointsOf(c), view, clock()))
    return c.body(new Uint8Array(pdf), 200, {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `attachment; filename="verbrauch-${view.today}.pdf"`,
    })
  })

  function pointsOf(c: Context<CustomerEnv>): Promise<PointHistory[]> {
    const { customerId } = c.get('view').customer
    return findHistoryRows(db, { customerId, since: fromTheBeginning }).then(historyOf)
  }

  for (const slug of [slugs.history, slugs.historyCsv, slugs.historyPdf]) {
    app.use(slug, requireCustomer)
  }
  app.route('/', routes)
  return app
}

/** Drawing a paper keeps the process busy for as long as twenty pages. */
function countPaper(
  { db, clock, throttleKey }: Portal,
  customerId: string,
): Promise<Date | undefined> {
  const key = throttleKey('historyPaper', customerId)
  return countAttempt(db, [{ key, most: mostPapersInAnHour, seconds: anHour }], clock())
}
