const de = {
  title: 'Anliegen',
  lead: 'Was Sie uns geschrieben oder gemeldet haben, und was daraus geworden ist.',
  latest: 'Ihre Anliegen',
  all: 'Alle Anliegen',
  older: 'Ältere Anliegen',
  newest: 'Zu den neuesten',
  pages: 'Weitere Anliegen',
  emptyTitle: 'Noch kein Anliegen',
  emptyText:
    'Wenn Sie uns schreiben oder etwas melden, steht es hier: mit Vorgangsnummer, Stand und unserer Antwort.',
  write: 'Nachricht schreiben',
  line: (reference: string, moment: string) => `${reference} · ${moment}`,
  reference: 'Vorgangsnummer',
  fromYou: 'Sie haben geschrieben',
  moreFromYou: 'Sie haben ergänzt',
  fromUs: 'Wir haben geantwortet',
  files: 'Ihre Dateien',
  keep: (file: string) => `${file} herunterladen`,
  state: 'Stand',
  more: 'Noch etwas dazu schreiben',
  moreHint: (reference: string) =>
    `Ihre Nachricht kommt zum selben Anliegen, ${reference}. Sie brauchen nichts zu wiederholen.`,
  message: 'Ihre Nachricht',
  send: 'Dazu schreiben',
  notSent: 'Ihre Nachricht ist noch nicht gesendet.',
  sent: {
    anliegen: (address: string) =>
      `Ihre Nachricht ist bei uns. Eine Kopie ist unterwegs an ${address}.`,
    nachtrag: 'Ihre Nachricht ist bei uns und steht jetzt bei diesem Anliegen.',
  },
}

const en: typeof de = {
  title: 'Inquiries',
  lead: 'What you have written or reported to us, and what has become of it.',
  latest: 'Your inquiries',
  all: 'All inquiries',
  older: 'Older inquiries',
  newest: 'To the newest',
  pages: 'More inquiries',
  emptyTitle: 'No inquiry yet',
  emptyText:
    'When you write or report something to us, it stands here: with its reference, its state and our answer.',
  write: 'Write a message',
  line: (reference, moment) => `${reference} · ${moment}`,
  reference: 'Reference',
  fromYou: 'You wrote',
  moreFromYou: 'You added',
  fromUs: 'We answered',
  files: 'Your files',
  keep: (file) => `Download ${file}`,
  state: 'State',
  more: 'Write more about this',
  moreHint: (reference) =>
    `Your message goes to the same inquiry, ${reference}. There is nothing to repeat.`,
  message: 'Your message',
  send: 'Add message',
  notSent: 'Your message has not been sent yet.',
  sent: {
    anliegen: (address) => `Your message is with us. A copy is on its way to ${address}.`,
    nachtrag: 'Your message is with us and now stands with this inquiry.',
  },
}

export const inquiryTexts = { de, en }
