import { randomUUID } from 'node:crypto'
import { type Context, Hono } from 'hono'
import { readTypedFields } from '#src/platform/http/form.ts'
import { respond } from '#src/platform/http/respond.ts'
import type { Portal, PortalEnv } from '#src/portal.ts'
import { refuseTooMany } from '#src/sign-in/answers.tsx'
import { visitorOf } from '#src/sign-in/visitor.ts'
import { DeclarationPage } from '#templates/declarations/declaration-page.tsx'
import type { SignedInCustomer } from '#templates/view.ts'
import type { DeclarationKind, OwnContract } from './declaration.ts'
import { countDeclaration } from './declaration-throttle.ts'
import { openedForm, sentForm } from './forms.ts'
import { findOwnContracts } from './own-contract-queries.ts'
import { findDeclaration } from './queries.ts'
import { readDeclaration } from './read-declaration.ts'
import { receiptRoutes } from './receipt-routes.tsx'
import { sendDeclaration } from './send-declaration.ts'
import { declarationPaths, declarationSlugs } from './ways.ts'

/** Cancelling (§ 312k BGB) and withdrawing (§ 356a BGB): a page, a button, and no signing in. */
export function declarationRoutes(portal: Portal): Hono<PortalEnv> {
  const app = new Hono<PortalEnv>()
  for (const kind of ['cancellation', 'withdrawal'] as const) {
    app.route('/', formRoutes(portal, kind))
    app.route('/', receiptRoutes(portal, kind))
  }
  return app
}

function formRoutes(portal: Portal, kind: DeclarationKind): Hono<PortalEnv> {
  const routes = new Hono<PortalEnv>()
  const slug = declarationSlugs[kind].form

  routes.get(slug, async (c) => {
    const own = await contractsOf(c, portal)
    const form = openedForm(randomUUID(), customerOf(c))
    return respond(c, <DeclarationPage view={c.get('view')} kind={kind} own={own} form={form} />)
  })

  routes.post(slug, async (c) => {
    const view = c.get('view')
    const own = await contractsOf(c, portal)
    const form = sentForm(await readTypedFields(c), randomUUID())
    const read = readDeclaration(kind, form.typed, own, view.today)
    if ('faults' in read) {
      const page = (
        <DeclarationPage view={view} kind={kind} own={own} form={form} faults={read.faults} />
      )
      return respond(c, page, 422)
    }
    const { formKey } = form
    const receipt = declarationPaths(kind, view.paths).receipt(formKey)
    if (await findDeclaration(portal.db, kind, formKey)) return c.redirect(receipt, 303)
    const { declaration } = read
    const until = await countDeclaration(portal, visitorOf(c, portal), declaration.email)
    if (until) return refuseTooMany(c, portal, until, 'other')
    const sender = { customer: customerOf(c), language: view.language }
    await sendDeclaration(portal, { formKey, declaration, ...sender })
    return c.redirect(receipt, 303)
  })

  return routes
}

/** Whoever has not chosen a password yet has shown too little to see contracts. */
function customerOf(c: Context<PortalEnv>): SignedInCustomer | undefined {
  return c.get('session')?.mustChangePassword ? undefined : c.get('view').customer
}

async function contractsOf(c: Context<PortalEnv>, { db }: Portal): Promise<OwnContract[]> {
  const customer = customerOf(c)
  if (!customer) return []
  return await findOwnContracts(db, { customerId: customer.customerId, today: c.get('view').today })
}
