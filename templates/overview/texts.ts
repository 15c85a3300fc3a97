import { formatDayLong } from '#templates/format.ts'

const de = {
  title: 'Übersicht',
  hello: (name: string) => `Guten Tag, ${name}.`,
  openTitle: (count: number) =>
    count === 1 ? 'Ein Zähler wartet auf Ihren Stand' : `${count} Zähler warten auf Ihren Stand`,
  openUntil: (closesOn: string, days: number) =>
    days === 0
      ? 'Heute ist der letzte Tag.'
      : `Bis ${formatDayLong(closesOn, 'de')}, ${days === 1 ? 'noch ein Tag' : `noch ${days} Tage`}.`,
  report: 'Zählerstände erfassen',
  doneTitle: 'Alles gemeldet',
  done: 'Für diesen Ablesezeitraum fehlt nichts mehr. Danke.',
  quietTitle: 'Gerade ist nichts zu tun',
  quiet: (opensOn: string) =>
    `Der nächste Ablesezeitraum beginnt am ${formatDayLong(opensOn, 'de')}.`,
  quietUnknown: 'Wir melden uns, wenn der nächste Ablesezeitraum beginnt.',
  interim: 'Zwischenstand melden',
  meters: 'Ihre Zähler',
  submissions: 'Ihre Meldungen',
  noSubmissions: 'Hier stehen Ihre Meldungen mit ihrem Weg bis in die Abrechnung.',
  registers: (count: number) => (count === 1 ? 'ein Zählerstand' : `${count} Zählerstände`),
  states: {
    open: 'offen',
    reported: 'gemeldet',
    inReview: 'in Klärung',
    checked: 'geprüft',
    handedOver: 'an die Abrechnung übergeben',
    taken: 'übernommen',
    readRemotely: 'fernabgelesen',
    closed: 'kein Zeitraum',
  },
}

const en: typeof de = {
  title: 'Overview',
  hello: (name) => `Hello, ${name}.`,
  openTitle: (count) =>
    count === 1 ? 'One meter awaits your reading' : `${count} meters await your reading`,
  openUntil: (closesOn, days) =>
    days === 0
      ? 'Today is the last day.'
      : `Until ${formatDayLong(closesOn, 'en')}, ${days === 1 ? 'one day left' : `${days} days left`}.`,
  report: 'Submit meter readings',
  doneTitle: 'Everything is reported',
  done: 'Nothing is missing for this reading period. Thank you.',
  quietTitle: 'There is nothing to do now',
  quiet: (opensOn) => `The next reading period begins on ${formatDayLong(opensOn, 'en')}.`,
  quietUnknown: 'We will get in touch when the next reading period begins.',
  interim: 'Send an interim reading',
  meters: 'Your meters',
  submissions: 'Your reports',
  noSubmissions: 'Your reports will stand here, with their way into billing.',
  registers: (count) => (count === 1 ? 'one reading' : `${count} readings`),
  states: {
    open: 'open',
    reported: 'reported',
    inReview: 'being clarified',
    checked: 'checked',
    handedOver: 'handed over to billing',
    taken: 'taken over',
    readRemotely: 'read remotely',
    closed: 'no period',
  },
}

export const overviewTexts = { de, en }
