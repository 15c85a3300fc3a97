const de = {
  review: {
    title: 'Stimmt alles?',
    lead: 'So melden wir es. Ändern können Sie noch jede Angabe.',
    change: 'Ändern',
    send: 'Umzug melden',
    left: 'Angaben zum Umzug',
  },
  receipt: {
    title: 'Umzug gemeldet',
    lead: 'Ihre Meldung ist angekommen.',
    readings: 'Ihre Endstände',
    next: [
      'Wir prüfen Ihre Angaben und melden uns, wenn etwas fehlt.',
      'Was Sie verlassen, melden wir beim Netzbetreiber ab; was neu ist, melden wir an.',
      'Ziehen Sie aus, kommt die Schlussrechnung spätestens sechs Wochen nach Vertragsende.',
    ],
  },
  facts: {
    leavingOn: 'Auszug am',
    from: 'Auszug aus',
    reading: (register: string) => `Endstand ${register}`,
    readings: 'Endstände',
    later: 'werden nachgereicht',
    none: 'kein Zähler zum Selbstablesen',
    successor: 'Es folgt',
    arrivingOn: 'Einzug am',
    address: 'Neue Anschrift',
    newMeter: (commodity: string) => `Neuer Zähler ${commodity}`,
    newValue: (number: string, values: string) => `${number}, Stand ${values}`,
    phone: 'Telefon',
  },
}

const en: typeof de = {
  review: {
    title: 'Is everything right?',
    lead: 'This is what we will take. You can still change every entry.',
    change: 'Change',
    send: 'Report the move',
    left: 'About the move',
  },
  receipt: {
    title: 'Move reported',
    lead: 'Your report has arrived.',
    readings: 'Your final readings',
    next: [
      'We check what you sent and get in touch if something is missing.',
      'We sign off what you leave with the grid operator, and sign on what is new.',
      'If you move out, the final bill comes six weeks after the end of the contract at the latest.',
    ],
  },
  facts: {
    leavingOn: 'Moving out on',
    from: 'Moving out of',
    reading: (register) => `Final reading ${register}`,
    readings: 'Final readings',
    later: 'will follow',
    none: 'no meter to read',
    successor: 'Next is',
    arrivingOn: 'Moving in on',
    address: 'New address',
    newMeter: (commodity) => `New meter ${commodity}`,
    newValue: (number, values) => `${number}, reading ${values}`,
    phone: 'Telephone',
  },
}

export const sentMoveTexts = { de, en }
