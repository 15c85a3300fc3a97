import { randomUUID } from 'node:crypto'
import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { keepTyped, typedBefore } from '#src/drafts/keep-typed.tsx'
import { keepFormDraft } from '#src/drafts/queries.ts'
import { countInquiry } from '#src/inquiries/inquiry-throttle.ts'
import { whereOffered } from '#src/offered.ts'
import { slugs } from '#src/paths.ts'
import { readTypedFields, type TypedFields } from '#src/platform/http/form.ts'
import { asksForFragment, respond } from '#src/platform/http/respond.ts'
import type { Portal, PortalEnv } from '#src/portal.ts'
import { answerField } from '#src/readings/check/answer-field.tsx'
import { fieldNames as readingNames } from '#src/readings/forms.ts'
import { refuseTooMany } from '#src/sign-in/answers.tsx'
import { type CustomerEnv, requireCustomer } from '#src/sign-in/require-customer.tsx'
import { ChooseMovePage } from '#templates/moving/choose-move.tsx'
import { readAlready } from '#templates/moving/failures.ts'
import { movingFacts } from '#templates/moving/moving-facts.ts'
import { MovingPage } from '#templates/moving/moving-page.tsx'
import { ReviewMovePage } from '#templates/moving/review-move.tsx'
import type { FieldError } from '#templates/view.ts'
import { fieldNames } from './forms.ts'
import { chosenHome, type Home } from './homes.ts'
import { isLeaving, isMoveKind } from './kinds.ts'
import { againPath, openedMove, refusedMove } from './moving-form.ts'
import { isReady, judgeMove, loadHomes, loadPostedMove, type PostedMove } from './posted-move.ts'
import { findMoveOfForm } from './queries.ts'
import { moveReceiptRoutes } from './receipt-routes.tsx'
import { sendMove } from './send-move.ts'

/** Moving out, in, or both: one form, one look at all of it, one number. */
export function movingRoutes(portal: Portal): Hono<PortalEnv> {
  const app = new Hono<PortalEnv>()
  const routes = new Hono<CustomerEnv>()
  const { db, paths } = portal

  routes.get(slugs.moving, async (c) => {
    const view = c.get('view')
    return respond(c, <ChooseMovePage view={view} homes={await loadHomes(portal, view)} />)
  })

  routes.get(slugs.movingForm, async (c) => {
    const view = c.get('view')
    const kind = c.req.param('kind')
    if (!isMoveKind(kind)) return c.notFound()
    const typed = await typedBefore(c, portal)
    const named = c.req.query(fieldNames.home)
    const fields = {
      [fieldNames.formKey]: randomUUID(),
      ...(named && { [fieldNames.home]: named }),
      ...typed,
    }
    const homes = isLeaving(kind) ? await loadHomes(portal, view) : []
    const home = chosenHome(homes, fields[fieldNames.home])
    if (isLeaving(kind) && !home) return c.redirect(paths.moving(), 303)
    const posted = judgeMove({ kind, home, fields: ofToday(fields, home) }, view.today)
    return respond(c, <MovingPage view={view} form={openedMove(posted, view)} />)
  })

  routes.get(slugs.movingReview, (c) => {
    const kind = c.req.param('kind')
    return isMoveKind(kind) ? c.redirect(againPath(c.get('view'), kind), 303) : c.notFound()
  })

  routes.post(slugs.movingReview, async (c) => {
    const view = c.get('view')
    const posted = await load(c)
    if (!posted) return c.notFound()
    const { kind, fields, move } = posted
    if (asksForFragment(c)) return answerField(c, posted.final, paths.movingReview(kind))
    const { customerId } = view.customer
    const page = slugs.movingForm.replace(':kind', kind)
    await keepFormDraft(db, { customerId, page, typed: fields, savedAt: portal.clock() })
    if (!isReady(posted, view.today)) return refuse(c, posted)
    const facts = movingFacts(posted, view.language)
    const props = { view, kind, facts, fields, message: move.message, again: againPath(view, kind) }
    return respond(c, <ReviewMovePage {...props} />)
  })

  routes.post(slugs.movingForm, async (c) => {
    const view = c.get('view')
    const { customerId } = view.customer
    const posted = await load(c)
    if (!posted) return c.notFound()
    const formKey = readKey(posted.fields[fieldNames.formKey])
    const sentAs = await findMoveOfForm(db, customerId, formKey)
    if (sentAs) return c.redirect(paths.movingReceipt(sentAs), 303)
    if (!isReady(posted, view.today)) return refuse(c, posted)
    const until = await countInquiry(portal, customerId)
    if (until) return refuseTooMany(c, portal, until, 'other')
    const sent = await sendMove(portal, view, posted, formKey)
    if ('reference' in sent) return c.redirect(paths.movingReceipt(sent.reference), 303)
    return refuse(c, posted, readAlready(posted, view))
  })

  async function load(c: Context<CustomerEnv>): Promise<PostedMove | undefined> {
    const kind = c.req.param('kind') ?? ''
    if (!isMoveKind(kind)) return undefined
    return loadPostedMove(portal, c.get('view'), kind, await readTypedFields(c))
  }

  routes.route('/', moveReceiptRoutes(portal))
  for (const slug of [slugs.moving, `${slugs.moving}/*`]) {
    app.use(slug, whereOffered('moving'), keepTyped(formPath), requireCustomer)
  }
  app.route('/', routes)
  return app

  /** What was typed stands in the form again, not on the page that looks it over. */
  function formPath(c: Context): string {
    return c.get('view').path.replace(/\/pruefung$/, '')
  }
}

function refuse(
  c: Context<CustomerEnv>,
  posted: PostedMove,
  moreErrors: FieldError[] = [],
): Promise<Response> {
  const view = c.get('view')
  return respond(c, <MovingPage view={view} form={refusedMove(posted, view, moreErrors)} />, 422)
}

/** A meter may be gone since: what has no field any more is left out. */
function ofToday(fields: TypedFields, home: Home | undefined): TypedFields {
  const own = home?.rows.map(({ registerId }) => readingNames.value(registerId)) ?? []
  return Object.fromEntries(
    Object.entries(fields).filter(([name]) => !name.startsWith('stand-') || own.includes(name)),
  )
}

function readKey(typed: string | undefined): string {
  return z
    .uuid()
    .catch(() => randomUUID())
    .parse(typed)
}
