import { meterNumber } from '../cells/identifier-cells.ts'
import { line } from '../cells/text-cells.ts'
import { type Column, required } from '../import-file.ts'

export const toCustomer: Column = {
  ...required('Kundennummer', 'customer_number', 'text', line(40)),
  reference: {
    table: 'customer',
    key: 'customer_number',
    id: 'customer_id',
    file: 'kunden.csv',
  },
}

export const toMeteringPoint: Column = {
  ...required('Zählpunkt', 'metering_point_key', 'text', line(60)),
  reference: {
    table: 'metering_point',
    key: 'metering_point_key',
    id: 'metering_point_id',
    file: 'zaehlpunkte.csv',
  },
}

export const toMeter: Column = {
  ...required('Zählernummer', 'meter_number', 'text', meterNumber),
  reference: {
    table: 'meter',
    key: 'meter_number',
    id: 'meter_id',
    file: 'zaehler.csv',
  },
}
