import type { TypedFields } from '#src/platform/http/form.ts'
import { typedForm } from '#src/readings/form-page.ts'
import { movingFailures } from '#templates/moving/failures.ts'
import type { MovingForm } from '#templates/moving/moving-page.tsx'
import type { FieldError, View } from '#templates/view.ts'
import type { MoveKind } from './kinds.ts'
import type { PostedMove } from './posted-move.ts'

/** The form as far as it was typed; nothing is held against it. */
export function openedMove(posted: PostedMove, view: View): MovingForm {
  return formOf(posted, view, [], posted.final.assessment.isEmpty)
}

/** The form as it was sent, with the sentences that say why it could not be. */
export function refusedMove(
  posted: PostedMove,
  view: View,
  moreErrors: FieldError[] = [],
): MovingForm {
  return formOf(posted, view, [...moreErrors, ...movingFailures(posted, view)], false, true)
}

/** The address at which a form can be changed again, with what was typed. */
export function againPath({ paths }: View, kind: MoveKind): string {
  return `${paths.movingForm(kind)}?wieder=1`
}

function formOf(
  posted: PostedMove,
  view: View,
  errors: FieldError[],
  isUntyped: boolean,
  isSent = false,
): MovingForm {
  const { kind, final, fields, home } = posted
  const { readings, assessment } = final
  const addresses = {
    send: view.paths.movingForm(kind),
    check: view.paths.movingReview(kind),
    again: againPath(view, kind),
  }
  const fieldErrors = new Map(
    errors.flatMap(({ field, message }): [string, string][] => {
      const registerId = /^stand-(.+)$/.exec(field)?.[1]
      const isQuestion = registerId && assessment.ways.get(registerId)?.length
      return registerId && !isQuestion ? [[registerId, message]] : []
    }),
  )
  return {
    kind,
    fields: fields satisfies TypedFields,
    home,
    meters: final.meters,
    errors,
    reading: {
      ...typedForm(readings, isUntyped ? undefined : assessment, addresses),
      fieldErrors,
      isSent,
    },
  }
}
