import type {
  ContractRow,
  CustomerRow,
  DocumentRow,
  MeteringPointRow,
  MeterRow,
  ReadingPeriodRow,
  ReadingRow,
  RegisterRow,
} from '../rows.ts'
import { city, postalCode } from '../town/addresses.ts'
import { type Columns, germanDay, germanNumber } from './csv.ts'
import * as words from './words.ts'

export const customers: Columns<CustomerRow> = {
  Kundennummer: (row) => row.customerNumber,
  Anrede: (row) => row.salutation,
  Nachname: (row) => row.lastName,
  Firma: (row) => row.company,
  Vorname: (row) => row.firstName,
  'E-Mail': (row) => row.email,
  Telefon: (row) => row.phone,
  Straße: (row) => row.address.street,
  Hausnummer: (row) => row.address.houseNumber,
  Adresszusatz: (row) => row.addressAddition,
  PLZ: () => postalCode,
  Ort: () => city,
  Land: () => 'DE',
}

export const meteringPoints: Columns<MeteringPointRow> = {
  Zählpunkt: (row) => row.key,
  Sparte: (row) => words.commodities[row.commodity],
  Straße: (row) => row.address.street,
  Hausnummer: (row) => row.address.houseNumber,
  PLZ: () => postalCode,
  Ort: () => city,
  Lage: (row) => row.place,
  'MaLo-ID': (row) => row.marketLocationId,
  'MeLo-ID': (row) => row.meteringLocationId,
  Brennwert: (row) => germanNumber(row.calorificValue),
  Zustandszahl: (row) => germanNumber(row.volumeCorrection),
  Hauptzählpunkt: (row) => row.behind,
}

export const contracts: Columns<ContractRow> = {
  Vertragsnummer: (row) => row.contractNumber,
  Kundennummer: (row) => row.customerNumber,
  Zählpunkt: (row) => row.meteringPointKey,
  Beginn: (row) => germanDay(row.startsOn),
  Ende: (row) => germanDay(row.endsOn),
  Tarif: (row) => row.tariff,
  Jahresprognose: (row) => germanNumber(row.annualForecast),
  Abschlag: (row) => instalment(row, 1),
  'Abschlag-Minimum': (row) => instalment(row, 0.8),
  'Abschlag-Maximum': (row) => instalment(row, 1.5),
}

export const meters: Columns<MeterRow> = {
  Zählernummer: (row) => row.meterNumber,
  Zählpunkt: (row) => row.meteringPointKey,
  Einbau: (row) => germanDay(row.installedOn),
  Ausbau: (row) => germanDay(row.removedOn),
  Zählerart: (row) => row.kind,
  'Eichung bis': (row) => germanDay(row.calibratedUntil),
}

export const registers: Columns<RegisterRow> = {
  Zählernummer: (row) => row.meterNumber,
  OBIS: (row) => row.code,
  Bezeichnung: (row) => row.label,
  Tarifzone: (row) => words.tariffZones[row.tariffZone],
  Richtung: (row) => words.directions[row.direction],
  Vorkommastellen: (row) => `${row.integerDigits}`,
  Nachkommastellen: (row) => `${row.decimalDigits}`,
  Einheit: (row) => row.unit,
  Faktor: (row) => germanNumber(row.factor),
  Selbstablesung: (row) => (row.isSelfRead ? 'ja' : 'nein'),
}

export const readings: Columns<ReadingRow> = {
  Zählernummer: (row) => row.meterNumber,
  OBIS: (row) => row.code,
  Ablesedatum: (row) => germanDay(row.readOn),
  Stand: (row) => germanNumber(row.value),
  Ablesegrund: (row) => words.reasons[row.reason],
  Herkunft: (row) => words.origins[row.origin],
}

export const readingPeriods: Columns<ReadingPeriodRow> = {
  Bezeichnung: (row) => row.name,
  Von: (row) => germanDay(row.opensOn),
  Bis: (row) => germanDay(row.closesOn),
  Stichtag: (row) => germanDay(row.dueOn),
  Sparte: () => '',
}

export const documents: Columns<DocumentRow> = {
  Kundennummer: (row) => row.customerNumber,
  Art: (row) => words.documentKinds[row.kind],
  Titel: (row) => row.title,
  Datum: (row) => germanDay(row.issuedOn),
  Datei: (row) => row.file,
  Vertragsnummer: (row) => row.contractNumber,
  Betrag: (row) => germanNumber(row.amount?.toFixed(2)),
  'Fällig am': (row) => germanDay(row.dueOn),
}

function instalment(row: ContractRow, share: number): string | undefined {
  return row.instalment > 0 ? germanNumber((row.instalment * share).toFixed(2)) : undefined
}
