import { fieldNames as readingNames } from '#src/readings/forms.ts'
import type { NewCommodity } from './new-meters.ts'

/** The names of the fields, which are their ids too; an address has its own. */
export const fieldNames = {
  formKey: readingNames.formKey,
  /** A contract at the home that is left. */
  home: 'ab',
  /** The last day at the old home is the day of its final readings. */
  leavingOn: readingNames.readOn,
  whenRead: 'staende',
  successor: 'nachfolge',
  arrivingOn: 'einzug',
  phone: 'telefon',
  message: 'nachricht',
} as const

/** Whether the final readings are typed now, or follow. */
export const whenReadChoices = ['jetzt', 'spaeter'] as const
export type WhenRead = (typeof whenReadChoices)[number]

/** The fields of one meter of the new home: its number and its values, by day and by night. */
export function newMeterNames(commodity: NewCommodity): { number: string; values: string[] } {
  const stem = `neu-${commodity}`
  const values =
    commodity === 'electricity' ? [`${stem}-stand`, `${stem}-stand-nt`] : [`${stem}-stand`]
  return { number: `${stem}-nummer`, values }
}
