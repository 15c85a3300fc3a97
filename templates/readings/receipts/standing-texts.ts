const de = {
  /** In a list, in a word or two. */
  standings: {
    inReview: 'in Klärung',
    checked: 'geprüft',
    handedOver: 'bei der Abrechnung',
    taken: 'übernommen',
    rejected: 'abgelehnt',
    corrected: 'ersetzt',
    withdrawn: 'zurückgenommen',
  },

  way: {
    sent: 'gemeldet',
    corrects: 'berichtigt die Meldung',
    checked: 'geprüft, alles passt',
    inReview: 'in Klärung',
    inReviewNote: 'Wir sehen uns den Stand an. Sie müssen nichts tun.',
    rejected: 'abgelehnt',
    rejectedNote: 'Die Abrechnung kennt für diesen Tag einen anderen Stand.',
    handedOver: 'an die Abrechnung übergeben',
    handedOverSoon: 'mit dem nächsten Lauf',
    taken: 'übernommen',
    takenLater: 'mit der nächsten Abrechnung',
    withdrawn: 'zurückgenommen',
    corrected: 'berichtigt durch die Meldung',
  },

  titles: {
    counting: 'Zählerstände gemeldet',
    correcting: 'Zählerstände berichtigt',
    rejected: 'Meldung abgelehnt',
    corrected: 'Meldung ersetzt',
    withdrawn: 'Meldung zurückgenommen',
  },
  leads: {
    corrected: 'Diese Werte zählen nicht mehr. An ihrer Stelle gilt Ihre Berichtigung.',
    withdrawn: 'Diese Werte zählen nicht mehr. Sie können neu melden, solange der Zeitraum läuft.',
    rejected: 'Diese Werte zählen nicht. Stimmt das nicht, schicken Sie uns eine Berichtigung.',
  },
  flashes: {
    berichtigt: 'Berichtigt. Die frühere Meldung zählt nicht mehr.',
    zurueckgenommen: 'Zurückgenommen. Eine Bestätigung ist per E-Mail unterwegs.',
    unveraendert: 'Sie haben nichts geändert. Ihre Meldung gilt weiter.',
    anliegen: 'Ihre Berichtigung ist bei unseren Fachleuten. Eine Kopie ist per E-Mail unterwegs.',
  },

  became: 'Was daraus wurde',
  mistake: 'Vertippt?',
  mistakeOpen:
    'Bis zur Übergabe an die Abrechnung ändern Sie die Werte selbst oder nehmen die Meldung zurück.',
  mistakeFetched:
    'Die Abrechnung hat die Meldung schon. Ihre Berichtigung geht als Anliegen an unsere Fachleute.',
  mistakeRejected: 'Schicken Sie den richtigen Stand. Er wird neu geprüft.',
  correct: 'Meldung berichtigen',
  withdraw: 'Meldung zurücknehmen',
  inquiry: 'Ihre Berichtigung',
  inquirySteps: {
    waiting: 'eingegangen, wir sehen sie uns an',
    taken: 'in Arbeit',
    answered: 'beantwortet',
    closed: 'erledigt',
    reopened: 'wieder in Arbeit',
  },
  inquiryNumber: (reference: string) => `Anliegen ${reference}`,

  pdf: 'Beleg als PDF',
  checkCode: 'Prüfcode',
  checkCodeHint: (address: string) =>
    `Wer diesen Code auf ${address} eingibt, sieht, dass der Beleg echt ist.`,

  list: {
    title: 'Ihre Meldungen',
    lead: 'Alles, was Sie gemeldet haben, mit seinem Weg bis in die Abrechnung.',
    all: 'Alle Meldungen',
    empty: 'Noch keine Meldung',
    emptyText: 'Hier steht, was Sie melden, und wie weit es auf dem Weg zur Abrechnung ist.',
    report: 'Zählerstände erfassen',
    registers: (count: number) => (count === 1 ? 'ein Zählerstand' : `${count} Zählerstände`),
    readOn: (day: string) => `abgelesen am ${day}`,
    sent: (moment: string) => `gesendet am ${moment}`,
    by: (reference: string) => `durch ${reference}`,
    of: (reference: string) => `anstelle von ${reference}`,
    older: 'Ältere Meldungen',
    newest: 'Neueste Meldungen',
  },
}

const en: typeof de = {
  standings: {
    inReview: 'being clarified',
    checked: 'checked',
    handedOver: 'with billing',
    taken: 'taken over',
    rejected: 'rejected',
    corrected: 'replaced',
    withdrawn: 'taken back',
  },

  way: {
    sent: 'reported',
    corrects: 'corrects the report',
    checked: 'checked, everything fits',
    inReview: 'being clarified',
    inReviewNote: 'We are looking at the reading. There is nothing for you to do.',
    rejected: 'rejected',
    rejectedNote: 'Billing knows another reading for this day.',
    handedOver: 'handed over to billing',
    handedOverSoon: 'with the next run',
    taken: 'taken over',
    takenLater: 'with the next bill',
    withdrawn: 'taken back',
    corrected: 'corrected by the report',
  },

  titles: {
    counting: 'Readings reported',
    correcting: 'Readings corrected',
    rejected: 'Report rejected',
    corrected: 'Report replaced',
    withdrawn: 'Report taken back',
  },
  leads: {
    corrected: 'These values no longer count. Your correction stands in their place.',
    withdrawn: 'These values no longer count. You can report anew while the period is open.',
    rejected: 'These values do not count. If that is not right, send us a correction.',
  },
  flashes: {
    berichtigt: 'Corrected. The earlier report no longer counts.',
    zurueckgenommen: 'Taken back. A confirmation is on its way by e-mail.',
    unveraendert: 'You have changed nothing. Your report stands as it is.',
    anliegen: 'Your correction is with our specialists. A copy is on its way by e-mail.',
  },

  became: 'What became of it',
  mistake: 'A slip?',
  mistakeOpen:
    'Until it is handed over to billing you change the values yourself or take the report back.',
  mistakeFetched:
    'Billing has the report already. Your correction goes to our specialists as an inquiry.',
  mistakeRejected: 'Send the right reading. It is checked anew.',
  correct: 'Correct the report',
  withdraw: 'Take the report back',
  inquiry: 'Your correction',
  inquirySteps: {
    waiting: 'received, we are looking at it',
    taken: 'in progress',
    answered: 'answered',
    closed: 'done',
    reopened: 'in progress again',
  },
  inquiryNumber: (reference) => `Inquiry ${reference}`,

  pdf: 'Receipt as PDF',
  checkCode: 'Check code',
  checkCodeHint: (address) =>
    `Whoever enters this code at ${address} sees that the receipt is genuine.`,

  list: {
    title: 'Your reports',
    lead: 'Everything you have reported, with its way into billing.',
    all: 'All reports',
    empty: 'No report yet',
    emptyText: 'What you report will stand here, with how far it is on its way to billing.',
    report: 'Submit meter readings',
    registers: (count) => (count === 1 ? 'one reading' : `${count} readings`),
    readOn: (day) => `read on ${day}`,
    sent: (moment) => `sent on ${moment}`,
    by: (reference) => `by ${reference}`,
    of: (reference) => `in place of ${reference}`,
    older: 'Older reports',
    newest: 'Newest reports',
  },
}

export const standingTexts = { de, en }
