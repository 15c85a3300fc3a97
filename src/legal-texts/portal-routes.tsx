import { Hono } from 'hono'
import { slugs } from '#src/paths.ts'
import { respond } from '#src/platform/http/respond.ts'
import type { Portal, PortalEnv } from '#src/portal.ts'
import { LegalTextPage } from '#templates/legal-texts/legal-text-page.tsx'
import { findOwnTexts } from './queries.ts'

/** Impressum, Datenschutz and Barrierefreiheit: two clicks away for everybody, signed in or not. */
export function legalTextRoutes({ db }: Portal): Hono<PortalEnv> {
  const routes = new Hono<PortalEnv>()

  for (const key of ['imprint', 'privacy', 'accessibility'] as const) {
    routes.get(slugs[key], async (c) => {
      const own = await findOwnTexts(db, { key })
      return respond(c, <LegalTextPage view={c.get('view')} textKey={key} own={own} />)
    })
  }

  return routes
}
