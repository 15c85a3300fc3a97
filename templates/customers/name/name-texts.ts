const de = {
  title: 'Name',
  lead: 'Sie heißen anders, oder der Name ist falsch geschrieben? Wir sehen uns einen Nachweis an, bevor der neue Name gilt.',
  labels: {
    company: 'Firma',
    firstName: 'Vorname',
    lastName: 'Nachname',
    reason: 'Grund',
  },
  choose: 'Auswählen',
  reasons: {
    marriage: 'Heirat',
    divorce: 'Scheidung',
    official: 'Namensänderung durch eine Behörde',
    renamed: 'Die Firma heißt jetzt anders',
    spelling: 'Schreibfehler',
    other: 'Etwas anderes',
  },
  proofHint:
    'Den Nachweis wählen Sie im nächsten Schritt aus. Bei einem Schreibfehler ist keiner nötig.',
  change: 'Name ändern',
  cancel: 'Abbrechen',
  faults: {
    missing: {
      company: 'Geben Sie den Namen der Firma ein.',
      firstName: 'Geben Sie den Vornamen ein.',
      lastName: 'Geben Sie den Nachnamen ein.',
      reason: 'Wählen Sie den Grund aus.',
    },
    oddSign: (label: string, sign: string) =>
      `Im Feld „${label}“ steht ein Zeichen, das auf keinem Brief gedruckt werden kann: ${sign}`,
    tooLong: (label: string, most: string) =>
      `Im Feld „${label}“ ist Platz für ${most} Zeichen. Kürzen Sie die Angabe.`,
  },
  subject: 'Name ändern',
  facts: { before: 'Bisher', after: 'Neu', reason: 'Grund' },
}

const en: typeof de = {
  title: 'Name',
  lead: 'Is your name another one, or is it misspelt? We look at a proof before the new name holds.',
  labels: {
    company: 'Company',
    firstName: 'First name',
    lastName: 'Last name',
    reason: 'Reason',
  },
  choose: 'Choose',
  reasons: {
    marriage: 'Marriage',
    divorce: 'Divorce',
    official: 'Change of name by an authority',
    renamed: 'The company has another name now',
    spelling: 'A misspelling',
    other: 'Something else',
  },
  proofHint: 'You choose the proof in the next step. A misspelling needs none.',
  change: 'Change the name',
  cancel: 'Cancel',
  faults: {
    missing: {
      company: 'Enter the name of the company.',
      firstName: 'Enter the first name.',
      lastName: 'Enter the last name.',
      reason: 'Choose the reason.',
    },
    oddSign: (label, sign) =>
      `In “${label}” there is a sign that cannot be printed on a letter: ${sign}`,
    tooLong: (label, most) => `“${label}” has room for ${most} signs. Make it shorter.`,
  },
  subject: 'Change of name',
  facts: { before: 'So far', after: 'New', reason: 'Reason' },
}

export const nameTexts = { de, en }
