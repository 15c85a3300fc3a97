const de = {
  title: 'Telefonnummer',
  lead: 'Dort rufen wir an, wenn etwas unklar ist.',
  label: 'Telefonnummer',
  hint: 'Mit Vorwahl, aus dem Ausland mit Ländervorwahl. Leer heißt: Wir rufen Sie nicht an.',
  change: 'Nummer ändern',
  cancel: 'Abbrechen',
  faults: {
    notANumber: 'Schreiben Sie nur die Nummer, etwa „0171 2345678“ oder „+43 1 58858“.',
    tooShortOrLong:
      'Diese Nummer ist zu kurz oder zu lang. Prüfen Sie die Vorwahl, etwa „05551 2340“.',
  },
}

const en: typeof de = {
  title: 'Telephone number',
  lead: 'We call there when something is unclear.',
  label: 'Telephone number',
  hint: 'With its area code, from abroad with the country code. Empty means: we do not call you.',
  change: 'Change the number',
  cancel: 'Cancel',
  faults: {
    notANumber: 'Write the number only, such as “0171 2345678” or “+43 1 58858”.',
    tooShortOrLong:
      'This number is too short or too long. Check the area code, such as “05551 2340”.',
  },
}

export const phoneTexts = { de, en }
