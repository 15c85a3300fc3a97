import { day, lastDay } from '../cells/day-cell.ts'
import { decimal, money } from '../cells/number-cells.ts'
import { line, text } from '../cells/text-cells.ts'
import { type ImportFile, optional, required } from '../import-file.ts'
import { settleInstalments } from '../merge/instalment-changes.ts'
import { refuseOverlaps } from '../merge/overlaps.ts'
import { upsert } from '../merge/upsert.ts'
import { toCustomer, toMeteringPoint } from './references.ts'

// a forecast is a guess: what it has beyond three decimals is rounded
const forecast = decimal({ integers: 11, sign: 'notNegative', refusesAmbiguous: true })

export const contracts: ImportFile = {
  name: 'vertraege.csv',
  table: 'contract',
  key: ['contract_number'],
  keyHeader: 'Vertragsnummer',
  columns: [
    required('Vertragsnummer', 'contract_number', 'text', line(60)),
    toCustomer,
    toMeteringPoint,
    required('Beginn', 'starts_on', 'date', day),
    optional('Ende', 'ends_on', 'date', lastDay),
    optional('Tarif', 'tariff', 'text', text(120)),
    optional('Jahresprognose', 'annual_forecast', 'numeric(14, 3)', forecast),
    optional('Abschlag', 'instalment', 'numeric(10, 2)', money),
    optional('Abschlag-Minimum', 'instalment_lowest', 'numeric(10, 2)', money),
    optional('Abschlag-Maximum', 'instalment_highest', 'numeric(10, 2)', money),
  ],
  checks: [
    {
      header: 'Ende',
      code: 'endsBeforeStart',
      where: 'final.ends_on < final.starts_on',
      detail: `to_char(final.starts_on, 'DD.MM.YYYY')`,
    },
    {
      header: 'Abschlag-Minimum',
      code: 'lowerAboveUpper',
      where: 'final.instalment_lowest > final.instalment_highest',
      detail: `replace(final.instalment_highest::text, '.', ',')`,
    },
  ],
  refuseMore: refuseOverlaps,
  async write(merge) {
    const counts = await upsert(merge)
    await settleInstalments(merge)
    return counts
  },
}
