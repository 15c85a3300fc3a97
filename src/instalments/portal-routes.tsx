import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { keepTyped, typedBefore } from '#src/drafts/keep-typed.tsx'
import { whereOffered } from '#src/offered.ts'
import { slugs } from '#src/paths.ts'
import { readTypedFields, type TypedFields } from '#src/platform/http/form.ts'
import { asksForFragment, respond, respondFragment } from '#src/platform/http/respond.ts'
import type { Portal, PortalEnv } from '#src/portal.ts'
import { type CustomerEnv, requireCustomer } from '#src/sign-in/require-customer.tsx'
import { WishedOutcome } from '#templates/instalments/amount-field.tsx'
import { changedMeanwhileSentences, instalmentFailures } from '#templates/instalments/failures.ts'
import { InstalmentPage } from '#templates/instalments/instalment-page.tsx'
import type { FieldError } from '#templates/view.ts'
import { changeInstalments } from './change-instalments.ts'
import {
  alreadySentAs,
  changedMeanwhile,
  fieldNames,
  readTypedInstalments,
  type TypedInstalments,
} from './forms.ts'
import { type InstalmentPageContent, loadInstalments } from './instalment-page.ts'
import { instalmentReceiptRoutes } from './receipt-routes.tsx'

/** What a customer pays a month: how it fits, and another amount within the contract's limits. */
export function instalmentRoutes(portal: Portal): Hono<PortalEnv> {
  const app = new Hono<PortalEnv>()
  const routes = new Hono<CustomerEnv>()
  const { db, paths } = portal

  routes.get(slugs.instalment, async (c) => {
    const view = c.get('view')
    const [content, typed] = await Promise.all([loadInstalments(db, view), typedBefore(c, portal)])
    return show(c, { content, typed: read(ofToday(typed, content), content, view.today) })
  })

  routes.post(slugs.instalment, async (c) => {
    const view = c.get('view')
    const fields = await readTypedFields(c)
    const posted = await load(c, fields)
    const { typed, content } = posted
    const own = content.advised.map(({ instalment }) => instalment)
    const sentAs = alreadySentAs(typed)
    if (sentAs) return c.redirect(paths.instalmentReceipt(sentAs), 303)
    if (changedMeanwhile(typed).length > 0) return conflict(c, posted)
    const errors = instalmentFailures(typed, own, view.language)
    const { validFrom } = typed
    if (errors.length > 0 || validFrom === undefined) return show(c, posted, errors, 422)
    const result = await changeInstalments(portal, view, { ...typed, validFrom })
    if ('reference' in result) return c.redirect(paths.instalmentReceipt(result.reference), 303)
    // another tab was faster: look again and answer what it left
    const again = await load(c, fields)
    const reference = alreadySentAs(again.typed)
    return reference ? c.redirect(paths.instalmentReceipt(reference), 303) : conflict(c, again)
  })

  routes.get(slugs.instalmentCheck, (c) => c.redirect(paths.instalment(), 303))

  routes.post(slugs.instalmentCheck, async (c) => {
    const view = c.get('view')
    const fields = await readTypedFields(c)
    const posted = await load(c, fields)
    if (!asksForFragment(c)) {
      const own = posted.content.advised.map(({ instalment }) => instalment)
      const errors = instalmentFailures(posted.typed, own, view.language)
      return show(c, posted, errors, errors.length > 0 ? 422 : 200)
    }
    const id = fields[fieldNames.checked]
    const advised = posted.content.advised.find(({ instalment }) => instalment.contractId === id)
    if (!advised) throw new HTTPException(404)
    const form = formOf(posted.typed)
    return respondFragment(c, <WishedOutcome view={view} advised={advised} form={form} />)
  })

  async function load(c: Context<CustomerEnv>, fields: TypedFields): Promise<Posted> {
    const content = await loadInstalments(db, c.get('view'))
    return { content, typed: read(fields, content, c.get('view').today) }
  }

  routes.route('/', instalmentReceiptRoutes(portal))
  for (const slug of [slugs.instalment, `${slugs.instalment}/*`]) {
    app.use(
      slug,
      whereOffered('instalmentChange'),
      keepTyped(() => slugs.instalment),
    )
    app.use(slug, requireCustomer)
  }
  app.route('/', routes)
  return app
}

interface Posted {
  content: InstalmentPageContent
  typed: TypedInstalments
}

function read(
  fields: TypedFields,
  { advised }: InstalmentPageContent,
  today: string,
): TypedInstalments {
  const own = advised.map(({ instalment }) => instalment)
  const typed = readTypedInstalments(fields, own, today)
  if (!typed) throw new HTTPException(404)
  return typed
}

/** A contract may have ended since: what has no field any more is left out. */
function ofToday(typed: TypedFields = {}, { advised }: InstalmentPageContent): TypedFields {
  const own = advised.map(({ instalment }) => fieldNames.amount(instalment.contractId))
  const kept = Object.entries(typed).filter(
    ([name]) => own.includes(name) || name === fieldNames.validFrom,
  )
  return Object.fromEntries(kept)
}

function formOf({ fields, wishes, validFrom }: TypedInstalments, errors: FieldError[] = []) {
  const amounts = wishes.map(({ instalment, amount }): [string, string] => [
    instalment.contractId,
    amount,
  ])
  return { fields, amounts: new Map(amounts), validFrom, errors }
}

function show(
  c: Context<CustomerEnv>,
  { content, typed }: Posted,
  errors: FieldError[] = [],
  status: 200 | 409 | 422 = 200,
): Promise<Response> {
  const form = formOf(typed, errors)
  return respond(c, <InstalmentPage view={c.get('view')} {...content} form={form} />, status)
}

/** Something else applies by now than when the form was opened: it is shown, nothing is lost. */
function conflict(c: Context<CustomerEnv>, posted: Posted): Promise<Response> {
  const changed = changedMeanwhile(posted.typed)
  return show(c, posted, changedMeanwhileSentences(changed, c.get('view').language), 409)
}
