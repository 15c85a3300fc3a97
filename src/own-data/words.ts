import type {
  Commodity,
  Direction,
  DocumentKind,
  FactKind,
  InquiryKind,
  ReadingStatus,
  TariffZone,
} from '#src/platform/database/schema.ts'

/** What our codes are called in the archive, in the words of the import where it has them. */

export const commodityWords: Record<Commodity, string> = {
  electricity: 'Strom',
  gas: 'Gas',
  water: 'Wasser',
  heat: 'Wärme',
  wasteWater: 'Abwasser',
}

export const tariffZoneWords: Record<TariffZone, string> = {
  single: 'ET',
  peak: 'HT',
  offPeak: 'NT',
}

export const directionWords: Record<Direction, string> = {
  consumption: 'Bezug',
  feedIn: 'Einspeisung',
}

export const statusWords: Record<ReadingStatus, string> = {
  accepted: 'angenommen',
  inReview: 'in Klärung',
  rejected: 'abgelehnt',
  withdrawn: 'zurückgenommen',
}

export const factWords: Record<FactKind, string> = {
  fewerPeople: 'weniger Personen',
  morePeople: 'mehr Personen',
  vacancy: 'Leerstand',
  heatPump: 'Wärmepumpe',
  photovoltaics: 'PV-Anlage',
  electricCar: 'Elektroauto',
}

export const documentWords: Record<DocumentKind, string> = {
  invoice: 'Rechnung',
  instalmentChange: 'Abschlagsänderung',
  contract: 'Vertrag',
  notice: 'Mitteilung',
}

export const inquiryWords: Record<InquiryKind, string> = {
  question: 'Frage',
  correction: 'Berichtigung',
  report: 'Hinweis',
  moving: 'Umzug',
  cannotRead: 'Ablesung durch uns',
  cancellation: 'Kündigung',
  withdrawal: 'Widerruf',
}

export const stepWords: Record<'taken' | 'answered' | 'closed' | 'reopened', string> = {
  taken: 'in Arbeit',
  answered: 'beantwortet',
  closed: 'abgeschlossen',
  reopened: 'wieder offen',
}

export const entryWords: Record<'password' | 'startPassword' | 'link' | 'newPassword', string> = {
  password: 'Passwort',
  startPassword: 'Startpasswort',
  link: 'Link',
  newPassword: 'neues Passwort',
}

export const linkWords: Record<'signIn' | 'newPassword' | 'newEmail', string> = {
  signIn: 'Anmelden',
  newPassword: 'neues Passwort',
  newEmail: 'neue E-Mail-Adresse',
}

export const actorWords: Record<'customer' | 'staff' | 'system' | 'stranger', string> = {
  customer: 'Kundin oder Kunde',
  staff: 'Mitarbeitende',
  system: 'System',
  stranger: 'nicht angemeldet',
}
