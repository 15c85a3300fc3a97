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

/** The facts as they were before a change. */
export function before(data: CustomerData, { fields }: ToldChange): CustomerData {
  const olds = fields.map(({ field, oldValue }) => [field, oldValue])
  return { ...data, ...Object.fromEntries(olds) }
}

/** The facts as they will be once it is taken over. */
export function after(data: CustomerData, { fields }: ToldChange): CustomerData {
  const news = fields.map(({ field, newValue }) => [field, newValue])
  return { ...data, ...Object.fromEntries(news) }
}
