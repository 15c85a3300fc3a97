import { fieldNames } from '#src/moving/forms.ts'
import { isLeaving } from '#src/moving/kinds.ts'
import { daysAhead, daysBack, type MoveDay, type MoveDayProblem } from '#src/moving/move-day.ts'
import { type PostedMove, unreadRegisters } from '#src/moving/posted-move.ts'
import { isReadTooEarly, longestLine, longestMessage } from '#src/moving/typed-move.ts'
import { addDays } from '#src/platform/calendar.ts'
import { fieldNames as readingNames } from '#src/readings/forms.ts'
import { openRegistersOf } from '#src/readings/reading-form.ts'
import { addressErrors } from '#templates/customers/billing-address/address-errors.ts'
import { failuresOf } from '#templates/readings/failures.ts'
import { meterName, registerName } from '#templates/readings/meter-names.ts'
import type { FieldError, View } from '#templates/view.ts'
import { movingErrorTexts } from './error-texts.ts'
import { movingTexts } from './texts.ts'

/** Every sentence that tells why a move was not taken, in the order of the page. */
export function movingFailures(posted: PostedMove, view: View): FieldError[] {
  const { move } = posted
  const words = movingErrorTexts[view.language]
  const newMeters = move.newMeters.problems.map(({ field, problem }) => ({
    field,
    message: words.newMeter[problem],
  }))
  const lines = move.wrongLines.map(({ field, problem }) => ({
    field,
    message:
      problem === 'notAPhone'
        ? words.notAPhone
        : words.tooLong(field === fieldNames.message ? longestMessage : longestLine),
  }))
  return [
    ...dayError(fieldNames.leavingOn, move.leavingOn, view),
    ...finalErrors(posted, view),
    ...lines.filter(({ field }) => field === fieldNames.successor),
    ...dayError(fieldNames.arrivingOn, move.arrivingOn, view),
    ...('faults' in move.address ? addressErrors(view, move.address.faults) : []),
    ...newMeters,
    ...lines.filter(({ field }) => field !== fieldNames.successor),
  ]
}

/** Another form was faster with the final readings. */
export function readAlready(posted: PostedMove, { language }: View): FieldError[] {
  const [first] = openRegistersOf(posted.final.meters)
  const field = first ? readingNames.value(first.registerId) : fieldNames.leavingOn
  return [{ field, message: movingErrorTexts[language].readAlready }]
}

function dayError(field: string, day: MoveDay | undefined, view: View): FieldError[] {
  if (!day || 'day' in day) return []
  const { leavingOn, arrivingOn } = movingTexts[view.language]
  const label = field === fieldNames.leavingOn ? leavingOn : arrivingOn
  return [{ field, message: daySentence(day.problem, label, view) }]
}

function daySentence(problem: MoveDayProblem, label: string, { language, today }: View): string {
  const words = movingErrorTexts[language].day
  if (problem === 'missing' || problem === 'notADay') return words[problem](label)
  if (problem === 'tooEarly') return words.tooEarly(addDays(today, -daysBack))
  if (problem === 'tooLate') return words.tooLate(addDays(today, daysAhead))
  return words[problem]
}

function finalErrors(posted: PostedMove, view: View): FieldError[] {
  const { kind, move, final } = posted
  const words = movingErrorTexts[view.language]
  const open = openRegistersOf(final.meters)
  if (!isLeaving(kind) || open.length === 0) return []
  if (move.whenRead === undefined) return [{ field: fieldNames.whenRead, message: words.whenRead }]
  if (move.whenRead === 'spaeter') return []
  if (isReadTooEarly(move, view.today) && move.leavingOn && 'day' in move.leavingOn)
    return [{ field: fieldNames.whenRead, message: words.tooEarlyToRead(move.leavingOn.day) }]
  const unread = unreadRegisters(final).map((row) => ({
    field: readingNames.value(row.registerId),
    message: words.unread(registerName(row, view.language), meterName(row, view.language)),
  }))
  return [...unread, ...judged(posted, view)]
}

/** A reading of that day or a later one is known: the day of the move is the field to change. */
function knownLater(
  field: string,
  { assessment }: PostedMove['final'],
  language: View['language'],
): string | undefined {
  const finding = [...assessment.findings.values()].find(
    ({ registerId }) => readingNames.value(registerId) === field,
  )
  if (finding?.code !== 'dateNotAfterPrevious' || !finding.previous) return undefined
  return movingErrorTexts[language].knownLater(finding.previous.readOn)
}

/** What the check of the readings says; the day and what is left empty are told above. */
function judged({ final }: PostedMove, { language, today }: View): FieldError[] {
  const { readings, assessment } = final
  const typed = openRegistersOf(final.meters).filter(({ registerId }) => readings.typed[registerId])
  const isTold = { ...assessment, missing: [], isEmpty: false }
  const { errors } = failuresOf(typed, readings, isTold, language, today)
  return errors
    .filter(({ field }) => field !== readingNames.readOn)
    .map(({ field, message }) => ({
      field,
      message: knownLater(field, final, language) ?? message,
    }))
}
