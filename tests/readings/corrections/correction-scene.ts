import { type HTMLElement, parse } from 'node-html-parser'
import type { Db } from '#src/platform/database/connect.ts'
import { fieldNames } from '#src/readings/forms.ts'
import { fieldsOf, readingScene } from '#tests/readings/reading-scene.ts'
import { type CastIds, type CastMember, signInAs } from '#tests/support/cast.ts'
import type { TestPortalOptions } from '#tests/support/portal.ts'

export const gas = '7-1:3.0.0'

interface CorrectionSceneOptions extends TestPortalOptions {
  code?: string
  value?: string
  /** Beside the register: the names of its fields without its id. */
  more?: Record<string, string>
  /** What was so before. */
  before?: (db: Db, registerId: string) => Promise<unknown>
  /** What was reported with it. */
  also?: (own: CastIds) => Record<string, string>
}

/** Somebody who has reported one register, and sees that it is wrong. */
export async function correctionScene(
  member: CastMember = 'bruno',
  options: CorrectionSceneOptions = {},
) {
  const { code = gas, value = '5466', more = {}, before, also, ...portalOptions } = options
  const scene = await readingScene(member, portalOptions)
  const registerId = scene.own.registerId(code)
  const field = fieldNames.value(registerId)
  await before?.(scene.db, registerId)
  const beside = Object.fromEntries(
    Object.entries(more).map(([name, text]) => [`${name}-${registerId}`, text]),
  )
  const sent = await scene.send({
    ...(await scene.openForm()),
    [field]: value,
    ...beside,
    ...also?.(scene.own),
  })
  if (sent.status !== 303) throw new Error(`The reading was answered ${sent.status}`)
  const reference = sent.location?.split('/').at(-1) ?? ''
  const receipt = `/zaehlerstaende/meldungen/${reference}`
  return {
    ...scene,
    registerId,
    field,
    reference,
    receipt,
    correction: `${receipt}/berichtigung`,
    withdrawal: `${receipt}/ruecknahme`,
    openCorrection: async () =>
      fieldsWithAnswers((await scene.get(`${receipt}/berichtigung`)).page),
    correct: (fields: Record<string, string>) => scene.post(`${receipt}/berichtigung`, fields),
    withdraw: (fields: Record<string, string> = {}) => scene.post(`${receipt}/ruecknahme`, fields),
    readings: () => scene.readingsOf(scene.own.customerId),
    submissions: () =>
      scene.db
        .selectFrom('submission')
        .leftJoin('submission_withdrawal as taken', 'taken.submission_id', 'submission.id')
        .where('customer_id', '=', scene.own.customerId)
        .select(['submission.id', 'reference', 'replaced_by_submission_id', 'reason'])
        .select('withdrawn_at')
        .orderBy('submission.id')
        .execute(),
    mails: () =>
      scene.db
        .selectFrom('outgoing_mail')
        .select(['mail_key', 'text_body', 'reply_to_address'])
        .orderBy('id')
        .execute(),
    events: () =>
      scene.db
        .selectFrom('audit_event')
        .where('customer_id', '=', scene.own.customerId)
        .select(['event', 'details'])
        .orderBy('id')
        .execute(),
    /** Weeks later a new session is needed. */
    comeBackOn: async (moment: string) => {
      scene.turnClock(new Date(moment))
      const cookie = await signInAs(scene.app, member)
      const { app } = scene
      return {
        openCorrection: async () => {
          const page = await app.request(`${receipt}/berichtigung`, { headers: { cookie } })
          return fieldsWithAnswers(parse(await page.text()))
        },
        correct: (fields: Record<string, string>) =>
          scene.post(`${receipt}/berichtigung`, fields, { cookie }),
      }
    },
    /** Billing fetches what waits. */
    fetch: () => fetchReadings(scene.db),
    [Symbol.asyncDispose]: () => scene[Symbol.asyncDispose](),
  }
}

async function fetchReadings(db: Db): Promise<void> {
  const createdAt = new Date('2026-11-24T01:00:00Z')
  await db
    .insertInto('export_batch')
    .values({ number: '1', format: 'csv', created_at: createdAt, delivered_at: createdAt })
    .execute()
  const waiting = await db
    .selectFrom('reading')
    .where('submission_id', 'is not', null)
    .where('status', '=', 'accepted')
    .select('id')
    .execute()
  await db
    .insertInto('exported_reading')
    .values(waiting.map(({ id }) => ({ reading_id: id, batch_number: '1' })))
    .execute()
}

/** What a browser would send, with the answers that are chosen. */
export function fieldsWithAnswers(page: HTMLElement): Record<string, string> {
  const chosen = page.querySelectorAll('main form input[type=radio][checked]')
  return {
    ...fieldsOf(page),
    ...Object.fromEntries(
      chosen.map((radio) => [radio.getAttribute('name') ?? '', radio.getAttribute('value') ?? '']),
    ),
  }
}
