import { type Context, Hono } from 'hono'
import { recordEvent } from '#src/audit/record-event.ts'
import { topics } from '#src/inquiries/topics.ts'
import { officeSlugs } from '#src/office-paths.ts'
import { answerFile } from '#src/platform/http/answer-file.ts'
import { contentDisposition } from '#src/platform/http/content-disposition.ts'
import { readTypedFields } from '#src/platform/http/form.ts'
import { respond } from '#src/platform/http/respond.ts'
import type { Portal } from '#src/portal.ts'
import type { OfficeEnv } from '#src/staff/office-env.ts'
import { InboxPage } from '#templates/inquiries/inbox/inbox-page.tsx'
import {
  type OfficeInquiryFault,
  OfficeInquiryPage,
} from '#templates/inquiries/inbox/office-inquiry-page.tsx'
import { type Handling, handleInquiry } from './answer-inquiry.ts'
import { findInbox, findOfficeFile, findOfficeInquiry } from './inbox-queries.ts'

const onAPage = 50
const longestMessage = 5_000

/** What customers have asked, for those who answer. */
export function inboxRoutes(portal: Portal): Hono<OfficeEnv> {
  const app = new Hono<OfficeEnv>()
  const { db, clock, paths, documentStore } = portal

  app.get(officeSlugs.inquiries, async (c) => {
    const { thema, stand, vor } = c.req.query()
    const topic = topics.find((each) => each === thema) ?? null
    const isOpenOnly = stand !== 'alle'
    const before = /^\d{1,18}$/.test(vor ?? '') ? (vor ?? null) : null
    const lines = await findInbox(db, { isOpenOnly, topic, before, count: onAPage })
    const props = { view: c.get('view'), topic, isOpenOnly, isMore: lines.length > onAPage }
    return respond(c, <InboxPage {...props} lines={lines.slice(0, onAPage)} />)
  })

  app.get(officeSlugs.inquiry, (c) => page(c))

  app.post(officeSlugs.inquiryAnswer, async (c) => {
    const typed = await readTypedFields(c)
    const answer = (typed.antwort ?? '').replace(/\r\n?/g, '\n').trim()
    if (answer === '') return page(c, 'answerMissing', typed)
    if (answer.length > longestMessage) return page(c, 'answerTooLong', typed)
    return handle(c, { kind: 'answered', answer }, typed)
  })

  app.post(officeSlugs.inquiryNote, async (c) => {
    const typed = await readTypedFields(c)
    const note = (typed.notiz ?? '').replace(/\r\n?/g, '\n').trim().slice(0, longestMessage)
    return note === '' ? page(c, 'noteMissing', typed) : handle(c, { kind: 'note', note }, typed)
  })

  app.post(officeSlugs.inquiryStep, async (c) => {
    const typed = await readTypedFields(c)
    const kind = (['taken', 'closed', 'reopened'] as const).find((step) => step === typed.schritt)
    return kind ? handle(c, { kind }, typed) : page(c, 'answerMissing', typed)
  })

  app.get(officeSlugs.inquiryFile, async (c) => {
    const { reference, file: fileId } = c.req.param()
    const file = await findOfficeFile(db, reference, fileId)
    const stored = file && (await documentStore.open(file.storageKey))
    if (!stored) return c.notFound()
    await noteLook(c, file.customerId, { reference, file: fileId })
    return answerFile(c, {
      ...stored,
      range: undefined,
      headers: {
        'Content-Type': file.contentType,
        'Content-Disposition': contentDisposition('attachment', file.fileName),
        'Content-Security-Policy': "default-src 'none'; sandbox",
      },
    })
  })

  async function handle(
    c: Context<OfficeEnv>,
    handling: Handling,
    typed: Record<string, string>,
  ): Promise<Response> {
    const reference = c.req.param('reference') ?? ''
    const seenSteps = Number(typed.gesehen ?? Number.NaN)
    const { staff } = c.get('view')
    const result = await handleInquiry(portal, staff, reference, { ...handling, seenSteps })
    if (result === undefined) return c.notFound()
    if (result === 'overtaken') return page(c, 'overtaken', typed)
    return c.redirect(`${paths.office.inquiry(reference)}?erledigt=${handling.kind}`, 303)
  }

  async function page(
    c: Context<OfficeEnv>,
    fault?: OfficeInquiryFault,
    typed: Record<string, string> = {},
  ): Promise<Response> {
    const reference = c.req.param('reference') ?? ''
    const inquiry = await findOfficeInquiry(db, reference)
    if (!inquiry) return c.notFound()
    if (!fault) await noteLook(c, inquiry.customerId, { reference })
    const done = c.req.query('erledigt')
    const props = { view: c.get('view'), inquiry, fault, typed, done }
    const status = fault === undefined ? 200 : fault === 'overtaken' ? 409 : 422
    return respond(c, <OfficeInquiryPage {...props} />, status)
  }

  /** Whoever looks at what a customer wrote is written down. */
  async function noteLook(
    c: Context<OfficeEnv>,
    customerId: string | null,
    details: Record<string, string>,
  ): Promise<void> {
    const actor = { kind: 'staff', id: c.get('view').staff.staffMemberId } as const
    await recordEvent(db, {
      at: clock(),
      actor,
      event: 'inquirySeen',
      customerId: customerId ?? undefined,
      details,
    })
  }

  return app
}
