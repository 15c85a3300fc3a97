const de = {
  title: 'Strom, Gas und Wasser: alles an einem Ort',
  isOpen: (name: string) => `${name} läuft`,
  opensOn: (day: string) => `Nächste Ablesung ab ${day}`,
  reportUntil: (day: string) => `Melden Sie Ihre Zählerstände bis zum ${day}.`,
  reportEachUntil: (days: string) => `Melden Sie Ihre Zählerstände: ${days}.`,
  commodityUntil: (commodity: string, day: string) => `${commodity} bis zum ${day}`,
  everyCommodity: 'alle Sparten',
  reportFrom: (days: string) => `Vom ${days} nehmen wir Ihre Zählerstände entgegen.`,
  reportHere: 'Hier melden Sie Ihre Zählerstände, sobald der nächste Ablesezeitraum beginnt.',
  takesTwoMinutes: 'Das dauert etwa zwei Minuten, und Sie sehen sofort, ob alles passt.',
  signIn: 'Anmelden',
  firstTime: 'Zum ersten Mal hier? Registrieren',
  submitReadings: 'Zählerstände erfassen',
  toOverview: 'Zur Übersicht',
  drawing: 'Zeichnung: ein Zähler mit dem Stand 12 354,8 Kilowattstunden',
  drawnKind: 'Drehstromzähler',
  offersTitle: 'Was Sie hier erledigen',
  offers: [
    {
      icon: 'meter',
      title: 'Zählerstände melden',
      text: 'Mit Prüfung beim Tippen: Ein Zahlendreher fällt auf, bevor er auf der Rechnung steht.',
    },
    {
      icon: 'mail',
      title: 'Beleg bekommen',
      text: 'Mit Vorgangsnummer, gleich nach dem Senden und noch einmal per E-Mail.',
    },
    {
      icon: 'list',
      title: 'Alle Zähler im Blick',
      text: 'Was schon gemeldet ist, was noch fehlt und bis wann Sie Zeit haben.',
    },
    {
      icon: 'clock',
      title: 'Später weitermachen',
      text: 'Sie müssen nicht alles auf einmal ablesen. Was fehlt, melden Sie nach.',
    },
  ] satisfies Offer[],
  guideTitle: 'So lesen Sie ab',
  guideLead:
    'Eine Taschenlampe hilft. Notieren Sie die Zählernummer gleich mit, sie steht neben dem Strichcode.',
  drumsTitle: 'Rollenzähler',
  drumsText:
    'Alle schwarzen Ziffern von links nach rechts. Die roten nach dem Komma können Sie weglassen.',
  displayTitle: 'Digitale Anzeige',
  displayText:
    'Warten Sie, bis 1.8.0 erscheint (bei Zweitarif 1.8.1 und 1.8.2), und lesen Sie die große Zahl ab.',
  cubicTitle: 'Gas- und Wasserzähler',
  cubicText: 'Die Zahl vor dem Komma sind Kubikmeter. Führende Nullen dürfen fehlen.',
  moreHelp: 'Mehr Hilfe: Zählernummer, zwei Tarife, Photovoltaik, Wärme, häufige Verwechslungen',
  cannotRead: 'Sie können nicht selbst ablesen?',
  callUs: 'Rufen Sie uns an:',
  writeToUs: 'Schreiben Sie uns',
}

const en: typeof de = {
  title: 'Electricity, gas and water: all in one place',
  isOpen: (name) => `${name} is open`,
  opensOn: (day) => `Next readings from ${day}`,
  reportUntil: (day) => `Send us your readings by ${day}.`,
  reportEachUntil: (days) => `Send us your readings: ${days}.`,
  commodityUntil: (commodity, day) => `${commodity} by ${day}`,
  everyCommodity: 'everything',
  reportFrom: (days) => `From ${days} we take your readings.`,
  reportHere: 'This is where you send us your readings once the next reading period begins.',
  takesTwoMinutes: 'It takes about two minutes, and you see at once whether everything fits.',
  signIn: 'Sign in',
  firstTime: 'First time here? Register',
  submitReadings: 'Enter readings',
  toOverview: 'To the overview',
  drawing: 'Drawing: a meter that shows 12,354.8 kilowatt hours',
  drawnKind: 'Drehstromzähler',
  offersTitle: 'What you can do here',
  offers: [
    {
      icon: 'meter',
      title: 'Send readings',
      text: 'Checked while you type: swapped digits are noticed before they reach your bill.',
    },
    {
      icon: 'mail',
      title: 'Get a receipt',
      text: 'With a reference number, right after sending and once more by e-mail.',
    },
    {
      icon: 'list',
      title: 'See all your meters',
      text: 'What has been sent, what is still missing and how much time you have.',
    },
    {
      icon: 'clock',
      title: 'Continue later',
      text: 'You need not read everything at once. Send what is missing another day.',
    },
  ],
  guideTitle: 'How to read your meter',
  guideLead: 'A torch helps. Write down the meter number as well, it stands beside the bar code.',
  drumsTitle: 'Meters with drums',
  drumsText:
    'All black figures from left to right. You can leave out the red ones after the comma.',
  displayTitle: 'Digital display',
  displayText: 'Wait for 1.8.0 (with two tariffs 1.8.1 and 1.8.2) and read the large number.',
  cubicTitle: 'Gas and water meters',
  cubicText: 'The number before the comma is cubic metres. Leading zeros may be left out.',
  moreHelp: 'More help: meter number, two tariffs, solar panels, heat, what is easily mixed up',
  cannotRead: 'You cannot read your meter yourself?',
  callUs: 'Call us:',
  writeToUs: 'Write to us',
}

export const startTexts = { de, en }

interface Offer {
  icon: 'meter' | 'mail' | 'list' | 'clock'
  title: string
  text: string
}
