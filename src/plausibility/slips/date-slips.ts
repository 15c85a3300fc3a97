import { calendarDay, dayOf } from '../calendar-days.ts'
import { outlook } from '../expectation/outlook.ts'
import { parameters } from '../parameters.ts'
import { honestLikelihood, type Situation } from '../situation.ts'

/**
 * Likelihood that the value is right and the day is not: year or month off by one, or day and
 * month exchanged. A reading is nearly always sent within days, so a day that would make it fresh
 * is the better one.
 */
export function wrongDateLikelihood(
  situation: Situation,
  value: number,
  referenceValue: number,
): number {
  const { basis, from, to, today, resolution, reference } = situation
  const days = possibleDays(to).filter((day) => day > from && day <= today)
  const typedDelay = delayLikelihood(today - to)
  return days.reduce((sum, day) => {
    const seen = outlook(basis, reference?.day ?? from, day, resolution)
    const freshness = delayLikelihood(today - day) / typedDelay
    const share = parameters.wrongDate / 5
    return sum + share * freshness * honestLikelihood(situation, value, referenceValue, seen)
  }, 0)
}

function possibleDays(typed: number): number[] {
  const { year, month, date } = calendarDay(typed)
  const exchanged = date <= 12 && date - 1 !== month ? dayOf(year, date - 1, month + 1) : undefined
  return [
    dayOf(year + 1, month, date),
    dayOf(year - 1, month, date),
    dayOf(year, month + 1, date),
    dayOf(year, month - 1, date),
    exchanged,
  ].filter((day) => day !== undefined)
}

/** Likelihood of sending a reading so many days after taking it. */
function delayLikelihood(days: number): number {
  const { sentLater, usualDelay, lateDelay } = parameters
  const soon = Math.exp(-days / usualDelay) / usualDelay
  const late = Math.exp(-Math.min(days, 400) / lateDelay) / lateDelay
  return (1 - sentLater) * soon + sentLater * late
}
