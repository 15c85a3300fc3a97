import { formatDay, formatDayLong, formatDays } from '#templates/format.ts'

const de = {
  title: 'Zählerstände erfassen',
  periodLead: (opensOn: string, closesOn: string) =>
    `Ablesezeitraum ${formatDays(opensOn, closesOn, 'de')}. Wir prüfen beim Tippen mit; gesendet wird erst am Ende.`,
  interimLead: 'Gerade läuft kein Ablesezeitraum. Eine Zwischenablesung nehmen wir trotzdem gern.',
  allReportedLead: 'Für diesen Ablesezeitraum ist alles gemeldet. Danke.',
  closedLead: 'Gerade läuft kein Ablesezeitraum.',
  opensAgain: (name: string, opensOn: string, closesOn: string) =>
    `${name}: Vom ${formatDays(opensOn, closesOn, 'de')} können Sie hier melden.`,
  noNextPeriod: 'Den nächsten Zeitraum teilen wir Ihnen rechtzeitig mit.',
  noMeterTitle: 'Hier ist kein Zähler, den Sie ablesen',
  noMeter:
    'Für Ihre Verträge ist zurzeit kein Zähler hinterlegt. Stimmt das nicht, melden Sie sich bei uns.',
  lastReading: 'Zuletzt',
  lastReadingOn: (readOn: string) => `am ${formatDayLong(readOn, 'de')}`,
  noLastReading: 'Noch kein Zählerstand bekannt. Ihr Wert ist der erste.',
  origins: {
    customer: 'von Ihnen gemeldet',
    staff: 'von uns abgelesen',
    meteringOperator: 'vom Netzbetreiber',
    estimate: 'geschätzt',
  },
  label: (name: string, unit: string) => `Zählerstand ${name} in ${unit}`,
  markedAs: (code: string) => `Am Zähler mit ${code} bezeichnet.`,
  zerosMayBeMissing: 'Nullen am Anfang dürfen fehlen.',
  redMayBeMissing: (count: number): string =>
    count === 1 ? 'Die rote Ziffer darf fehlen.' : 'Die roten Ziffern dürfen fehlen.',
  decimalsMayBeMissing: 'Die Ziffern vor dem Komma genügen.',
  reported: 'gemeldet',
  inReview: 'in Klärung',
  reportedOn: (value: string, readOn: string) =>
    `${value}, abgelesen am ${formatDayLong(readOn, 'de')}`,
  toReceipt: 'Zum Beleg',
  forMeter: (meter: string) => ` für ${meter}`,
  readRemotely: 'Dieser Zähler wird aus der Ferne abgelesen. Sie müssen nichts tun.',
  closedMeter: 'Für diesen Zähler läuft gerade kein Ablesezeitraum.',
  readOn: 'Ablesedatum',
  readOnHint: 'Heute ist eingetragen. Ändern Sie es, wenn Sie früher abgelesen haben.',
  send: 'Daten senden',
  help: 'Hilfe beim Ablesen (neues Fenster)',
  sendHint: 'Zähler, die Sie leer lassen, können Sie später melden.',
  check: 'Eingaben prüfen',
  draftKept: 'Ihre Eingaben von vorhin stehen wieder da. Gesendet ist noch nichts.',
  draftKeptTitle: 'Willkommen zurück',
  signedOut: 'Sie sind abgemeldet. Beim Senden melden Sie sich neu an, Ihre Eingaben bleiben.',

  failedNote: 'Noch nichts gesendet. Ihre Eingaben stehen unten.',
  errors: {
    empty: 'Geben Sie mindestens einen Zählerstand ein.',
    partner: (register: string, meter: string) =>
      `Geben Sie auch den Zählerstand ${register} für ${meter} ein. Beide Zählwerke gehören zusammen.`,
    question: (register: string, meter: string) =>
      `Beantworten Sie die Frage zum Zählerstand ${register} für ${meter}.`,
    alreadyReported: (meter: string) =>
      `Für ${meter} ist in diesem Zeitraum schon ein anderer Stand gemeldet. Er steht unten.`,
    day: {
      missing: 'Geben Sie den Tag ein, an dem Sie abgelesen haben, zum Beispiel',
      notADay: 'Das Ablesedatum ist nicht lesbar. Schreiben Sie es so:',
      noSuchDay: (typed: string) => `Den Tag ${typed} gibt es nicht.`,
      inFuture: 'Das Ablesedatum liegt in der Zukunft.',
      beforePeriod: 'Das Ablesedatum liegt vor dem Ablesezeitraum.',
      afterPeriod: 'Das Ablesedatum liegt nach dem Ablesezeitraum.',
      range: (from: string, to: string) =>
        from === to
          ? `Geben Sie den ${formatDayLong(to, 'de')} ein.`
          : `Geben Sie einen Tag vom ${formatDay(from, 'de')} bis zum ${formatDay(to, 'de')} ein.`,
      upTo: (to: string) => `Geben Sie einen Tag bis zum ${formatDay(to, 'de')} ein.`,
    },
  },

  question: {
    meant: (value: string) => `Meinten Sie ${value}?`,
    isItSo: 'Stimmt dieser Stand?',
    take: (value: string) => `${value} übernehmen`,
    takeBoth: 'Beide Werte tauschen',
    typed: 'getippt',
    perhaps: 'vielleicht',
    orElse: 'Oder etwas anderes?',
    whatHappened: 'Was trifft zu?',
    note: 'Anmerkung (freiwillig)',
    answers: {
      reallySo: (value: string) => `${value} stimmt`,
      reallySoAnyway: (value: string) => `${value} stimmt trotzdem`,
      meterExchanged: 'Der Zähler wurde gewechselt',
      rollover: 'Das Zählwerk ist wieder bei null angekommen',
      previousWrong: 'Der letzte Stand war falsch oder geschätzt',
      openingWrong: 'Der Anfangsstand stimmt nicht',
    },
  },

  checkPage: {
    title: 'Zählerstände prüfen',
    lead: 'Noch ist nichts gesendet. Stimmt alles?',
    old: 'bisher',
    now: 'neu',
    difference: 'Verbrauch',
    meter: 'Zähler',
    caption: 'Ihre Zählerstände',
    change: 'Ändern',
    send: 'Zählerstände senden',
    readOn: (day: string) => `Abgelesen am ${formatDayLong(day, 'de')}.`,
  },

  receipt: {
    lead: (name: string, email: string) =>
      `Danke, ${name}. Der Beleg ist auch an ${email} unterwegs.`,
    yours: 'Ihr Beleg',
    reference: 'Vorgangsnummer',
    sent: 'Gesendet',
    readOn: 'Abgelesen',
    byYou: (day: string) => `${day}, von Ihnen`,
    customerNumber: 'Kundennummer',
    deliveryAddress: 'Lieferadresse',
    caption: 'Gemeldete Zählerstände',
    meter: 'Zähler',
    before: 'Zuvor',
    consumption: 'Verbrauch',
    fedIn: 'Einspeisung',
    next: 'Wie es weitergeht',
    print: 'Drucken: mit der Druckfunktion Ihres Browsers, eine Seite.',
    more: 'Weitere Zähler melden',
  },
}

