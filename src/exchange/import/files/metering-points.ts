import { marketLocationId, meteringLocationId } from '../cells/identifier-cells.ts'
import { decimal } from '../cells/number-cells.ts'
import { line, text } from '../cells/text-cells.ts'
import { commodity } from '../cells/word-cells.ts'
import { type ImportFile, optional, required } from '../import-file.ts'
import {
  behindItself,
  refuseOrphans,
  writeMeteringPoints,
} from '../merge/metering-points-behind.ts'

const factor = decimal({ integers: 3, decimals: 4, sign: 'positive' })

export const meteringPoints: ImportFile = {
  name: 'zaehlpunkte.csv',
  table: 'metering_point',
  key: ['metering_point_key'],
  keyHeader: 'Zählpunkt',
  columns: [
    required('Zählpunkt', 'metering_point_key', 'text', line(60)),
    required('Sparte', 'commodity', 'text', commodity),
    optional('Straße', 'street', 'text', text(120)),
    optional('Hausnummer', 'house_number', 'text', text(30)),
    optional('PLZ', 'postal_code', 'text', text(20)),
    optional('Ort', 'city', 'text', text(120)),
    optional('Lage', 'place', 'text', text(120)),
    optional('MaLo-ID', 'market_location_id', 'text', marketLocationId),
    optional('MeLo-ID', 'metering_location_id', 'text', meteringLocationId),
    optional('Brennwert', 'calorific_value', 'numeric(7, 4)', factor),
    optional('Zustandszahl', 'volume_correction', 'numeric(7, 4)', factor),
    { ...optional('Hauptzählpunkt', 'main_key', 'text', line(60)), isOnlyStaged: true },
  ],
  // known when all of the file are in the table
  laterColumns: [{ name: 'behind_metering_point_id', type: 'bigint' }],
  checks: [
    {
      header: 'PLZ',
      code: 'notAPostalCode',
      where: `final.postal_code !~ '^[0-9]{5}$'`,
    },
    behindItself,
  ],
  refuseMore: refuseOrphans,
  write: writeMeteringPoints,
}
