import type { Context, ErrorHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { isDatabaseUnavailable } from '#src/platform/database/unavailable.ts'
import { describeError } from '#src/platform/describe-error.ts'
import { respond } from '#src/platform/http/respond.ts'
import type { Portal, PortalEnv } from '#src/portal.ts'
import { InternalErrorPage } from '#templates/errors/internal-error-page.tsx'
import { NotFoundPage } from '#templates/errors/not-found-page.tsx'
import { RefusedPage } from '#templates/errors/refused-page.tsx'
import { UnavailablePage } from '#templates/errors/unavailable-page.tsx'
import type { View } from '#templates/view.ts'
import { viewWithoutDatabase } from './view-without-database.ts'

const refusals = [400, 403, 413, 415] as const
const secondsUntilRetry = '5'

/** Turns whatever went wrong into a page in words; the log gets the reason, the page a number. */
export function errorAnswers(portal: Portal): ErrorHandler<PortalEnv> {
  return async function errorAnswers(error, c) {
    const view = c.get('view') ?? viewWithoutDatabase(c, portal)
    if (error instanceof HTTPException) return answerRefusal(c, view, error)
    if (isDatabaseUnavailable(error)) {
      portal.log.warn({ requestId: c.get('requestId') }, 'database unavailable')
      c.header('Retry-After', secondsUntilRetry)
      return respond(c, <UnavailablePage view={view} canReload={c.req.method === 'GET'} />, 503)
    }
    const requestId = c.get('requestId')
    portal.log.error({ requestId, error: describeError(error) }, 'unexpected failure')
    return respond(c, <InternalErrorPage view={view} requestId={requestId} />, 500)
  }
}

/** 404, for what was never there and for what belongs to somebody else alike. */
export function notFoundAnswer(portal: Portal): (c: Context<PortalEnv>) => Promise<Response> {
  return (c) => {
    const view = c.get('view') ?? viewWithoutDatabase(c, portal)
    return respond(c, <NotFoundPage view={view} />, 404)
  }
}

function answerRefusal(c: Context, view: View, error: HTTPException): Promise<Response> {
  const status = refusals.find((each) => each === error.status)
  if (status) return respond(c, <RefusedPage view={view} status={status} />, status)
  if (error.status === 404) return respond(c, <NotFoundPage view={view} />, 404)
  return Promise.resolve(error.getResponse())
}
