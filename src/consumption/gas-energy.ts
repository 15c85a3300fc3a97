import { Big } from 'big.js'

/** What turns cubic metres of gas into energy at one metering point. */
export interface GasQuality {
  /** Brennwert, kWh in a cubic metre under normal conditions. */
  calorificValue: string
  /** Zustandszahl: how many normal cubic metres one at the meter is. */
  volumeCorrection: string
}

/** kWh = m³ · Brennwert · Zustandszahl, in whole kilowatt hours as on an invoice (DVGW G 685-4). */
export function energyOf(cubicMetres: string, quality: GasQuality): string {
  const { calorificValue, volumeCorrection } = quality
  return new Big(cubicMetres).times(calorificValue).times(volumeCorrection).round(0).toFixed()
}

/** What is known of the gas at a metering point; undefined for other commodities, and where it is missing. */
export function gasQualityOf(row: {
  commodity: string
  unit: string
  calorificValue: string | null
  volumeCorrection: string | null
}): GasQuality | undefined {
  const { commodity, unit, calorificValue, volumeCorrection } = row
  if (commodity !== 'gas' || unit !== 'm³' || !calorificValue || !volumeCorrection) return undefined
  return { calorificValue, volumeCorrection }
}
