import { formatDays } from '#templates/format.ts'

const de = {
  use: (from: string, to: string, low: string, high: string) =>
    `Vom ${formatDays(from, to, 'de')} rechnen wir mit ${low} bis ${high}.`,
  with: (amount: string) => `Mit ${amount} im Monat`,
  toPay: (low: string, high: string) => `kämen Sie etwa auf ${low} bis ${high} Nachzahlung.`,
  back: (low: string, high: string) => `kämen Sie etwa auf ${low} bis ${high} Guthaben.`,
  between: (back: string, toPay: string) =>
    `lägen Sie etwa zwischen ${back} Guthaben und ${toPay} Nachzahlung.`,
  verdicts: { fits: 'Das passt.', tooLow: 'Das ist eher wenig.', tooHigh: 'Das ist eher viel.' },
  fitting: (amount: string) => `Zu Ihrem Verbrauch passen etwa ${amount} im Monat.`,
  fits: 'passt zu Ihnen',
  how: 'So rechnen wir',
  explanation:
    'Was seit der letzten Jahresablesung gemeldet ist, zählt. Für den Rest des Jahres nehmen wir Ihren bisherigen Verbrauch und die Jahreszeit, im Winter also mehr Gas als im Sommer. Den Preis leiten wir aus Ihrem jetzigen Abschlag und der Jahresprognose ab. Das ist eine Näherung und keine Rechnung.',
  unknown: 'Sobald ein zweiter Zählerstand vorliegt, steht hier, welcher Abschlag passt.',
}

const en: typeof de = {
  use: (from, to, low, high) => `From ${formatDays(from, to, 'en')} we expect ${low} to ${high}.`,
  with: (amount) => `With ${amount} a month`,
  toPay: (low, high) => `there would be about ${low} to ${high} left to pay.`,
  back: (low, high) => `you would get about ${low} to ${high} back.`,
  between: (back, toPay) =>
    `the year would end somewhere between ${back} back and ${toPay} left to pay.`,
  verdicts: {
    fits: 'That fits.',
    tooLow: 'That is rather little.',
    tooHigh: 'That is rather much.',
  },
  fitting: (amount) => `About ${amount} a month fits your consumption.`,
  fits: 'fits you',
  how: 'How we reckon',
  explanation:
    'What was reported since the last yearly reading counts. For the rest of the year we take your consumption so far and the season, that is, more gas in winter than in summer. The price comes from your present instalment and the yearly forecast. It is an approximation, not a bill.',
  unknown: 'As soon as there is a second reading, the instalment that fits stands here.',
}

export const adviceTexts = { de, en }
