const de = {
  title: 'Was stimmt nicht?',
  lead: (thing: string) =>
    `Es geht um: ${thing}. Sagen Sie uns, was falsch ist und wie es richtig heißt.`,
  leadMissing: 'Sagen Sie uns, was hier fehlt. Wir sehen nach und melden uns.',
  which: 'Was stimmt nicht?',
  whichMissing: 'Was fehlt?',
  message: 'Wie ist es richtig?',
  messageMissing: 'Woran erkennen wir es?',
  messageHint: 'Zum Beispiel die richtige Nummer, wie sie auf dem Zähler steht.',
  messageHintMissing: 'Zum Beispiel die Vertragsnummer, die Zählernummer oder die Adresse.',
  send: 'Meldung senden',
  cancel: 'Abbrechen',
  things: {
    missing: 'Etwas fehlt',
    contract: (number: string) => `Vertrag ${number}`,
    deliveryAddress: (address: string) => `Lieferadresse ${address}`,
    meter: (number: string) => `Zähler ${number}`,
  },
  subject: (thing: string) => `Stimmt nicht: ${thing}`,
  mistakes: {
    missing: {
      contractMissing: 'Ein Vertrag',
      meterMissing: 'Ein Zähler',
      other: 'Etwas anderes',
    },
    contract: {
      notMine: 'Der Vertrag gehört nicht zu mir',
      dates: 'Beginn oder Ende stimmt nicht',
      tariff: 'Tarif oder Abschlag stimmt nicht',
      ended: 'Der Vertrag ist schon beendet',
      other: 'Etwas anderes',
    },
    deliveryAddress: {
      spelling: 'Sie ist falsch geschrieben',
      elsewhere: 'Geliefert wird an eine andere Adresse',
      place: 'Die Lage im Haus stimmt nicht',
      other: 'Etwas anderes',
    },
    meter: {
      notMine: 'Der Zähler gehört nicht zu mir',
      number: 'Die Zählernummer ist falsch',
      exchanged: 'Der Zähler wurde gewechselt',
      place: 'Der Standort stimmt nicht',
      other: 'Etwas anderes',
    },
  },
  labels: {
    about: 'Worum es geht',
    contract: 'Vertrag',
    deliveryAddress: 'Lieferadresse',
    wrong: 'Was nicht stimmt',
  },
  faults: {
    mistake: 'Wählen Sie aus, was nicht stimmt.',
    message: 'Schreiben Sie, wie es richtig ist. Ein Satz genügt.',
    tooLong: 'Das ist zu lang. Schreiben Sie höchstens 4.000 Zeichen.',
  },
  failedNote: 'Noch nichts gesendet. Ihre Angaben stehen unten.',
  receipt: {
    title: 'Meldung angekommen',
    lead: 'Wir sehen nach, was nicht stimmt.',
    next: [
      'Wir vergleichen Ihre Meldung mit unseren Unterlagen.',
      'Haben wir eine Frage, melden wir uns bei Ihnen.',
      'Was wir richtigstellen, sehen Sie danach bei Ihren Stammdaten.',
    ],
  },
}

const en: typeof de = {
  title: 'What is wrong?',
  lead: (thing) => `It is about: ${thing}. Tell us what is wrong and how it should be.`,
  leadMissing: 'Tell us what is missing here. We will have a look and get in touch.',
  which: 'What is wrong?',
  whichMissing: 'What is missing?',
  message: 'How should it be?',
  messageMissing: 'How do we recognise it?',
  messageHint: 'For example the right number as it stands on the meter.',
  messageHintMissing: 'For example the contract number, the meter number or the address.',
  send: 'Send the report',
  cancel: 'Cancel',
  things: {
    missing: 'Something is missing',
    contract: (number) => `Contract ${number}`,
    deliveryAddress: (address) => `Delivery address ${address}`,
    meter: (number) => `Meter ${number}`,
  },
  subject: (thing) => `Not right: ${thing}`,
  mistakes: {
    missing: {
      contractMissing: 'A contract',
      meterMissing: 'A meter',
      other: 'Something else',
    },
    contract: {
      notMine: 'The contract is not mine',
      dates: 'Beginning or end is wrong',
      tariff: 'Tariff or instalment is wrong',
      ended: 'The contract has ended already',
      other: 'Something else',
    },
    deliveryAddress: {
      spelling: 'It is misspelt',
      elsewhere: 'The supply goes to another address',
      place: 'The place in the house is wrong',
      other: 'Something else',
    },
    meter: {
      notMine: 'The meter is not mine',
      number: 'The meter number is wrong',
      exchanged: 'The meter has been exchanged',
      place: 'The place is wrong',
      other: 'Something else',
    },
  },
  labels: {
    about: 'What it is about',
    contract: 'Contract',
    deliveryAddress: 'Delivery address',
    wrong: 'What is wrong',
  },
  faults: {
    mistake: 'Choose what is wrong.',
    message: 'Write how it should be. One sentence will do.',
    tooLong: 'This is too long. Write 4,000 signs at most.',
  },
  failedNote: 'Nothing was sent yet. What you typed stands below.',
  receipt: {
    title: 'Report received',
    lead: 'We will have a look at what is wrong.',
    next: [
      'We compare your report with our files.',
      'If we have a question, we will get in touch with you.',
      'What we put right you will then see in your details.',
    ],
  },
}

export const reportTexts = { de, en }
