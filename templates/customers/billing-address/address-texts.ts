import { formatDayLong } from '#templates/format.ts'

const de = {
  title: 'Rechnungsadresse',
  lead: 'Dorthin schicken wir Rechnungen und Briefe. Die Lieferadresse bleibt, wie sie ist.',
  movingLead: 'Sie ziehen um? Dann brauchen wir auch Ihre Zählerstände.',
  moving: 'Umzug melden',
  labels: {
    street: 'Straße',
    houseNumber: 'Hausnummer',
    addressAddition: 'Adresszusatz',
    postalCode: 'PLZ',
    city: 'Ort',
    country: 'Land',
    validFrom: 'Gültig ab',
  },
  streetHint: 'Oder Ihr Postfach, etwa „Postfach 12 34“.',
  additionHint: 'Etwa „c/o Weber“, Wohnung oder Stockwerk.',
  validFromHint: 'Tag, Monat, Jahr: 01.12.2026.',
  change: 'Adresse ändern',
  cancel: 'Abbrechen',
  faults: {
    missing: {
      street: 'Geben Sie die Straße oder das Postfach ein.',
      houseNumber: 'Geben Sie die Hausnummer ein. Hat das Haus keine, schreiben Sie „ohne Nummer“.',
      addressAddition: 'Lassen Sie den Adresszusatz leer oder geben Sie ihn ein.',
      postalCode: 'Geben Sie die Postleitzahl ein.',
      city: 'Geben Sie den Ort ein.',
      country: 'Wählen Sie das Land aus der Liste.',
      validFrom: 'Geben Sie den Tag ein, ab dem die Adresse gilt.',
    },
    noLetter: {
      street: 'In der Straße steht kein Buchstabe. Die Nummer hat ihr eigenes Feld.',
      city: 'Im Ort steht kein Buchstabe. Die Postleitzahl hat ihr eigenes Feld.',
    },
    postalCode: (like: string) =>
      `Diese Postleitzahl passt nicht zum Land. Dort sieht sie so aus: ${like}.`,
    postalCodeOdd: 'Die Postleitzahl besteht aus Buchstaben und Ziffern, höchstens 20 Zeichen.',
    oddSign: (label: string, sign: string) =>
      `Im Feld „${label}“ steht ein Zeichen, das auf keinem Brief gedruckt werden kann: ${sign}`,
    tooLong: (label: string, most: string) =>
      `Im Feld „${label}“ ist Platz für ${most} Zeichen. Kürzen Sie die Angabe.`,
    notADay: 'Schreiben Sie den Tag so: 01.12.2026.',
    noSuchDay: 'Diesen Tag gibt es nicht. Prüfen Sie Tag und Monat.',
    tooEarly: (day: string) =>
      `Die Adresse kann frühestens seit ${formatDayLong(day, 'de')} gelten.`,
    tooLate: (day: string) => `Die Adresse kann spätestens ab ${formatDayLong(day, 'de')} gelten.`,
  },
}

const en: typeof de = {
  title: 'Billing address',
  lead: 'Bills and letters go there. The delivery address stays as it is.',
  movingLead: 'Are you moving? Then we need your meter readings, too.',
  moving: 'Tell us about your move',
  labels: {
    street: 'Street',
    houseNumber: 'House number',
    addressAddition: 'Address addition',
    postalCode: 'Postal code',
    city: 'Town',
    country: 'Country',
    validFrom: 'Valid from',
  },
  streetHint: 'Or your post box, such as “Postfach 12 34”.',
  additionHint: 'Such as “c/o Weber”, flat or floor.',
  validFromHint: 'Day, month, year: 01.12.2026.',
  change: 'Change the address',
  cancel: 'Cancel',
  faults: {
    missing: {
      street: 'Enter the street or the post box.',
      houseNumber: 'Enter the house number. If the house has none, write “no number”.',
      addressAddition: 'Leave the address addition empty or enter it.',
      postalCode: 'Enter the postal code.',
      city: 'Enter the town.',
      country: 'Choose the country from the list.',
      validFrom: 'Enter the day from which the address holds.',
    },
    noLetter: {
      street: 'There is no letter in the street. The number has a field of its own.',
      city: 'There is no letter in the town. The postal code has a field of its own.',
    },
    postalCode: (like) => `This postal code does not fit the country. There it looks like ${like}.`,
    postalCodeOdd: 'A postal code is made of letters and figures, 20 at most.',
    oddSign: (label, sign) =>
      `In “${label}” there is a sign that cannot be printed on a letter: ${sign}`,
    tooLong: (label, most) => `“${label}” has room for ${most} signs. Make it shorter.`,
    notADay: 'Write the day like this: 01.12.2026.',
    noSuchDay: 'There is no such day. Check day and month.',
    tooEarly: (day) => `The address can hold since ${formatDayLong(day, 'en')} at the earliest.`,
    tooLate: (day) => `The address can hold from ${formatDayLong(day, 'en')} at the latest.`,
  },
}

export const addressTexts = { de, en }
