import type { Supply } from '#src/customers/data-queries.ts'
import { commodityName } from '#templates/readings/meter-names.ts'
import type { View } from '#templates/view.ts'

/** 'Strom', 'Gartenwasser'. */
export function supplyName(supply: Supply, { language }: View): string {
  return commodityName(
    {
      ...supply,
      label: null,
      tariffZone: 'single',
      direction: 'consumption',
      meterNumber: supply.meters[0]?.meterNumber ?? '',
    },
    language,
  )
}
