import { type Context, Hono } from 'hono'
import { drawPaper } from '#src/papers/draw-paper.ts'
import { respond } from '#src/platform/http/respond.ts'
import type { Portal, PortalEnv } from '#src/portal.ts'
import { hideAddress } from '#src/sign-in/answers.tsx'
import { ReceivedPage } from '#templates/declarations/received-page.tsx'
import { declarationTexts } from '#templates/declarations/texts.ts'
import type { DeclarationKind } from './declaration.ts'
import { findDeclaration } from './queries.ts'
import { receiptPaper } from './receipt-paper.ts'
import { declarationSlugs } from './ways.ts'

/** The receipt on the screen and on paper, for whoever knows its address. */
export function receiptRoutes({ db }: Portal, kind: DeclarationKind): Hono<PortalEnv> {
  const routes = new Hono<PortalEnv>()
  const { receipt, paper } = declarationSlugs[kind]
  const keyOf = (c: Context): string => c.req.param('key') ?? ''

  routes.use(receipt, hideAddress)
  routes.use(paper, hideAddress)

  routes.get(receipt, async (c) => {
    const received = await findDeclaration(db, kind, keyOf(c))
    if (!received) return c.notFound()
    const props = { view: c.get('view'), kind, formKey: keyOf(c), received }
    return respond(c, <ReceivedPage {...props} />)
  })

  routes.get(paper, async (c) => {
    const view = c.get('view')
    const received = await findDeclaration(db, kind, keyOf(c))
    if (!received) return c.notFound()
    const drawn = await drawPaper(receiptPaper(view, kind, received))
    const name = `${declarationTexts[view.language][kind].fileName}-${received.reference}.pdf`
    return c.body(new Uint8Array(drawn), 200, {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `attachment; filename="${name}"`,
    })
  })

  return routes
}
