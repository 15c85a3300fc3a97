import type { Instalment } from '#src/instalments/queries.ts'
import { commodityName } from '#templates/readings/meter-names.ts'
import type { Language } from '#templates/view.ts'

/** 'Strom', 'Gartenwasser': what a contract is called where it stands alone. */
export function contractName(
  { commodity, isBehindAnother }: Pick<Instalment, 'commodity' | 'isBehindAnother'>,
  language: Language,
): string {
  const register = { label: null, tariffZone: 'single', direction: 'consumption' } as const
  return commodityName({ ...register, meterNumber: '', commodity, isBehindAnother }, language)
}
