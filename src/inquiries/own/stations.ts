import type { InquiryStep } from '#src/platform/database/schema.ts'
import type { OwnInquiry } from './own-queries.ts'

/** How far an inquiry has come: what lies behind it, where it is, and what is still to come. */
export interface Station {
  state: 'waiting' | 'taken' | 'answered' | 'closed'
  standing: 'done' | 'now' | 'ahead'
  /** When it came here last; undefined where it has not been. */
  at: Date | undefined
}

const stations = ['waiting', 'taken', 'answered', 'closed'] as const
const stationOf: Record<InquiryStep, Station['state']> = {
  taken: 'taken',
  // whoever wrote again after an answer waits for people to take it up, and they know it already
  reopened: 'taken',
  answered: 'answered',
  closed: 'closed',
}

export function stationsOf({ steps, receivedAt }: OwnInquiry): Station[] {
  const last = steps.at(-1)
  const here = stations.indexOf(last ? stationOf[last.step] : 'waiting')
  return stations.map((state, place): Station => {
    const reached = steps.findLast(({ step }) => stationOf[step] === state)
    const at = state === 'waiting' ? receivedAt : reached && new Date(reached.at)
    const isEnd = here === stations.length - 1
    if (place < here || (place === here && isEnd)) return { state, standing: 'done', at }
    return place === here
      ? { state, standing: 'now', at }
      : { state, standing: 'ahead', at: undefined }
  })
}
