/** The frame of the legal pages; what they say stands in a file of its own each. */
const de = {
  titles: {
    imprint: 'Impressum',
    privacy: 'Datenschutz',
    accessibility: 'Barrierefreiheit',
  },
  sample: 'Muster – vom Versorger zu ergänzen',
  sampleText:
    'Dieser Text wird mit dem Portal ausgeliefert. Er gilt erst, wenn der Versorger ihn geprüft und durch seinen eigenen ersetzt hat.',
  stillOpen: 'Noch offen:',
  since: (day: string) => `Stand: ${day}`,
  onlyIn: {
    de: 'Diesen Text gibt es nur auf Deutsch.',
    en: 'Diesen Text gibt es nur auf Englisch.',
  },
  utilityGaps: {
    street: 'Straße und Hausnummer',
    city: 'Postleitzahl und Ort',
    phone: 'Telefonnummer',
  },
}

const en: typeof de = {
  titles: {
    imprint: 'Legal notice',
    privacy: 'Privacy',
    accessibility: 'Accessibility',
  },
  sample: 'Sample – to be completed by the utility',
  sampleText:
    'This text comes with the portal. It counts only once the utility has checked it and put its own in its place.',
  stillOpen: 'Still open:',
  since: (day) => `As of ${day}`,
  onlyIn: {
    de: 'This text is available in German only.',
    en: 'This text is available in English only.',
  },
  utilityGaps: {
    street: 'street and house number',
    city: 'postal code and town',
    phone: 'telephone number',
  },
}

export const legalFrameTexts = { de, en }
