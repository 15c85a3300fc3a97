/** Where a submission stands on its way to billing. */
export type Standing =
  | 'inReview'
  | 'checked'
  | 'handedOver'
  | 'taken'
  | 'rejected'
  | 'corrected'
  | 'withdrawn'

/** What a submission has passed through, whether one or a list of them is shown. */
export interface SubmissionWay {
  sentAt: Date
  /** Somebody looks at one of its readings. */
  isInReview: boolean
  /** None of its readings counts, because people or billing said so. */
  isRejected: boolean
  handedOverAt: Date | null
  /** A later import of billing has shown it. */
  takenAt: Date | null
  withdrawnAt: Date | null
  /** The reference of the submission in its place. */
  correctedBy: string | null
  /** The reference of the submission whose place it took. */
  corrects: string | null
}

export function standingOf(way: SubmissionWay): Standing {
  if (way.withdrawnAt) return way.correctedBy ? 'corrected' : 'withdrawn'
  if (way.isRejected) return 'rejected'
  if (way.takenAt) return 'taken'
  if (way.isInReview) return 'inReview'
  return way.handedOverAt ? 'handedOver' : 'checked'
}

/** Whether its values are those that count. */
export function counts(standing: Standing): boolean {
  return standing !== 'rejected' && standing !== 'corrected' && standing !== 'withdrawn'
}

interface ReadingOnItsWay
  extends Pick<SubmissionWay, 'sentAt' | 'withdrawnAt' | 'correctedBy' | 'corrects'> {
  status: string
  handedOverAt: Date | null
  confirmedAt: Date | null
}

/** The way of a whole submission, from its readings: it has come as far as the slowest of them. */
export function wayOf(readings: [ReadingOnItsWay, ...ReadingOnItsWay[]]): SubmissionWay {
  const [first] = readings
  const counting = readings.filter(({ status }) => status !== 'rejected')
  return {
    sentAt: first.sentAt,
    isInReview: readings.some(({ status }) => status === 'inReview'),
    isRejected: counting.length === 0,
    handedOverAt: lastOf(counting.map(({ handedOverAt }) => handedOverAt)),
    takenAt: lastOf(counting.map(({ confirmedAt }) => confirmedAt)),
    withdrawnAt: first.withdrawnAt,
    correctedBy: first.correctedBy,
    corrects: first.corrects,
  }
}

/** The last of some moments, once all of them have come. */
function lastOf(moments: (Date | null)[]): Date | null {
  const come = moments.flatMap((moment) => moment ?? [])
  if (come.length === 0 || come.length < moments.length) return null
  return new Date(Math.max(...come.map((moment) => moment.getTime())))
}
