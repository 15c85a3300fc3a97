import { Readable } from 'node:stream'
import { Hono, type MiddlewareHandler } from 'hono'
import { slugs } from '#src/paths.ts'
import { describeError } from '#src/platform/describe-error.ts'
import { StorageError } from '#src/platform/storage/document-store.ts'
import { countAttempt } from '#src/platform/throttle/throttle.ts'
import type { Portal, PortalEnv } from '#src/portal.ts'
import type { CustomerEnv } from '#src/sign-in/require-customer.tsx'
import type { PhotoRefusal } from '#templates/readings/photo/photo-texts.ts'
import { findReceiptOf } from '../receipt-queries.ts'
import { keepPhoto } from './keep-photo.ts'
import { readPostedPhoto } from './posted-photo.ts'
import { refusePhoto, refuseTooManyPhotos } from './refuse-photo.tsx'

const anHour = 3600
const mostInAnHour = 40

/** A photo of the meter for a reading in review: sent from its receipt, seen by its owner alone. */
export function photoRoutes(portal: Portal): Hono<CustomerEnv> {
  const routes = new Hono<CustomerEnv>()
  const { db, paths } = portal

  // where "sign in" and the switch of the language lead back to
  routes.get(slugs.sendPhoto, (c) => c.redirect(paths.receipt(c.req.param('reference')), 303))

  routes.post(slugs.sendPhoto, async (c) => {
    const { customerId } = c.get('view').customer
    const reference = c.req.param('reference')
    const rows = await findReceiptOf(db, customerId, reference)
    const row = rows?.find(({ readingId }) => readingId === c.req.query('stand'))
    if (!rows || !row) return c.notFound()
    const until = await countPhoto(portal, customerId)
    if (until) return refuseTooManyPhotos(c, rows, row, until, portal.clock())
    const bytes = await readPostedPhoto(c, portal.drawAnew)
    if (!Buffer.isBuffer(bytes)) return refusePhoto(c, rows, row, bytes)
    const photo = { bytes, readingId: row.readingId, reference, customerId }
    const refusal = await keepOrRefuse(portal, photo)
    if (refusal) return refusePhoto(c, rows, row, refusal)
    return c.redirect(`${paths.receipt(reference)}#foto`, 303)
  })

  routes.get(slugs.photo, async (c) => {
    const { reference, readingId } = c.req.param()
    const rows = await findReceiptOf(db, c.get('view').customer.customerId, reference)
    const row = rows?.find((each) => each.readingId === readingId)
    const stored = row?.photoKey && (await portal.documentStore.open(row.photoKey))
    if (!stored) return c.notFound()
    return c.body(Readable.toWeb(stored.stream) as ReadableStream, 200, {
      'Content-Type': 'image/jpeg',
      'Content-Length': String(stored.byteSize),
      'Content-Disposition': 'inline; filename="zaehler.jpg"',
      'Content-Security-Policy': "default-src 'none'; sandbox",
    })
  })

  return routes
}

/** Nobody signs in only to send a form again that is gone: what waits is its receipt. */
export const backToReceiptAfterSigningIn: MiddlewareHandler<PortalEnv> = async (c, next) => {
  if (c.get('session')) return next()
  const view = c.get('view')
  return c.redirect(view.paths.signIn(view.path), 303)
}

function countPhoto(
  { db, clock, throttleKey }: Portal,
  customerId: string,
): Promise<Date | undefined> {
  const key = throttleKey('photo', customerId)
  return countAttempt(db, [{ key, most: mostInAnHour, seconds: anHour }], clock())
}

async function keepOrRefuse(
  portal: Portal,
  photo: Parameters<typeof keepPhoto>[1],
): Promise<PhotoRefusal | undefined> {
  try {
    return (await keepPhoto(portal, photo)) ? undefined : 'decided'
  } catch (error) {
    if (!(error instanceof StorageError)) throw error
    portal.log.error({ error: describeError(error), problem: error.message }, 'photo not kept')
    return 'noRoom'
  }
}
