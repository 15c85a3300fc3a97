/** The words of the paper to take away. */
const de = {
  title: 'Zählerstände und Verbrauch',
  lead: 'Alle Zählerstände aus der Vertragszeit und der Verbrauch, der daraus folgt. Die Angaben sind unentgeltlich und dürfen an Dritte weitergegeben werden (§ 40b Energiewirtschaftsgesetz).',
  customer: 'Name',
  customerNumber: 'Kundennummer',
  madeOn: 'Stand vom',
  none: 'Noch ist kein Zählerstand da.',
  meter: (meterNumber: string) => `Zähler ${meterNumber}`,
  marketLocation: (id: string) => `MaLo-ID ${id}`,
  factor: (factor: string) => `Faktor ${factor}`,
  quality: (calorificValue: string, volumeCorrection: string) =>
    `Kilowattstunden = Kubikmeter × Brennwert ${calorificValue} × Zustandszahl ${volumeCorrection}. Was für die Abrechnung gilt, steht auf der Rechnung.`,
  foot: (customerNumber: string, day: string) =>
    `Zählerstände und Verbrauch, Kundennummer ${customerNumber}, ${day}`,
}

const en: typeof de = {
  title: 'Meter readings and consumption',
  lead: 'All readings of the time of the contract, and the consumption that follows from them. They are free of charge and may be handed on to others (section 40b of the German Energy Industry Act).',
  customer: 'Name',
  customerNumber: 'Customer number',
  madeOn: 'As of',
  none: 'There is no reading yet.',
  meter: (meterNumber) => `Meter ${meterNumber}`,
  marketLocation: (id) => `MaLo ID ${id}`,
  factor: (factor) => `factor ${factor}`,
  quality: (calorificValue, volumeCorrection) =>
    `Kilowatt hours = cubic metres × calorific value ${calorificValue} × correction factor ${volumeCorrection}. The invoice shows what was used for billing.`,
  foot: (customerNumber, day) =>
    `Meter readings and consumption, customer number ${customerNumber}, ${day}`,
}

export const paperTexts = { de, en }
