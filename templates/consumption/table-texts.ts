import type { MeasuredReading } from '#src/consumption/measured-registers.ts'
import type { Language } from '#templates/view.ts'

/** What the table of readings says; the files to download say the same. */
const de = {
  caption: (register: string) => `Zählerstände ${register}`,
  readOn: 'Ablesedatum',
  value: 'Zählerstand',
  origin: 'Herkunft',
  consumption: 'Verbrauch',
  feedIn: 'Einspeisung',
  perDay: 'je Tag',
  origins: {
    customer: 'von Ihnen gemeldet',
    staff: 'von uns erfasst',
    meteringOperator: 'vom Netzbetreiber',
    estimate: 'geschätzt',
  },
  notRead: 'keine Ablesung',
  statuses: {
    accepted: 'zählt',
    inReview: 'in Klärung',
    rejected: 'abgelehnt',
    withdrawn: 'zurückgenommen',
  },
  reasons: {
    periodic: 'Turnus',
    interim: 'Zwischenstand',
    moveIn: 'Einzug',
    moveOut: 'Auszug',
    meterInstalled: 'Zähler eingebaut',
    meterRemoved: 'Zähler ausgebaut',
  },
  notCounted: 'zählt nicht mit',
  notYetCounted: 'zählt noch nicht mit',
  without: {
    first: 'Anfangsstand',
    sameDay: 'es zählt der andere Stand vom selben Tag',
    overtaken: 'Schätzung war zu hoch',
    below: 'kleiner als der Stand davor',
  },
  shown: (shown: number, all: number) => `${shown} von ${all} Zählerständen`,
  pages: 'Seiten',
  older: 'Ältere zeigen',
  newest: 'Neueste zeigen',
}

const en: typeof de = {
  caption: (register) => `Readings ${register}`,
  readOn: 'Read on',
  value: 'Reading',
  origin: 'Origin',
  consumption: 'Consumption',
  feedIn: 'Feed-in',
  perDay: 'per day',
  origins: {
    customer: 'sent by you',
    staff: 'recorded by us',
    meteringOperator: 'from the network operator',
    estimate: 'estimated',
  },
  notRead: 'not read',
  statuses: {
    accepted: 'counts',
    inReview: 'being clarified',
    rejected: 'rejected',
    withdrawn: 'withdrawn',
  },
  reasons: {
    periodic: 'regular',
    interim: 'interim reading',
    moveIn: 'moved in',
    moveOut: 'moved out',
    meterInstalled: 'meter installed',
    meterRemoved: 'meter removed',
  },
  notCounted: 'does not count',
  notYetCounted: 'does not count yet',
  without: {
    first: 'opening reading',
    sameDay: 'the other reading of that day counts',
    overtaken: 'the estimate was too high',
    below: 'lower than the one before',
  },
  shown: (shown, all) => `${shown} of ${all} readings`,
  pages: 'Pages',
  older: 'Show older ones',
  newest: 'Show the newest',
}

export const readingTableTexts = { de, en }

/** What stands in the place of an amount where there is none. */
export function withoutWords({ measured, status }: MeasuredReading, language: Language): string {
  const words = readingTableTexts[language]
  if (measured && 'without' in measured) return words.without[measured.without]
  return status === 'inReview' ? words.notYetCounted : words.notCounted
}
