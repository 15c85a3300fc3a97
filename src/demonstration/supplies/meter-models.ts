import type { Direction, TariffZone } from '#src/platform/database/schema.ts'

/** What hangs on the wall: how its number starts, how its display looks, how long it may be used. */
export interface MeterModel {
  kind: string
  /** First character of a meter number: the medium. */
  medium: string
  makers: readonly [string, ...string[]]
  /** Years of calibration. */
  years: number
  registers: RegisterModel[]
}

export interface RegisterModel {
  code: string
  label: string
  tariffZone: TariffZone
  direction: Direction
  integerDigits: number
  decimalDigits: number
  unit: string
  factor: number
  isSelfRead: boolean
  /** What the display may have shown when the history begins. */
  start: readonly [number, number]
}

export type MeterModelName = keyof typeof meterModels

export const meterModels = {
  drum: electricity('Drehstromzähler', 16, [drawn({ integerDigits: 5, decimalDigits: 1 })]),
  modern: electricity('Moderne Messeinrichtung', 8, [drawn({ start: [900, 30_000] })]),
  twoTariff: electricity('Zweitarifzähler', 16, [
    drawn({
      code: '1-1:1.8.1',
      label: 'HT',
      tariffZone: 'peak',
      integerDigits: 5,
      decimalDigits: 1,
    }),
    drawn({
      code: '1-1:1.8.2',
      label: 'NT',
      tariffZone: 'offPeak',
      integerDigits: 5,
      decimalDigits: 1,
    }),
  ]),
  twoWay: electricity('Zweirichtungszähler', 8, [
    drawn({ label: 'Bezug', start: [400, 12_000] }),
    drawn({ code: '1-1:2.8.0', label: 'Einspeisung', direction: 'feedIn', start: [800, 20_000] }),
  ]),
  transformer: electricity('Wandlerzähler', 8, [
    drawn({ integerDigits: 5, decimalDigits: 2, factor: 40, start: [2_000, 9_000] }),
  ]),
  gas: model('Balgengaszähler', '7', ['ELS', 'ITR', 'PIP', 'KRO'], 8, [
    volume('7-1:3.0.0', [700, 42_000]),
  ]),
  water: model('Wasserzähler', '8', ['ZRI', 'SEN', 'HYD', 'DME'], 6, [
    volume('8-1:1.0.0', [20, 1_400]),
  ]),
  heat: model('Wärmezähler', '6', ['KAM', 'LUG', 'DME'], 6, [heatEnergy(true)]),
  remoteHeat: model('Wärmezähler mit Funk', '6', ['KAM', 'LUG'], 6, [heatEnergy(false)]),
} satisfies Record<string, MeterModel>

function model(
  kind: string,
  medium: string,
  makers: readonly [string, ...string[]],
  years: number,
  registers: RegisterModel[],
): MeterModel {
  return { kind, medium, makers, years, registers }
}

function electricity(kind: string, years: number, registers: RegisterModel[]): MeterModel {
  return model(kind, '1', ['ESY', 'EMH', 'ISK', 'ITR', 'EBZ'], years, registers)
}

function drawn(deviations: Partial<RegisterModel>): RegisterModel {
  return {
    code: '1-1:1.8.0',
    label: '',
    tariffZone: 'single',
    direction: 'consumption',
    integerDigits: 6,
    decimalDigits: 0,
    unit: 'kWh',
    factor: 1,
    isSelfRead: true,
    start: [3_000, 60_000],
    ...deviations,
  }
}

function volume(code: string, start: readonly [number, number]): RegisterModel {
  return drawn({ code, unit: 'm³', integerDigits: 5, decimalDigits: 3, start })
}

function heatEnergy(isSelfRead: boolean): RegisterModel {
  return drawn({
    code: '6-1:1.0.0',
    unit: 'MWh',
    integerDigits: 5,
    decimalDigits: 3,
    isSelfRead,
    start: [8, 160],
  })
}