const en: typeof de = {
  title: 'Submit meter readings',
  periodLead: (opensOn, closesOn) =>
    `Reading period ${formatDays(opensOn, closesOn, 'en')}. We check while you type; nothing is sent before the end.`,
  interimLead: 'There is no reading period now. You are welcome to send an interim reading.',
  allReportedLead: 'Everything is reported for this reading period. Thank you.',
  closedLead: 'There is no reading period now.',
  opensAgain: (name, opensOn, closesOn) =>
    `${name}: you can report here from ${formatDays(opensOn, closesOn, 'en')}.`,
  noNextPeriod: 'We will tell you about the next period in good time.',
  noMeterTitle: 'There is no meter for you to read here',
  noMeter: 'No meter is on file for your contracts. If that is not right, get in touch with us.',
  lastReading: 'Last reading',
  lastReadingOn: (readOn) => `on ${formatDayLong(readOn, 'en')}`,
  noLastReading: 'No reading is known yet. Yours is the first.',
  origins: {
    customer: 'reported by you',
    staff: 'read by us',
    meteringOperator: 'from the grid operator',
    estimate: 'estimated',
  },
  label: (name, unit) => `Meter reading ${name} in ${unit}`,
  markedAs: (code) => `Marked ${code} on the meter.`,
  zerosMayBeMissing: 'Leading zeros may be left out.',
  redMayBeMissing: (count) =>
    count === 1 ? 'The red digit may be left out.' : 'The red digits may be left out.',
  decimalsMayBeMissing: 'The digits before the comma are enough.',
  reported: 'reported',
  inReview: 'being clarified',
  reportedOn: (value, readOn) => `${value}, read on ${formatDayLong(readOn, 'en')}`,
  toReceipt: 'To the receipt',
  forMeter: (meter) => ` for ${meter}`,
  readRemotely: 'This meter is read remotely. There is nothing for you to do.',
  closedMeter: 'There is no reading period for this meter now.',
  readOn: 'Reading date',
  readOnHint: 'Today is filled in. Change it if you read the meter earlier.',
  send: 'Send readings',
  help: 'Help with reading (new window)',
  sendHint: 'Meters you leave empty can be reported later.',
  check: 'Check entries',
  draftKept: 'What you typed before is back in place. Nothing has been sent yet.',
  draftKeptTitle: 'Welcome back',
  signedOut: 'You are signed out. You sign in again when sending; what you typed is kept.',

  failedNote: 'Nothing has been sent. What you typed stands below.',
  errors: {
    empty: 'Enter at least one meter reading.',
    partner: (register, meter) =>
      `Enter the reading ${register} for ${meter} too. Both registers belong together.`,
    question: (register, meter) =>
      `Answer the question about the reading ${register} for ${meter}.`,
    alreadyReported: (meter) =>
      `Another reading was already reported for ${meter} in this period. It stands below.`,
    day: {
      missing: 'Enter the day on which you read the meter, for example',
      notADay: 'The reading date cannot be read. Write it like this:',
      noSuchDay: (typed) => `There is no day ${typed}.`,
      inFuture: 'The reading date lies in the future.',
      beforePeriod: 'The reading date lies before the reading period.',
      afterPeriod: 'The reading date lies after the reading period.',
      range: (from, to) =>
        from === to
          ? `Enter ${formatDayLong(to, 'en')}.`
          : `Enter a day from ${formatDay(from, 'en')} to ${formatDay(to, 'en')}.`,
      upTo: (to) => `Enter a day up to ${formatDay(to, 'en')}.`,
    },
  },

  question: {
    meant: (value) => `Did you mean ${value}?`,
    isItSo: 'Is this reading right?',
    take: (value) => `Use ${value}`,
    takeBoth: 'Exchange both values',
    typed: 'typed',
    perhaps: 'perhaps',
    orElse: 'Or something else?',
    whatHappened: 'What is the case?',
    note: 'Note (optional)',
    answers: {
      reallySo: (value) => `${value} is right`,
      reallySoAnyway: (value) => `${value} is right all the same`,
      meterExchanged: 'The meter was replaced',
      rollover: 'The register has started again at zero',
      previousWrong: 'The last reading was wrong or estimated',
      openingWrong: 'The opening reading is not right',
    },
  },

  checkPage: {
    title: 'Check readings',
    lead: 'Nothing has been sent yet. Is everything right?',
    old: 'before',
    now: 'new',
    difference: 'Consumption',
    meter: 'Meter',
    caption: 'Your readings',
    change: 'Change',
    send: 'Send meter readings',
    readOn: (day) => `Read on ${formatDayLong(day, 'en')}.`,
  },

  receipt: {
    lead: (name, email) => `Thank you, ${name}. The receipt is also on its way to ${email}.`,
    yours: 'Your receipt',
    reference: 'Reference',
    sent: 'Sent',
    readOn: 'Read',
    byYou: (day) => `${day}, by you`,
    customerNumber: 'Customer number',
    deliveryAddress: 'Delivery address',
    caption: 'Reported readings',
    meter: 'Meter',
    before: 'Before',
    consumption: 'Consumption',
    fedIn: 'Feed-in',
    next: 'What happens next',
    print: 'Print: with the print function of your browser, one page.',
    more: 'Report more meters',
  },
}

export const readingTexts = { de, en }
