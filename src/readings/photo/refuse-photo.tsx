import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { sayRetryAfter } from '#src/platform/http/rate-limit.ts'
import { respond } from '#src/platform/http/respond.ts'
import type { CustomerEnv } from '#src/sign-in/require-customer.tsx'
import { formatMoment } from '#templates/format.ts'
import { type PhotoRefusal, photoTexts } from '#templates/readings/photo/photo-texts.ts'
import { ReceiptPage } from '#templates/readings/receipt.tsx'
import type { ReceiptRow } from '../receipt-queries.ts'
import { photoField } from './photo-field.ts'

type Rows = [ReceiptRow, ...ReceiptRow[]]

/** The receipt again, with the reason at the field. */
export function refusePhoto(
  c: Context<CustomerEnv>,
  rows: Rows,
  row: ReceiptRow,
  refusal: PhotoRefusal,
): Promise<Response> {
  const message = photoTexts[c.get('view').language].refusals[refusal]
  // the field is gone with the review
  if (refusal === 'decided') return answer(c, rows, { field: '', message }, 422)
  return answer(c, rows, atField(row, message), refusal === 'noRoom' ? 503 : 422)
}

export function refuseTooManyPhotos(
  c: Context<CustomerEnv>,
  rows: Rows,
  row: ReceiptRow,
  until: Date,
  now: Date,
): Promise<Response> {
  const { language } = c.get('view')
  sayRetryAfter(c, until, now)
  const message = photoTexts[language].tooMany(formatMoment(until, language))
  return answer(c, rows, atField(row, message), 429)
}

function atField({ readingId }: ReceiptRow, message: string) {
  return { field: photoField.id(readingId), message }
}

function answer(
  c: Context<CustomerEnv>,
  rows: Rows,
  photoRefusal: { field: string; message: string },
  status: ContentfulStatusCode,
): Promise<Response> {
  const view = c.get('view')
  const page = (
    <ReceiptPage view={view} customer={view.customer} rows={rows} photoRefusal={photoRefusal} />
  )
  return respond(c, page, status)
}
