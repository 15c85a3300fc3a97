import type { ProblemCode } from './cells/cell-reader.ts'

interface Told {
  code: ProblemCode
  cell: string
  detail: string | undefined
}

/** What is wrong, in German, after the place: '„8O331“ ist keine Postleitzahl'. */
export function sentenceFor({ code, cell, detail = '' }: Told): string {
  const sentence = sentences[code](detail)
  return speakOfTheRow.has(code) ? sentence : `${quoted(cell)} ${sentence}`
}

const speakOfTheRow = new Set<ProblemCode>([
  'tooManyCells',
  'openQuote',
  'empty',
  'noName',
  'unitIsNeeded',
])

function quoted(cell: string): string {
  const visible = cell.replace(/[\p{Cc}\p{Cf}]+/gu, '·')
  return `„${visible.length > 80 ? `${visible.slice(0, 79)}…` : visible}“`
}

const sentences: Record<ProblemCode, (detail: string) => string> = {
  tooManyCells: (counts) => `${counts} in der Kopfzeile`,
  openQuote: (last) => `ein Anführungszeichen ohne Ende verbindet sie mit den Zeilen bis ${last}`,
  empty: () => 'ist leer',
  controlCharacter: () => 'enthält ein Steuerzeichen',
  tooLong: (most) => `ist länger als ${most} Zeichen`,
  unknownWord: (words) => `ist keines von: ${words}`,

  notADay: () => 'ist kein Datum wie 2025-11-20 oder 20.11.2025',
  noSuchDay: () => 'ist kein Tag im Kalender',
  yearOutOfReach: () => 'liegt nicht zwischen 1900 und 2199',

  notANumber: () => 'ist keine Zahl',
  negative: () => 'ist kleiner als 0',
  notPositive: () => 'ist nicht größer als 0',
  numberTooLong: (most) => `hat mehr als ${most} Stellen vor dem Komma`,
  tooManyDecimals: (most) => `hat mehr als ${most} Stellen nach dem Komma`,
  ambiguousNumber: (both) => `kann zweierlei heißen: ${both}`,
  notAWholeNumber: (range) => `ist keine ganze Zahl von ${range}`,

  notAPostalCode: () => 'ist keine Postleitzahl',
  notACountry: () => 'ist kein Land wie DE oder Österreich',
  notAnEmail: () => 'ist keine E-Mail-Adresse',
  notAMeterNumber: () => 'ist keine Zählernummer',
  notARegisterCode: () => 'ist keine OBIS-Kennzahl wie 1-1:1.8.0',
  notAMarketLocation: () => 'ist keine MaLo-ID aus 11 Ziffern',
  wrongCheckDigit: () => 'hat eine falsche Prüfziffer',
  notAMeteringLocation: () => 'ist keine MeLo-ID aus DE und 31 weiteren Zeichen',

  duplicate: (line) => `steht schon in Zeile ${line}`,
  unknownKey: (file) => `gibt es weder in ${file} noch in der Datenbank`,
  refusedThere: (place) => `steht in ${place}, wurde dort aber nicht übernommen`,

  noName: () => 'ist leer; Nachname oder Firma ist nötig',
  endsBeforeStart: (begin) => `liegt vor dem Beginn am ${begin}`,
  removedBeforeInstalled: (installed) => `liegt vor dem Einbau am ${installed}`,
  closesBeforeItOpens: (opens) => `liegt vor dem ersten Tag, dem ${opens}`,
  overlaps: (contract) => `überschneidet sich mit Vertrag ${contract} eines anderen Kunden`,
  lowerAboveUpper: (highest) => `ist größer als das Maximum ${highest}`,
  behindItself: () => 'führt zu diesem Zählpunkt zurück',

  unitDoesNotFit: (commodity) => `passt nicht zu ${commodity}`,
  unitIsNeeded: () => 'ist leer; bei Wärme ist kWh, MWh oder m³ nötig',
  longerThanRegister: (digits) => `hat mehr Stellen als das Zählwerk (${digits} vor dem Komma)`,
  inFuture: () => 'liegt in der Zukunft',
  beforeInstallation: (installed) => `liegt vor dem Einbau des Zählers am ${installed}`,
  afterRemoval: (removed) => `liegt nach dem Ausbau des Zählers am ${removed}`,
  holdsOlderReadings: (other) => `passt nicht: Der Zähler hat ältere Stände am Zählpunkt ${other}`,
  unknownRegister: (meter) => `gibt es am Zähler ${meter} nicht`,
  reportedMeanwhile: () => 'wurde soeben im Portal gemeldet, der nächste Import gleicht es ab',

  contractOfSomeoneElse: () => 'ist der Vertrag eines anderen Kunden',
  fileMissing: () => 'gibt es im Ordner nicht',
  fileOutside: () => 'führt aus dem Ordner hinaus',
  fileNotPdf: () => 'ist keine PDF-Datei',
  fileTooLarge: (most) => `ist größer als ${most} MB`,
}
