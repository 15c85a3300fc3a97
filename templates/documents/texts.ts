import { formatDayLong } from '#templates/format.ts'

const de = {
  title: 'Rechnungen und Dokumente',
  kinds: {
    invoice: 'Rechnung',
    instalmentChange: 'Abschlag',
    contract: 'Vertrag',
    notice: 'Mitteilung',
  },
  filter: 'Nach Art auswählen',
  all: 'Alle',
  manyKinds: {
    invoice: 'Rechnungen',
    instalmentChange: 'Abschläge',
    contract: 'Verträge',
    notice: 'Mitteilungen',
  },
  unread: 'ungelesen',
  get: (title: string) => `PDF herunterladen: ${title}`,
  dueOn: (day: string) => `fällig am ${day}`,
  contract: (number: string) => `Vertrag ${number}`,
  perMonth: (amount: string) => `${amount} im Monat`,
  credit: (amount: string) => `${amount} Guthaben`,
  older: 'Ältere Dokumente',
  newest: 'Zu den neuesten',
  empty: {
    title: 'Hier ist noch nichts',
    text: 'Rechnungen, Abschläge, Verträge und Mitteilungen liegen hier, sobald wir sie Ihnen schreiben.',
    titleOfKind: (kind: string) => `Keine ${kind}`,
    textOfKind: 'Von dieser Art liegt hier noch nichts. Vielleicht steht es unter einer anderen.',
    all: 'Alle Dokumente zeigen',
    older: 'Älter ist nichts mehr da',
  },
  mails: {
    title: 'E-Mail bei neuen Dokumenten',
    isOn: (email: string) =>
      `Eingeschaltet: Wir schreiben an ${email}, sobald hier etwas Neues liegt.`,
    isOff: (email: string) =>
      `Auf Wunsch schreiben wir an ${email}, sobald hier etwas Neues liegt.`,
    turnOn: 'E-Mails einschalten',
    turnOff: 'E-Mails ausschalten',
  },
  document: {
    kind: 'Art',
    issuedOn: 'Datum',
    amount: 'Betrag',
    dueOn: 'Fällig am',
    contract: 'Vertrag',
    file: 'Datei',
    size: (size: string) => `PDF, ${size}`,
    download: 'PDF herunterladen',
    open: 'PDF öffnen',
    facts: 'Angaben zum Dokument',
    shown: (title: string) => `${title} als PDF`,
    notShown:
      'Dieser Browser zeigt PDF nicht auf der Seite. Öffnen Sie die Datei oder laden Sie sie herunter.',
    back: 'Alle Dokumente',
  },
  unavailable: {
    title: 'Dieses Dokument fehlt gerade',
    text: (title: string, day: string) =>
      `Sie haben „${title}“ vom ${formatDayLong(day, 'de')} von uns bekommen, aber die Datei können wir im Moment nicht öffnen. Wir wissen davon. Versuchen Sie es in einer Stunde noch einmal.`,
    urgent: 'Wenn es eilt, schicken wir Ihnen das Dokument.',
    ask: 'Dokument anfordern',
    subject: (title: string, day: string) => `Dokument „${title}“ vom ${formatDayLong(day, 'de')}`,
  },
}

const en: typeof de = {
  title: 'Bills and documents',
  kinds: {
    invoice: 'Bill',
    instalmentChange: 'Instalment',
    contract: 'Contract',
    notice: 'Notice',
  },
  filter: 'Choose by kind',
  all: 'All',
  manyKinds: {
    invoice: 'Bills',
    instalmentChange: 'Instalments',
    contract: 'Contracts',
    notice: 'Notices',
  },
  unread: 'unread',
  get: (title) => `Download PDF: ${title}`,
  dueOn: (day) => `due on ${day}`,
  contract: (number) => `Contract ${number}`,
  perMonth: (amount) => `${amount} a month`,
  credit: (amount) => `${amount} credit`,
  older: 'Older documents',
  newest: 'Back to the newest',
  empty: {
    title: 'There is nothing here yet',
    text: 'Bills, instalments, contracts and notices will be here as soon as we write them to you.',
    titleOfKind: (kind) => `No ${kind.toLowerCase()}`,
    textOfKind: 'There is nothing of this kind here yet. Perhaps it is filed under another one.',
    all: 'Show all documents',
    older: 'There is nothing older',
  },
  mails: {
    title: 'E-mail about new documents',
    isOn: (email) => `Switched on: we write to ${email} as soon as something new is here.`,
    isOff: (email) => `If you wish, we write to ${email} as soon as something new is here.`,
    turnOn: 'Switch e-mails on',
    turnOff: 'Switch e-mails off',
  },
  document: {
    kind: 'Kind',
    issuedOn: 'Date',
    amount: 'Amount',
    dueOn: 'Due on',
    contract: 'Contract',
    file: 'File',
    size: (size) => `PDF, ${size}`,
    download: 'Download PDF',
    open: 'Open PDF',
    facts: 'About the document',
    shown: (title) => `${title} as a PDF`,
    notShown: 'This browser does not show a PDF within a page. Open the file or download it.',
    back: 'All documents',
  },
  unavailable: {
    title: 'This document is missing at the moment',
    text: (title, day) =>
      `You have received “${title}” of ${formatDayLong(day, 'en')} from us, but we cannot open the file at the moment. We know about it. Try again in an hour.`,
    urgent: 'If it is urgent, we will send you the document.',
    ask: 'Ask for the document',
    subject: (title, day) => `Document “${title}” of ${formatDayLong(day, 'en')}`,
  },
}

export const documentTexts = { de, en }
