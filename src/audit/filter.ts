import type { RecordFilter } from './queries.ts'

const kinds = ['customer', 'staff', 'system', 'stranger']

/** The filter of an address; what cannot be one is left out. */
export function readFilter(query: Record<string, string>): RecordFilter {
  const { von, bis, ereignis, kunde, wer, vor } = query
  return {
    from: dayOf(von),
    to: dayOf(bis),
    event: /^\w{1,60}$/.test(ereignis ?? '') ? ereignis : undefined,
    customerNumber: kunde?.trim().slice(0, 40) || undefined,
    actorKind: kinds.find((kind) => kind === wer),
    before: /^\d{1,18}$/.test(vor ?? '') ? vor : undefined,
  }
}

/** The same as the words of an address, without the place on the way. */
export function filterWords(filter: RecordFilter): Record<string, string> {
  const words = {
    von: filter.from,
    bis: filter.to,
    ereignis: filter.event,
    kunde: filter.customerNumber,
    wer: filter.actorKind,
  }
  return Object.fromEntries(
    Object.entries(words).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  )
}

function dayOf(typed: string | undefined): string | undefined {
  const isDay = /^(19|2[01])\d\d-\d\d-\d\d$/.test(typed ?? '')
  return isDay && !Number.isNaN(Date.parse(`${typed}T12:00:00Z`)) ? typed : undefined
}
