import { day } from '../cells/day-cell.ts'
import { registerCode } from '../cells/identifier-cells.ts'
import { decimal, mayBeGrouped } from '../cells/number-cells.ts'
import { word } from '../cells/word-cells.ts'
import { type ImportFile, type Merge, optional, required } from '../import-file.ts'
import { dropRefused, refuseWhere } from '../merge/refuse.ts'
import { resolveReadings } from '../merge/resolve-readings.ts'
import { writeReadings } from '../merge/write-readings.ts'
import { toMeter } from './references.ts'

const value = decimal({ integers: 11, decimals: 4, sign: 'notNegative' })

const reason = word(
  {
    Turnus: 'periodic',
    Zwischenablesung: 'interim',
    Einzug: 'moveIn',
    Auszug: 'moveOut',
    Einbau: 'meterInstalled',
    Ausbau: 'meterRemoved',
  },
  { Turnusablesung: 'periodic', Jahresablesung: 'periodic' },
)

const origin = word({
  Kunde: 'customer',
  Versorger: 'staff',
  Netzbetreiber: 'meteringOperator',
  Schätzung: 'estimate',
})

export const readings: ImportFile = {
  name: 'zaehlerstaende.csv',
  table: 'reading',
  key: ['register_id', 'read_on', 'reason', 'is_estimate'],
  keyHeader: 'Ablesedatum',
  columns: [
    toMeter,
    required('OBIS', 'register_code', 'text', registerCode),
    required('Ablesedatum', 'read_on', 'date', day),
    required('Stand', 'value', 'numeric', value),
    optional('Stand', 'may_be_grouped', 'boolean', mayBeGrouped, 'f'),
    optional('Ablesegrund', 'reason', 'text', reason, 'periodic'),
    optional('Herkunft', 'origin', 'text', origin, 'meteringOperator'),
  ],
  resolve: resolveReadings,
  checks: [
    {
      header: 'OBIS',
      code: 'unknownRegister',
      where: `final.register_id is null and final.meter_id is not null
        and final.register_code is not null`,
      detail: 'final.meter_number',
    },
    {
      header: 'Stand',
      code: 'longerThanRegister',
      where: 'final.value >= power(10::numeric, final.integer_digits)',
      detail: 'final.integer_digits',
    },
    {
      header: 'Stand',
      code: 'ambiguousNumber',
      where: 'final.may_be_grouped and final.decimal_digits < 3',
      detail: `(final.value * 1000)::bigint || ' oder ' || replace(final.value::text, '.', ',')`,
    },
    {
      header: 'Ablesedatum',
      code: 'beforeInstallation',
      where: 'final.read_on < final.installed_on',
      detail: `to_char(final.installed_on, 'DD.MM.YYYY')`,
    },
    {
      header: 'Ablesedatum',
      code: 'afterRemoval',
      where: 'final.read_on > final.removed_on',
      detail: `to_char(final.removed_on, 'DD.MM.YYYY')`,
    },
  ],
  refuseMore: refuseFuture,
  write: writeReadings,
}

/** Readings of days to come. */
async function refuseFuture(merge: Merge): Promise<void> {
  const where = `final.read_on > '${merge.today}'`
  await refuseWhere(merge, { header: 'Ablesedatum', code: 'inFuture', where })
  await dropRefused(merge)
}
