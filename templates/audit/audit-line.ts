import type { RecordedEvent } from '#src/audit/queries.ts'
import { formatMoment } from '#templates/format.ts'
import { actorWords, eventWords } from './event-texts.ts'

export const auditColumns = [
  'Nummer',
  'Zeit',
  'Wer',
  'Name oder Nummer',
  'Was',
  'Kundennummer',
  'Dazu',
]

/** One entry as the cells of a file. */
export function auditLine(event: RecordedEvent): string[] {
  return [
    event.id,
    formatMoment(event.at, 'de'),
    actorWords[event.actorKind] ?? event.actorKind,
    event.actor ?? '',
    eventWords[event.event] ?? event.event,
    event.customerNumber ?? '',
    detailsOf(event),
  ]
}

/** 'reference 2026-7K4M-92QX, kind question' */
export function detailsOf({ details }: RecordedEvent): string {
  return Object.entries(details)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ')
}
