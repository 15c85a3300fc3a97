import { addDays } from '#src/platform/calendar.ts'
import { firstOfMonth, yearOf } from '../calendar.ts'
import type { ContractRow, CustomerRow } from '../rows.ts'
import { gasQuality } from '../supplies/book-supply.ts'
import { tariffNamed } from '../supplies/prices.ts'
import { amount, euroAmount, longDay, price, shortDay } from './figures.ts'
import { type Invoice, listed } from './invoice.ts'
import type { InvoiceLine } from './invoice-lines.ts'
import type { Letter } from './letter.ts'

const { volumeCorrection, calorificValue } = gasQuality
const gasExplained = `Gas: Kubikmeter × Zustandszahl ${amount(volumeCorrection)} × Brennwert ${amount(calorificValue)} ergeben Kilowattstunden.`

export function invoiceLetter(invoice: Invoice, customer: CustomerRow): Letter {
  const { balance, dueOn, issuedOn } = invoice
  const outcome =
    balance > 0
      ? `${euroAmount(balance)} sind noch offen. Wir buchen den Betrag am ${longDay(dueOn)} ab.`
      : `Sie bekommen ${euroAmount(-balance)} zurück. Wir überweisen den Betrag am ${longDay(addDays(issuedOn, 7))}.`
  return {
    customer,
    title: invoiceTitle(invoice),
    issuedOn,
    references: [['Rechnungsnummer', invoice.number]],
    opening: [
      `${greeting(customer)}\nso hat sich Ihr Verbrauch seit der letzten Ablesung entwickelt, und so viel kostet er.`,
    ],
    table: {
      head: ['Zähler und Zeitraum', 'Anfang', 'Ende', 'Menge', 'Preis', 'Betrag'],
      rows: invoice.lines.map(invoiceRow),
      sums: [
        ['Rechnungsbetrag einschließlich Steuern', euroAmount(invoice.total)],
        [`12 Abschläge zu ${euroAmount(invoice.instalment)}`, euroAmount(-12 * invoice.instalment)],
        [balance > 0 ? 'Noch zu zahlen' : 'Guthaben', euroAmount(Math.abs(balance))],
      ],
    },
    closing: [
      outcome,
      ...(invoice.commodities.includes('Gas') ? [gasExplained] : []),
      `Ihr neuer Abschlag: ${euroAmount(Math.ceil(invoice.total / 12))} im Monat.`,
    ],
  }
}

export function invoiceTitle({ year, commodities }: Invoice): string {
  return `Jahresrechnung ${year} ${listed(commodities)}`
}

export function instalmentLetter(
  customer: CustomerRow,
  contract: ContractRow,
  commodity: string,
  issuedOn: string,
): Letter {
  const from = firstOfMonth(addDays(issuedOn, 45))
  return {
    customer,
    title: `Abschlagsänderung ${commodity}`,
    issuedOn,
    references: [['Vertrag', contract.contractNumber]],
    opening: [
      greeting(customer),
      `ab dem ${longDay(from)} beträgt Ihr Abschlag ${euroAmount(contract.instalment)} im Monat.`,
      `Er folgt aus Ihrem voraussichtlichen Verbrauch im Tarif ${contract.tariff}.`,
    ],
    closing: ['Sie möchten einen anderen Abschlag? Rufen Sie uns an oder schreiben Sie uns.'],
  }
}

export function contractLetter(
  customer: CustomerRow,
  contract: ContractRow,
  issuedOn: string,
): Letter {
  const { unit, workPrice, offPeakPrice, feedInPrice, basePricePerYear } = tariffNamed(
    contract.tariff,
  )
  return {
    customer,
    title: `Vertragsbestätigung ${contract.tariff}`,
    issuedOn,
    references: [['Vertrag', contract.contractNumber]],
    opening: [
      greeting(customer),
      `wir bestätigen Ihren Vertrag. Die Lieferung beginnt am ${longDay(contract.startsOn)}.`,
    ],
    table: {
      head: [contract.tariff, 'Preis'],
      rows: [
        [`Arbeitspreis je ${unit}${offPeakPrice ? ', HT' : ''}`, price(workPrice)],
        ...(offPeakPrice ? [[`Arbeitspreis je ${unit}, NT`, price(offPeakPrice)]] : []),
        ...(feedInPrice ? [[`Vergütung je ${unit} Einspeisung`, price(feedInPrice)]] : []),
        ['Grundpreis im Jahr', price(basePricePerYear)],
      ],
      sums: [['Abschlag im Monat', euroAmount(contract.instalment)]],
    },
    closing: ['Alle Preise enthalten die Steuern.'],
  }
}

export function priceNotice(issuedOn: string): Letter {
  const year = yearOf(issuedOn) + 1
  return {
    customer: undefined,
    title: `Preisinformation ${year}`,
    issuedOn,
    references: [],
    opening: [
      'Guten Tag,',
      `unsere Preise für Strom, Gas, Wasser und Wärme bleiben bis zum 31. Dezember ${year} so, wie sie sind.`,
      'Sie müssen nichts tun.',
    ],
    closing: [],
  }
}

function greeting({ firstName, lastName }: CustomerRow): string {
  return lastName ? `Guten Tag ${firstName} ${lastName},` : 'Guten Tag,'
}

function invoiceRow({
  contract,
  stretch,
  quantity,
  unit,
  price: each,
  amount: sum,
}: InvoiceLine): string[] {
  const cost = [`${amount(quantity)} ${unit}`, price(each), euroAmount(sum)]
  if (!stretch) return [`Grundpreis ${contract.tariff}`, '', '', ...cost]
  const { register, first, last } = stretch
  const label = register.label ? ` ${register.label}` : ''
  const span = `${shortDay(first.readOn)} bis ${shortDay(last.readOn)}`
  const shown = [first, last].map(({ value }) => amount(Number(value)))
  return [`${register.meterNumber}${label}\n${span}`, ...shown, ...cost]
}
