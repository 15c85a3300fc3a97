import type { CustomerData, ToldChange } from '#src/customers/data-queries.ts'
import type { CustomerChangeKind } from '#src/platform/database/schema.ts'

/** The latest change of a kind, as long as billing has not answered it. */
export function waitingChange(
  { changes }: CustomerData,
  kind: CustomerChangeKind,
): ToldChange | undefined {
  const latest = changes.find((change) => change.kind === kind)
  return latest && ['told', 'handedOver'].includes(latest.state) ? latest : undefined
}
