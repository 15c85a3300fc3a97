const de = {
  title: 'Beleg über gemeldete Zählerstände',
  lead: {
    counting: 'Diese Zählerstände wurden im Kundenportal gemeldet.',
    corrected: 'Diese Zählerstände wurden gemeldet und später berichtigt. Sie zählen nicht mehr.',
    withdrawn: 'Diese Zählerstände wurden gemeldet und zurückgenommen. Sie zählen nicht mehr.',
    rejected: 'Diese Zählerstände wurden gemeldet und abgelehnt. Sie zählen nicht.',
  },
  customer: 'Kundin oder Kunde',
  readings: 'Zählerstände',
  register: 'Zählwerk',
  meterNumber: 'Zählernummer',
  before: 'Zuvor',
  value: 'Stand',
  consumption: 'Verbrauch',
  way: 'Stand der Meldung',
  madeAt: 'Ausgestellt',
  corrects: 'Berichtigt',
  correctedBy: 'Berichtigt durch',
  genuine: 'Ist dieser Beleg echt?',
  check: (address: string, code: string) =>
    `Geben Sie auf ${address} den Prüfcode ${code} ein. Die Seite zeigt, was hier steht, und ob die Meldung noch gilt. Eine Anmeldung ist nicht nötig.`,
  foot: (address: string) => `Echtheit prüfen: ${address}`,
  file: 'beleg',
}

const en: typeof de = {
  title: 'Receipt for reported meter readings',
  lead: {
    counting: 'These meter readings were reported in the customer portal.',
    corrected: 'These meter readings were reported and corrected later. They no longer count.',
    withdrawn: 'These meter readings were reported and taken back. They no longer count.',
    rejected: 'These meter readings were reported and rejected. They do not count.',
  },
  customer: 'Customer',
  readings: 'Meter readings',
  register: 'Register',
  meterNumber: 'Meter number',
  before: 'Before',
  value: 'Reading',
  consumption: 'Consumption',
  way: 'State of the report',
  madeAt: 'Issued',
  corrects: 'Corrects',
  correctedBy: 'Corrected by',
  genuine: 'Is this receipt genuine?',
  check: (address, code) =>
    `Enter the check code ${code} at ${address}. The page shows what stands here, and whether the report still counts. No signing in is needed.`,
  foot: (address) => `Check that it is genuine: ${address}`,
  file: 'receipt',
}

export const paperTexts = { de, en }
