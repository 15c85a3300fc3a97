import { formatDayLong } from '#templates/format.ts'

const de = {
  title: 'Übersicht',
  hello: (name: string, customerNumber: string) =>
    `Guten Tag, ${name} · Kundennummer ${customerNumber}`,
  openTitle: (count: number) =>
    count === 1
      ? 'Ein Zähler wartet auf Ihren Stand'
      : `${germanNumbers[count] ?? count} Zähler warten auf Ihren Stand`,
  openUntil: (closesOn: string, days: number) =>
    days === 0
      ? 'Heute ist der letzte Tag. Danach dürfen wir den Stand schätzen.'
      : `Bis ${formatDayLong(closesOn, 'de')}, ${days === 1 ? 'noch ein Tag' : `noch ${days} Tage`}. ` +
        'Danach dürfen wir den Stand schätzen.',
  progress: (reported: number, all: number) => `${reported} von ${all} Zählern gemeldet`,
  report: 'Zählerstände erfassen',
  doneTitle: 'Alles gemeldet',
  done: 'Für diesen Ablesezeitraum fehlt nichts mehr. Danke.',
  quietTitle: 'Gerade ist nichts zu tun',
  quiet: (opensOn: string) =>
    `Der nächste Ablesezeitraum beginnt am ${formatDayLong(opensOn, 'de')}.`,
  quietUnknown: 'Wir melden uns, wenn der nächste Ablesezeitraum beginnt.',
  interim: 'Zwischenstand melden',
  meters: 'Ihre Zähler',
  noMetersTitle: 'Hier steht noch kein Zähler',
  noMeters:
    'Sobald Ihr Vertrag beginnt und der Zähler eingetragen ist, melden Sie hier Ihre Stände.',
  toCustomerData: 'Ihre Verträge ansehen',
  documents: 'Neue Dokumente',
  allDocuments: 'Alle ansehen',
  noDocuments: 'Rechnungen und Briefe stehen hier, sobald es welche gibt.',
  submission: 'Ihre letzte Meldung',
  receipt: 'Beleg ansehen',
  sent: (count: number, moment: string) =>
    `${count === 1 ? 'Ein Zählerstand' : `${count} Zählerstände`}, gemeldet am ${moment}.`,
  reference: (reference: string) => `Vorgangsnummer ${reference}`,
  noSubmissions: 'Hier stehen Ihre Meldungen mit ihrem Weg bis in die Abrechnung.',
  earlier: 'Frühere Meldungen',
  onItsWay: 'Noch unterwegs',
  change: (what: string) => `Geändert: ${what}`,
  isTakenOver: 'wird übernommen',
  selfService: 'Das erledigen Sie hier auch',
  ways: {
    billingAddress: 'Rechnungsadresse ändern',
    customerData: 'Stammdaten ansehen',
    instalment: 'Abschlag ändern',
    moving: 'Umzug melden',
    cannotRead: 'Ich kann nicht selbst ablesen',
    contact: 'Eine Frage stellen',
    ownData: 'Meine Daten mitnehmen',
  },
  states: {
    open: 'fehlt',
    reported: 'gemeldet',
    inReview: 'in Klärung',
    readRemotely: 'fernabgelesen',
    closed: 'kein Zeitraum',
  },
}

const en: typeof de = {
  title: 'Overview',
  hello: (name, customerNumber) => `Hello, ${name} · customer number ${customerNumber}`,
  openTitle: (count) =>
    count === 1
      ? 'One meter awaits your reading'
      : `${englishNumbers[count] ?? count} meters await your reading`,
  openUntil: (closesOn, days) =>
    days === 0
      ? 'Today is the last day. After that we may estimate the reading.'
      : `Until ${formatDayLong(closesOn, 'en')}, ${days === 1 ? 'one day left' : `${days} days left`}. ` +
        'After that we may estimate the reading.',
  progress: (reported, all) => `${reported} of ${all} meters reported`,
  report: 'Submit meter readings',
  doneTitle: 'Everything is reported',
  done: 'Nothing is missing for this reading period. Thank you.',
  quietTitle: 'There is nothing to do now',
  quiet: (opensOn) => `The next reading period begins on ${formatDayLong(opensOn, 'en')}.`,
  quietUnknown: 'We will get in touch when the next reading period begins.',
  interim: 'Send an interim reading',
  meters: 'Your meters',
  noMetersTitle: 'There is no meter here yet',
  noMeters: 'As soon as your contract begins and the meter is known, you send your readings here.',
  toCustomerData: 'See your contracts',
  documents: 'New documents',
  allDocuments: 'See all',
  noDocuments: 'Invoices and letters will stand here as soon as there are any.',
  submission: 'Your latest report',
  receipt: 'See the receipt',
  sent: (count, moment) =>
    `${count === 1 ? 'One reading' : `${count} readings`}, reported on ${moment}.`,
  reference: (reference) => `Reference ${reference}`,
  noSubmissions: 'Your reports will stand here, with their way into billing.',
  earlier: 'Earlier reports',
  onItsWay: 'Still on its way',
  change: (what) => `Changed: ${what}`,
  isTakenOver: 'being taken over',
  selfService: 'What else you can do here',
  ways: {
    billingAddress: 'Change the billing address',
    customerData: 'See what we know of you',
    instalment: 'Change the instalment',
    moving: 'Tell us that you move',
    cannotRead: 'I cannot read the meter myself',
    contact: 'Ask a question',
    ownData: 'Take my data along',
  },
  states: {
    open: 'missing',
    reported: 'reported',
    inReview: 'being clarified',
    readRemotely: 'read remotely',
    closed: 'no period',
  },
}

export const overviewTexts = { de, en }

const germanNumbers: Record<number, string> = {
  2: 'Zwei',
  3: 'Drei',
  4: 'Vier',
  5: 'Fünf',
  6: 'Sechs',
}
const englishNumbers: Record<number, string> = {
  2: 'Two',
  3: 'Three',
  4: 'Four',
  5: 'Five',
  6: 'Six',
}
