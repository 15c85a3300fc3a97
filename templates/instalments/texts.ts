import { formatDayLong } from '#templates/format.ts'

const de = {
  title: 'Abschlag ändern',
  lead: 'Was Sie im Monat zahlen, und was zu Ihrem Verbrauch passt.',
  contract: (number: string) => `Vertrag ${number}`,
  present: 'Ihr Abschlag',
  perMonth: (amount: string) => `${amount} im Monat`,
  newAmount: (contract: string) => `Neuer Abschlag ${contract} in Euro`,
  limits: (lowest: string, highest: string) => `Von ${lowest} bis ${highest} im Monat.`,
  validFrom: 'Gültig ab',
  month: (first: string) => formatDayLong(first, 'de'),
  send: 'Abschlag ändern',
  check: 'Beträge prüfen',
  sendHint: 'Was Sie leer lassen, bleibt, wie es ist.',
  byPeople: 'Diesen Abschlag ändern wir mit Ihnen zusammen. Schreiben Sie uns Ihren Wunsch.',
  toPeople: 'Wunsch schreiben',
  noInstalment: 'Für diesen Vertrag ist kein Abschlag hinterlegt.',
  pending: (amount: string, validFrom: string) =>
    `${amount} im Monat ab ${formatDayLong(validFrom, 'de')}`,
  waiting: 'wird übernommen',
  toReceipt: 'Zum Beleg',
  forContract: (contract: string) => ` für ${contract}`,
  noContractTitle: 'Hier ist kein laufender Vertrag',
  noContract: 'Sobald ein Vertrag läuft, steht hier sein Abschlag.',
  failedNote: 'Noch nichts geändert. Ihre Angaben stehen unten.',
  errors: {
    empty: 'Geben Sie mindestens einen neuen Betrag ein.',
    notAnAmount: 'Der Betrag ist nicht lesbar. Schreiben Sie ihn so: 85 oder 85,50.',
    tooFine: 'Ein Betrag hat höchstens zwei Stellen nach dem Komma. Schreiben Sie ihn so: 85,50.',
    tooLow: (lowest: string) =>
      `Weniger als ${lowest} geht hier nicht. Brauchen Sie einen kleineren Betrag, schreiben Sie uns.`,
    tooHigh: (highest: string) =>
      `Mehr als ${highest} geht hier nicht. Wollen Sie mehr zahlen, schreiben Sie uns.`,
    same: 'Das ist Ihr jetziger Abschlag. Geben Sie einen anderen Betrag ein.',
    validFrom: 'Wählen Sie einen der Monate aus, ab dem der Betrag gelten soll.',
    meanwhile: (contract: string) =>
      `Für ${contract} hat sich inzwischen etwas geändert. Was jetzt gilt, steht unten.`,
  },
}

const en: typeof de = {
  title: 'Change instalment',
  lead: 'What you pay a month, and what fits your consumption.',
  contract: (number) => `Contract ${number}`,
  present: 'Your instalment',
  perMonth: (amount) => `${amount} a month`,
  newAmount: (contract) => `New instalment ${contract} in euros`,
  limits: (lowest, highest) => `From ${lowest} to ${highest} a month.`,
  validFrom: 'Valid from',
  month: (first) => formatDayLong(first, 'en'),
  send: 'Change instalment',
  check: 'Check amounts',
  sendHint: 'What you leave empty stays as it is.',
  byPeople: 'We change this instalment together with you. Write us what you wish.',
  toPeople: 'Write to us',
  noInstalment: 'No instalment is on file for this contract.',
  pending: (amount, validFrom) => `${amount} a month from ${formatDayLong(validFrom, 'en')}`,
  waiting: 'being taken over',
  toReceipt: 'To the receipt',
  forContract: (contract) => ` for ${contract}`,
  noContractTitle: 'No contract is running',
  noContract: 'As soon as a contract runs, its instalment stands here.',
  failedNote: 'Nothing was changed yet. Your entries stand below.',
  errors: {
    empty: 'Enter at least one new amount.',
    notAnAmount: 'The amount cannot be read. Write it like this: 85 or 85,50.',
    tooFine: 'An amount has two decimals at most. Write it like this: 85,50.',
    tooLow: (lowest) =>
      `Less than ${lowest} is not possible here. If you need a smaller amount, write to us.`,
    tooHigh: (highest) =>
      `More than ${highest} is not possible here. If you wish to pay more, write to us.`,
    same: 'This is your present instalment. Enter another amount.',
    validFrom: 'Choose one of the months from which the amount shall apply.',
    meanwhile: (contract) =>
      `Something has changed for ${contract} meanwhile. What applies now stands below.`,
  },
}

export const instalmentTexts = { de, en }
