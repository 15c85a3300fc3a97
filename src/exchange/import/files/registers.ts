import { registerCode } from '../cells/identifier-cells.ts'
import { decimal, wholeNumber } from '../cells/number-cells.ts'
import { text } from '../cells/text-cells.ts'
import { word, yesNo } from '../cells/word-cells.ts'
import { type ImportFile, optional, required } from '../import-file.ts'
import { toMeter } from './references.ts'

const unit = word({ kWh: 'kWh', MWh: 'MWh', 'm³': 'm³' }, { m3: 'm³', cbm: 'm³' })
const factor = decimal({ integers: 8, decimals: 4, sign: 'positive' })

const meteringPoint = `
  join meter on meter.id = final.meter_id
  join metering_point on metering_point.id = meter.metering_point_id`

export const registers: ImportFile = {
  name: 'zaehlwerke.csv',
  table: 'register',
  key: ['meter_id', 'register_code'],
  keyHeader: 'OBIS',
  columns: [
    toMeter,
    required('OBIS', 'register_code', 'text', registerCode),
    optional('Bezeichnung', 'label', 'text', text(120)),
    optional(
      'Tarifzone',
      'tariff_zone',
      'text',
      word({ ET: 'single', HT: 'peak', NT: 'offPeak' }),
      'single',
    ),
    optional(
      'Richtung',
      'direction',
      'text',
      word({ Bezug: 'consumption', Einspeisung: 'feedIn' }),
      'consumption',
    ),
    required('Vorkommastellen', 'integer_digits', 'smallint', wholeNumber(1, 10)),
    optional('Nachkommastellen', 'decimal_digits', 'smallint', wholeNumber(0, 4), '0'),
    optional('Einheit', 'unit', 'text', unit),
    optional('Faktor', 'factor', 'numeric(12, 4)', factor, '1'),
    optional('Selbstablesung', 'is_self_read', 'boolean', yesNo, 't'),
  ],
  adjustments: [
    `update final_register set unit = case
       when commodity = 'electricity' then 'kWh'
       when commodity in ('gas', 'water', 'wasteWater') then 'm³'
     end
     from meter join metering_point on metering_point.id = meter.metering_point_id
     where final_register.unit is null and meter.id = final_register.meter_id`,
  ],
  checks: [
    {
      header: 'Einheit',
      code: 'unitIsNeeded',
      where: 'final.unit is null and final.meter_id is not null',
    },
    {
      header: 'Einheit',
      code: 'unitDoesNotFit',
      join: meteringPoint,
      where: `(commodity = 'electricity' and final.unit = 'm³')
        or (commodity in ('water', 'wasteWater') and final.unit <> 'm³')`,
      detail: `case commodity when 'electricity' then 'Strom' when 'water' then 'Wasser'
        else 'Abwasser' end`,
    },
  ],
}
