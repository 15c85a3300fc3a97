import { stringify } from 'csv-stringify/sync'
import { germanCsv } from '#src/platform/csv.ts'
import type { Column, OwnRow, Section } from './section.ts'

/**
 * A table for spreadsheets: `;`, BOM, German headings, dates and commas. What people typed is
 * defused where a spreadsheet would calculate with it. What has parts of its own is only in
 * `daten.json`.
 */
export function csvOf({ columns }: Section, rows: OwnRow[]): string {
  const flat = columns.filter(({ kind }) => kind !== 'json')
  const header = flat.map(({ heading }) => heading)
  const records = rows.map((row) => flat.map((column) => cell(column, row)))
  return stringify([header, ...records], { ...germanCsv, bom: true })
}

function cell({ heading, kind }: Column, row: OwnRow): string {
  const value = row[heading]
  if (value === null || value === undefined) return ''
  if (kind === 'yesNo') return value ? 'ja' : 'nein'
  if (kind === 'decimal') return decimalOf(String(value))
  if (kind === 'day') return String(value).split('-').reverse().join('.')
  if (kind === 'moment') return momentInBerlin.format(new Date(String(value))).replace(',', '')
  return String(value)
}

/** '12354.5000' → '12354,5' */
function decimalOf(value: string): string {
  return value.includes('.') ? value.replace(/\.?0+$/, '').replace('.', ',') : value
}

const momentInBerlin = new Intl.DateTimeFormat('de-DE', {
  timeZone: 'Europe/Berlin',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})
