import type { FindingCode } from '#src/plausibility/finding.ts'
import { ruleVersion } from '#src/plausibility/parameters.ts'
import { formatAmount } from '#templates/format.ts'
import type { Count, Tally } from './tally.ts'

/** The whole tally as it is printed. */
export function tallyText(tally: Tally): string {
  const imported = tally.all.all - tally.typed.all
  const lines = [
    `${amount(tally.all.all)} Zählerstände mit den heutigen Regeln (Version ${ruleVersion}) beurteilt: ` +
      `${amount(tally.typed.all)} im Portal getippt, ${amount(imported)} übernommen.`,
    '',
    row('Sparte', ['beurteilt', 'gefragt', 'Hinweis', 'abgelehnt', 'gefragt %']),
    ...commodities.flatMap(([commodity, name]) => {
      const count = tally.byCommodity.get(commodity)
      return count ? [countRow(name, count)] : []
    }),
    countRow('zusammen', tally.all),
    ...(tally.typed.all > 0 ? [countRow('davon im Portal', tally.typed)] : []),
    '',
    row('Befund', ['beurteilt', 'gefragt', 'Hinweis', 'abgelehnt', 'gefragt %']),
    ...[...tally.byCode]
      .sort(([, one], [, other]) => other.all - one.all)
      .map(([code, count]) => countRow(`${codes[code]} (${code})`, count)),
  ]
  return `${lines.join('\n')}\n`
}

const commodities = [
  ['electricity', 'Strom'],
  ['gas', 'Gas'],
  ['heat', 'Wärme'],
  ['water', 'Wasser'],
  ['wasteWater', 'Abwasser'],
] as const

const codes: Record<FindingCode, string> = {
  plausible: 'passt',
  noComparison: 'ohne Vergleich',
  unusuallyHigh: 'auffällig hoch',
  unusuallyLow: 'auffällig niedrig',
  noConsumption: 'kein Verbrauch',
  likelySlip: 'wohl vertippt',
  rollover: 'Zähler über null gelaufen',
  belowPrevious: 'kleiner als der vorige',
  notANumber: 'keine Zahl',
  ambiguousDecimals: 'Komma unklar',
  tooManyDigits: 'zu viele Stellen',
  tooManyDecimals: 'zu viele Nachkommastellen',
  isMeterNumber: 'eigene Zählernummer',
  isOtherMeter: 'anderer Zähler',
  abovePhysicalCeiling: 'mehr als der Zähler kann',
  registersExchanged: 'HT und NT vertauscht',
  dateInFuture: 'Tag in der Zukunft',
  dateNotAfterPrevious: 'Tag nicht nach dem vorigen',
}

function countRow(name: string, { all, ask, hint, impossible }: Count): string {
  const share = ((100 * ask) / all).toFixed(1)
  return row(name, [all, ask, hint, impossible].map(amount).concat(share.replace('.', ',')))
}

function row(name: string, cells: string[]): string {
  return [name.padEnd(48), ...cells.map((cell) => cell.padStart(10))].join(' ').trimEnd()
}

function amount(count: number): string {
  return formatAmount(count, 'de')
}
