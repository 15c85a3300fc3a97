import { formatDayLong, formatDays } from '#templates/format.ts'

/** The words of "Verlauf" around its charts and tables. */
const de = {
  title: 'Verlauf',
  lead: (since: string) =>
    `Alle Zählerstände seit Vertragsbeginn am ${formatDayLong(since, 'de')}, und was daraus folgt.`,
  leadEnded: (from: string, to: string) =>
    `Alle Zählerstände aus Ihrer Vertragszeit vom ${formatDays(from, to, 'de')}.`,
  leadWithout: 'Hier stehen Ihre Zählerstände, und was Sie verbrauchen.',
  tabs: 'Zähler',
  ended: 'beendet',
  meter: (place: string) => `Zähler ${place}`,
  factor: (factor: string) => `Faktor ${factor}`,
  remote: 'Dieser Zähler wird aus der Ferne abgelesen. Sie müssen nichts tun.',
  noneTitle: 'Noch kein Zählerstand',
  none: 'Ihr erster Zählerstand macht den Anfang. Ab dem zweiten sehen Sie hier, was Sie verbrauchen.',
  noneRemote:
    'Dieser Zähler wird aus der Ferne abgelesen. Sein erster Stand erscheint hier von selbst.',
  noneBefore: 'Was vor Ihrer Vertragszeit abgelesen wurde, steht hier nicht.',
  report: 'Zählerstände erfassen',
  noContractTitle: 'Noch kein Vertrag',
  noContract:
    'Sobald zu Ihrer Kundennummer ein Vertrag da ist, stehen hier die Zählerstände und der Verbrauch.',
  oneOnly: 'Ein Zählerstand ist da. Mit dem nächsten sehen Sie hier, was Sie verbrauchen.',
  noStretch: 'Aus diesen Ständen lässt sich noch kein Verbrauch berechnen.',
  onlyEstimates:
    'Alle Stände sind geschätzt. Ein Stand, den Sie selbst ablesen, macht den Verbrauch genau.',
  energyTitle: 'So werden aus Kubikmetern Kilowattstunden',
  energy: 'Ein Gaszähler zählt Kubikmeter. Bezahlt wird die Energie darin.',
  energyRule: 'Kilowattstunden = Kubikmeter × Brennwert × Zustandszahl',
  energyExample: (volume: string, calorific: string, correction: string, energy: string) =>
    `${volume} × ${calorific} × ${correction} = ${energy}`,
  energyValues:
    'Der Brennwert sagt, wie viel Energie in einem Kubikmeter steckt. Die Zustandszahl rechnet Druck und Temperatur am Zähler ein. Beide ändern sich; was für die Abrechnung gilt, steht auf Ihrer Rechnung.',
  energyMissingTitle: 'Warum hier keine Kilowattstunden stehen',
  energyMissing:
    'Für die Umrechnung braucht es Brennwert und Zustandszahl. Für diesen Zähler liegen sie dem Portal nicht vor; auf Ihrer Rechnung stehen sie.',
  takeTitle: 'Zum Mitnehmen',
  take: 'Alle Zähler und alle Stände, für Sie oder für jemanden, den Sie beauftragen, etwa eine Energieberaterin.',
  takeRight:
    'Ihre Verbrauchsdaten bekommen Sie unentgeltlich, und auf Ihren Wunsch auch Dritte, die Sie uns nennen (§ 40b Energiewirtschaftsgesetz).',
  csv: 'Tabelle (CSV)',
  pdf: 'Übersicht (PDF)',
}

const en: typeof de = {
  title: 'History',
  lead: (since) =>
    `All meter readings since your contract began on ${formatDayLong(since, 'en')}, and what follows from them.`,
  leadEnded: (from, to) =>
    `All meter readings of the time of your contract, ${formatDays(from, to, 'en')}.`,
  leadWithout: 'Your meter readings, and what you use.',
  tabs: 'Meters',
  ended: 'ended',
  meter: (place) => `Meter ${place}`,
  factor: (factor) => `factor ${factor}`,
  remote: 'This meter is read remotely. There is nothing for you to do.',
  noneTitle: 'No reading yet',
  none: 'Your first reading is the beginning. From the second one on you see here what you use.',
  noneRemote: 'This meter is read remotely. Its first reading will appear here by itself.',
  noneBefore: 'What was read before your contract began is not shown here.',
  report: 'Submit meter readings',
  noContractTitle: 'No contract yet',
  noContract:
    'As soon as there is a contract for your customer number, its readings and your consumption will be shown here.',
  oneOnly: 'There is one reading. With the next one you will see here what you use.',
  noStretch: 'No consumption can be worked out from these readings yet.',
  onlyEstimates:
    'All readings are estimates. One that you read yourself makes the consumption exact.',
  energyTitle: 'How cubic metres become kilowatt hours',
  energy: 'A gas meter counts cubic metres. What you pay for is the energy in them.',
  energyRule:
    'Kilowatt hours = cubic metres × calorific value (Brennwert) × correction factor (Zustandszahl)',
  energyExample: (volume, calorific, correction, energy) =>
    `${volume} × ${calorific} × ${correction} = ${energy}`,
  energyValues:
    'The calorific value says how much energy is in a cubic metre. The correction factor takes account of pressure and temperature at the meter. Both change; your invoice shows those used for billing.',
  energyMissingTitle: 'Why there are no kilowatt hours here',
  energyMissing:
    'They need the calorific value and the correction factor. The portal does not have them for this meter; your invoice shows them.',
  takeTitle: 'To take with you',
  take: 'All meters and all readings, for you or for somebody who acts for you, such as an energy adviser.',
  takeRight:
    'You get your consumption data free of charge, and so do others whom you name to us (section 40b of the German Energy Industry Act).',
  csv: 'Table (CSV)',
  pdf: 'Summary (PDF)',
}

export const historyTexts = { de, en }
