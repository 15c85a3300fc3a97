const de = {
  invoice: 'Frage zur Rechnung',
  instalment: 'Abschlag',
  moving: 'Umzug',
  meter: 'Zähler',
  contract: 'Vertrag',
  technical: 'Technik',
  other: 'Sonstiges',
}

const en: typeof de = {
  invoice: 'Question about an invoice',
  instalment: 'Instalment',
  moving: 'Moving',
  meter: 'Meter',
  contract: 'Contract',
  technical: 'Technical matters',
  other: 'Something else',
}

export const topicTexts = { de, en }
