import { formatDay, formatDayLong } from '#templates/format.ts'

const de = {
  day: {
    missing: (label: string) => `Geben Sie das ${label} ein, zum Beispiel 31.12.2026.`,
    notADay: (label: string) => `Das ${label} ist nicht lesbar. Schreiben Sie es so: 31.12.2026.`,
    noSuchDay: 'Diesen Tag gibt es nicht. Prüfen Sie Tag und Monat.',
    tooEarly: (from: string) =>
      `Der Tag liegt zu weit zurück. Ab dem ${formatDay(from, 'de')} geht es hier; davor rufen Sie uns an.`,
    tooLate: (to: string) =>
      `Der Tag liegt zu weit voraus. Melden Sie sich wieder, wenn er vor dem ${formatDay(to, 'de')} liegt.`,
    beforeContract: 'An diesem Tag lief Ihr Vertrag noch nicht. Prüfen Sie das Datum.',
    afterContract: 'An diesem Tag ist Ihr Vertrag schon beendet. Prüfen Sie das Datum.',
  },
  whenRead: 'Sagen Sie, ob Sie die Endstände jetzt angeben.',
  tooEarlyToRead: (day: string) =>
    `Am ${formatDayLong(day, 'de')} kann noch niemand abgelesen haben. Wählen Sie „Sie liegen noch nicht vor“.`,
  unread: (register: string, meter: string) =>
    `Geben Sie den Endstand ${unlessSaid(register, meter)}für ${meter} ein. Fehlt er noch, wählen Sie „Sie liegen noch nicht vor“.`,
  knownLater: (day: string) =>
    `Vom ${formatDayLong(day, 'de')} ist schon ein Stand bekannt. Prüfen Sie das Auszugsdatum, oder wählen Sie „Sie liegen noch nicht vor“.`,
  readAlready:
    'Für diesen Tag sind schon andere Endstände gemeldet. Rufen Sie uns an, wenn sie nicht stimmen.',
  newMeter: {
    number: 'Die Zählernummer hat Zeichen, die es dort nicht gibt. Buchstaben und Ziffern genügen.',
    numberMissing: 'Geben Sie die Zählernummer ein. Sie steht auf dem Zähler.',
    value: 'Der Zählerstand ist nicht lesbar. Schreiben Sie nur Ziffern und das Komma.',
    valueMissing: 'Geben Sie den Stand zu dieser Zählernummer ein, oder lassen Sie beides leer.',
  },
  tooLong: (most: number) => `Das ist zu lang. Schreiben Sie höchstens ${most} Zeichen.`,
  notAPhone: 'Die Telefonnummer ist nicht lesbar. Schreiben Sie sie so: 0171 2345678.',
}

const en: typeof de = {
  day: {
    missing: (label) => `Enter the ${label.toLowerCase()}, for example 31.12.2026.`,
    notADay: (label) =>
      `The ${label.toLowerCase()} cannot be read. Write it like this: 31.12.2026.`,
    noSuchDay: 'There is no such day. Check day and month.',
    tooEarly: (from) =>
      `The day is too long ago. From ${formatDay(from, 'en')} it works here; before that, call us.`,
    tooLate: (to) =>
      `The day is too far ahead. Come back when it is before ${formatDay(to, 'en')}.`,
    beforeContract: 'Your contract was not running yet on that day. Check the date.',
    afterContract: 'Your contract has ended by that day. Check the date.',
  },
  whenRead: 'Say whether you enter the final readings now.',
  tooEarlyToRead: (day) =>
    `Nobody can have read the meters on ${formatDayLong(day, 'en')} yet. Choose “They are not known yet”.`,
  unread: (register, meter) =>
    `Enter the final reading ${unlessSaid(register, meter)}for ${meter}. If it is not known, choose “They are not known yet”.`,
  knownLater: (day) =>
    `A reading of ${formatDayLong(day, 'en')} is known already. Check the day of moving out, or choose “They are not known yet”.`,
  readAlready: 'Other final readings were sent for that day. Call us if they are wrong.',
  newMeter: {
    number: 'The meter number has signs that do not occur there. Letters and figures are enough.',
    numberMissing: 'Enter the meter number. It stands on the meter.',
    value: 'The reading cannot be understood. Write only figures and the comma.',
    valueMissing: 'Enter the reading of this meter, or leave both empty.',
  },
  tooLong: (most) => `That is too long. Write ${most} characters at most.`,
  notAPhone: 'The telephone number cannot be read. Write it like this: 0171 2345678.',
}

/** A meter's only register is named like its commodity: once is enough. */
function unlessSaid(register: string, meter: string): string {
  return meter.startsWith(`${register} `) ? '' : `${register} `
}

export const movingErrorTexts = { de, en }
