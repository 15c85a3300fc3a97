import type { Supply, SupplyMeter } from '#src/customers/data-queries.ts'
import type { InquiryTopic } from '#src/platform/database/schema.ts'

/** What of the stored data is said to be wrong; whatever names nothing of it is missing. */
export type Reported =
  | { what: 'missing' }
  | { what: 'contract' | 'deliveryAddress'; supply: Supply }
  | { what: 'meter'; supply: Supply; meter: SupplyMeter }

/** What is wrong with it, to choose from. */
export const mistakes = {
  missing: ['contractMissing', 'meterMissing', 'other'],
  contract: ['notMine', 'dates', 'tariff', 'ended', 'other'],
  deliveryAddress: ['spelling', 'elsewhere', 'place', 'other'],
  meter: ['notMine', 'number', 'exchanged', 'place', 'other'],
} as const satisfies Record<Reported['what'], string[]>

export type Mistake = (typeof mistakes)[Reported['what']][number]

const slugs = { contract: 'vertrag', deliveryAddress: 'lieferadresse' } as const

/** How an address names it: 'vertrag-12', 'zaehler-12-34'; nothing where something is missing. */
export function reportedAs(reported: Reported): string | undefined {
  if (reported.what === 'missing') return undefined
  const { contractId } = reported.supply
  if (reported.what === 'meter') return `zaehler-${contractId}-${reported.meter.meterId}`
  return `${slugs[reported.what]}-${contractId}`
}

/** The same back, among what is a customer's own. */
export function findReported(named: string | undefined, supplies: Supply[]): Reported | undefined {
  return everythingReported(supplies).find((reported) => reportedAs(reported) === named)
}

function everythingReported(supplies: Supply[]): Reported[] {
  return [
    { what: 'missing' },
    ...supplies.flatMap((supply): Reported[] => [
      { what: 'contract', supply },
      { what: 'deliveryAddress', supply },
      ...supply.meters.map((meter): Reported => ({ what: 'meter', supply, meter })),
    ]),
  ]
}

/** Who at the utility looks after it. */
export function topicOf({ what }: Reported, mistake: Mistake): InquiryTopic {
  return what === 'meter' || mistake === 'meterMissing' ? 'meter' : 'contract'
}
