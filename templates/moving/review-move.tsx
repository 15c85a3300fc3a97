import type { JSX } from 'hono/jsx/jsx-runtime'
import type { Fact } from '#src/inquiries/open-inquiry.ts'
import { fieldNames } from '#src/moving/forms.ts'
import type { MoveKind } from '#src/moving/kinds.ts'
import type { TypedFields } from '#src/platform/http/form.ts'
import { HiddenFields } from '#templates/components/hidden-fields.tsx'
import { PortalPage } from '#templates/layouts/portal-page.tsx'
import type { View } from '#templates/view.ts'
import { sentMoveTexts } from './sent-texts.ts'
import { movingTexts } from './texts.ts'

interface ReviewMovePageProps {
  view: View
  kind: MoveKind
  facts: Fact[]
  message: string
  /** Carried along, so that what is sent is what stands here. */
  fields: TypedFields
  /** Where the form stands again, filled in. */
  again: string
}

/** Everything that would be sent, on one page, with a way back to the form. */
export function ReviewMovePage(props: ReviewMovePageProps): JSX.Element {
  const { view, kind, facts, message, fields, again } = props
  const { message: messageLabel } = movingTexts[view.language]
  const words = sentMoveTexts[view.language].review
  const all = message === '' ? facts : [...facts, { label: messageLabel, value: message }]
  return (
    <PortalPage view={view} title={words.title} lead={words.lead} width="form">
      <form class="stack" method="post" action={view.paths.movingForm(kind)}>
        <HiddenFields fields={fields} />
        <section class="card" aria-labelledby="angaben">
          <h2 class="h3" id="angaben">
            {words.left}
          </h2>
          <dl class="facts">
            {all.map(({ label, value }) => (
              <>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </>
            ))}
          </dl>
        </section>
        <p class="actions">
          <button class="button button-send" type="submit">
            {words.send}
          </button>
          <a class="button button-second" href={`${again}#${anchors[kind]}`}>
            {words.change}
          </a>
        </p>
      </form>
    </PortalPage>
  )
}

const anchors = {
  auszug: fieldNames.leavingOn,
  wechsel: fieldNames.leavingOn,
  einzug: fieldNames.arrivingOn,
} as const satisfies Record<MoveKind, string>
