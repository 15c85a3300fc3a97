import { day, lastDay } from '../cells/day-cell.ts'
import { meterNumber } from '../cells/identifier-cells.ts'
import { text } from '../cells/text-cells.ts'
import { type ImportFile, optional, required } from '../import-file.ts'
import { toMeteringPoint } from './references.ts'

export const meters: ImportFile = {
  name: 'zaehler.csv',
  table: 'meter',
  key: ['meter_number'],
  keyHeader: 'Zählernummer',
  columns: [
    required('Zählernummer', 'meter_number', 'text', meterNumber),
    toMeteringPoint,
    required('Einbau', 'installed_on', 'date', day),
    optional('Ausbau', 'removed_on', 'date', lastDay),
    optional('Zählerart', 'kind', 'text', text(120)),
    optional('Eichung bis', 'calibrated_until', 'date', lastDay),
    optional('Standort', 'place', 'text', text(120)),
  ],
  checks: [
    {
      header: 'Ausbau',
      code: 'removedBeforeInstalled',
      where: 'final.removed_on < final.installed_on',
      detail: `to_char(final.installed_on, 'DD.MM.YYYY')`,
    },
    {
      // a meter that was built in elsewhere must not bring along what others have used
      header: 'Zählpunkt',
      code: 'holdsOlderReadings',
      join: `
        join meter known on known.id = final.id
        join metering_point known_point on known_point.id = known.metering_point_id`,
      where: `known.metering_point_id <> final.metering_point_id and exists (
        select from register join reading on reading.register_id = register.id
        where register.meter_id = known.id and reading.read_on < final.installed_on
      )`,
      detail: 'known_point.metering_point_key',
    },
  ],
}
