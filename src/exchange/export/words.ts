import type {
  Database,
  ReadingOrigin,
  ReadingOutcome,
  ReadingReason,
} from '#src/platform/database/schema.ts'
import type { FindingCode } from '#src/plausibility/finding.ts'
import type { Reason } from '#src/readings/ways/details.ts'
import type { Answer } from '#src/readings/ways/ways.ts'

/** What billing reads for our codes. The import understands reasons and origins the same way. */

export const reasonWords: Record<ReadingReason, string> = {
  periodic: 'Turnus',
  interim: 'Zwischenablesung',
  moveIn: 'Einzug',
  moveOut: 'Auszug',
  meterInstalled: 'Einbau',
  meterRemoved: 'Ausbau',
}

export const originWords: Record<ReadingOrigin, string> = {
  customer: 'Kunde',
  staff: 'Versorger',
  meteringOperator: 'Netzbetreiber',
  estimate: 'Schätzung',
}

export const outcomeWords: Record<ReadingOutcome, string> = {
  plausible: 'plausibel',
  confirmed: 'bestätigt',
  released: 'in Klärung freigegeben',
}

/** A plausible reading has no hint: its cell is empty. It stands first because most are. */
export const hintWords: Record<FindingCode, string | null> = {
  plausible: null,
  noComparison: 'ohne Vergleich',
  unusuallyHigh: 'ungewöhnlich hoch',
  unusuallyLow: 'ungewöhnlich niedrig',
  noConsumption: 'kein Verbrauch',
  likelySlip: 'vermutlich vertippt',
  rollover: 'Zählerüberlauf',
  belowPrevious: 'kleiner als der letzte Stand',
  notANumber: 'keine Zahl',
  ambiguousDecimals: 'Nachkommastellen unklar',
  tooManyDigits: 'zu viele Stellen',
  tooManyDecimals: 'zu viele Nachkommastellen',
  isMeterNumber: 'Zählernummer statt Zählerstand',
  isOtherMeter: 'Stand eines anderen Zählers',
  abovePhysicalCeiling: 'mehr als der Zähler messen kann',
  registersExchanged: 'Zählwerke vertauscht',
  dateInFuture: 'Ablesedatum in der Zukunft',
  dateNotAfterPrevious: 'Ablesedatum vor dem letzten Stand',
}

/** What a customer chose for an odd value; her own words may follow. */
export const answerWords: Record<Answer, string> = {
  reallySo: 'stimmt so',
  meterExchanged: 'Zähler gewechselt',
  rollover: 'Zählerüberlauf',
  previousWrong: 'letzter Stand falsch oder geschätzt',
  openingWrong: 'Anfangsstand falsch',
}

/** Why a use is unlike what was usual. */
export const becauseWords: Record<Reason, string> = {
  fewerPeople: 'weniger Personen',
  morePeople: 'mehr Personen',
  vacancy: 'Leerstand',
  newAppliance: 'neues Gerät',
  heatPump: 'Wärmepumpe',
  photovoltaics: 'PV-Anlage',
  electricCar: 'Elektroauto',
  buildingWork: 'Bauarbeiten',
  asIs: 'keine Änderung',
}

export const changeWords: Record<Database['customer_change']['kind'], string> = {
  email: 'E-Mail',
  billingAddress: 'Rechnungsadresse',
  phone: 'Telefon',
  name: 'Name',
  instalment: 'Abschlag',
  move: 'Umzug',
}

/** Named like the columns of the import; a field that is not listed keeps its own name. */
export const fieldWords = {
  email: 'E-Mail',
  phone: 'Telefon',
  salutation: 'Anrede',
  lastName: 'Nachname',
  firstName: 'Vorname',
  company: 'Firma',
  street: 'Straße',
  houseNumber: 'Hausnummer',
  addressAddition: 'Adresszusatz',
  postalCode: 'PLZ',
  city: 'Ort',
  country: 'Land',
  instalment: 'Abschlag',
}
