import { formatDayLong } from '#templates/format.ts'

const de = {
  title: 'Abschlag geändert',
  withdrawnTitle: 'Änderung zurückgenommen',
  lead: (address: string) => `Eine Bestätigung ist unterwegs an ${address}.`,
  withdrawnLead: 'Ihr Abschlag bleibt, wie er war.',
  yours: 'Ihre Änderung',
  reference: 'Vorgangsnummer',
  sent: 'Gesendet',
  validFrom: 'Gültig ab',
  day: (first: string) => formatDayLong(first, 'de'),
  withdrawn: 'Zurückgenommen',
  caption: 'Bisheriger und neuer Abschlag je Vertrag',
  contract: 'Vertrag',
  before: 'bisher',
  amount: 'neu',
  next: 'So geht es weiter',
  way: {
    sent: 'Gemeldet',
    handedOver: 'An die Abrechnung übergeben',
    handedOverSoon: 'Bis dahin können Sie die Änderung zurücknehmen.',
    taken: 'Übernommen',
    overruled: 'Anders entschieden',
    overruledNote:
      'Die Abrechnung hat einen anderen Betrag festgelegt. Er steht bei Ihren Abschlägen.',
    takenLater: 'Sobald die Abrechnung den neuen Betrag bestätigt.',
  },
  withdraw: 'Änderung zurücknehmen',
  back: 'Zu meinen Abschlägen',
  tooLate:
    'Die Abrechnung hat die Änderung schon abgeholt. Ändern Sie den Abschlag danach noch einmal oder rufen Sie uns an.',
  failedNote: 'Die Änderung gilt weiter.',
}

const en: typeof de = {
  title: 'Instalment changed',
  withdrawnTitle: 'Change taken back',
  lead: (address) => `A confirmation is on its way to ${address}.`,
  withdrawnLead: 'Your instalment stays as it was.',
  yours: 'Your change',
  reference: 'Reference',
  sent: 'Sent',
  validFrom: 'Valid from',
  day: (first) => formatDayLong(first, 'en'),
  withdrawn: 'Taken back',
  caption: 'Instalment before and now for each contract',
  contract: 'Contract',
  before: 'before',
  amount: 'now',
  next: 'What happens next',
  way: {
    sent: 'Reported',
    handedOver: 'Handed over to billing',
    handedOverSoon: 'Until then you can take the change back.',
    taken: 'Taken over',
    overruled: 'Decided otherwise',
    overruledNote: 'Billing has set another amount. It stands with your instalments.',
    takenLater: 'As soon as billing confirms the new amount.',
  },
  withdraw: 'Take the change back',
  back: 'To my instalments',
  tooLate:
    'Billing has fetched the change already. Change the instalment again afterwards, or call us.',
  failedNote: 'The change still applies.',
}

export const instalmentReceiptTexts = { de, en }
