import type { JSX } from 'hono/jsx/jsx-runtime'
import { photoField } from '#src/readings/photo/photo-field.ts'
import type { ReceiptRow } from '#src/readings/receipt-queries.ts'
import { describedBy, FieldFrame, FieldHead } from '#templates/components/field.tsx'
import { SubmitButton } from '#templates/components/submit-button.tsx'
import { Tag } from '#templates/components/tag.tsx'
import { formatMoment } from '#templates/format.ts'
import type { FieldError, View } from '#templates/view.ts'
import { registerOfCommodity } from '../meter-names.ts'
import { photoTexts } from './photo-texts.ts'

interface MeterPhotosProps {
  view: View
  rows: ReceiptRow[]
  /** Why the photo that was just sent was not taken. */
  refusal?: FieldError | undefined
}

/** For every reading in review a photo can be sent, seen and replaced. */
export function MeterPhotos({ view, rows, refusal }: MeterPhotosProps): JSX.Element {
  const words = photoTexts[view.language]
  return (
    <section class="card no-print" aria-labelledby="foto">
      <h2 class="h3" id="foto">
        {words.title}
      </h2>
      <p>{words.why}</p>
      {rows.filter(canHavePhoto).map((row) => (
        <div class="meter-photo">
          {row.photoAddedAt && <Received view={view} row={row} at={row.photoAddedAt} />}
          {row.status === 'inReview' && <Sending view={view} row={row} refusal={refusal} />}
        </div>
      ))}
    </section>
  )
}

/** Whether there is a photo of this reading, or one would help. */
export function canHavePhoto({ status, photoAddedAt }: ReceiptRow): boolean {
  return status === 'inReview' || photoAddedAt !== null
}

function Received({ view, row, at }: { view: View; row: ReceiptRow; at: Date }): JSX.Element {
  const words = photoTexts[view.language]
  const address = view.paths.photo(row.reference, row.readingId)
  return (
    <figure>
      <a href={address}>
        <img src={address} alt={words.shown(meterOf(row, view))} />
      </a>
      <figcaption class="small">
        <Tag tone="good" icon="fits">
          {words.received}
        </Tag>{' '}
        {formatMoment(at, view.language)}
      </figcaption>
    </figure>
  )
}

function Sending(props: {
  view: View
  row: ReceiptRow
  refusal: FieldError | undefined
}): JSX.Element {
  const { view, row, refusal } = props
  const { language } = view
  const words = photoTexts[language]
  const id = photoField.id(row.readingId)
  const error = refusal?.field === id ? refusal.message : undefined
  const meter = meterOf(row, view)
  return (
    <form
      class="stack stack-s"
      method="post"
      action={view.paths.sendPhoto(row.reference, row.readingId)}
      enctype="multipart/form-data"
    >
      <FieldFrame error={error}>
        <FieldHead
          name={id}
          label={row.photoAddedAt ? words.another(meter) : words.label(meter)}
          hint={words.hint}
          error={error}
          language={language}
        />
        <div class="file-drop">
          <input
            id={id}
            name={photoField.name}
            type="file"
            accept="image/jpeg,image/png,image/webp"
            aria-describedby={describedBy({ name: id, hint: words.hint, error })}
            aria-invalid={error ? 'true' : undefined}
          />
        </div>
      </FieldFrame>
      <SubmitButton look="second">{row.photoAddedAt ? words.replace : words.send}</SubmitButton>
    </form>
  )
}

function meterOf(row: ReceiptRow, { language }: View): string {
  return `${registerOfCommodity(row, language)} ${row.meterNumber}`
}
